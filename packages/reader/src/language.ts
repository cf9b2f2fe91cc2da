import { franc } from "franc-min";

/** ISO 639-1 has no code for what is not known; this one is not given to any language. */
const UNKNOWN = "xx";
/** Characters that tell a language surely, and how many such pieces of a text are looked at. */
const PIECE = 1_200;
const MOST_PIECES = 7;
/** Shorter texts in Latin letters are too short to tell. */
const SHORTEST = 200;
/** Other scripts tell more: a line is enough. */
const SHORTEST_OTHER = 30;
/** The official languages of the United Nations (ISO 639-3). */
const OFFICIAL = ["arb", "cmn", "eng", "fra", "rus", "spa"];
/** A text is in English if at least this share of its pieces is: reports quote, and annexes may be in other languages. */
const SHARE_ENGLISH = 0.4;
/** Reports full of foreign names are at times taken for Scots; nothing else is that near to English. */
const AS_ENGLISH = new Set(["eng", "sco", "und"]);

export interface Language {
  /** ISO 639-1. */
  code: string;
  name: string;
  english: boolean;
}

/** The language of most of a text; texts too short to tell count as English. */
export function languageOf(text: string): Language {
  const english = { code: "en", name: "English", english: true };
  const shortest = isLatin(text) ? SHORTEST : SHORTEST_OTHER;
  if (text.length < shortest) return english;
  // A line alone does not tell Russian from Bulgarian: the languages of the Organization come first.
  const only = text.length < SHORTEST ? { only: OFFICIAL } : {};
  const found = piecesOf(text).map((piece) => franc(piece, { minLength: SHORTEST_OTHER, ...only }));
  const others = found.filter((language) => !AS_ENGLISH.has(language));
  if (found.length - others.length >= SHARE_ENGLISH * found.length) return english;
  return named(mostFrequent(others));
}

/** Pieces from all parts of a text, the first and the last included. */
function piecesOf(text: string): string[] {
  const count = Math.min(MOST_PIECES, Math.max(1, Math.floor(text.length / PIECE)));
  const step = count > 1 ? (text.length - PIECE) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => text.slice(Math.round(i * step), Math.round(i * step) + PIECE));
}

function isLatin(text: string): boolean {
  const start = text.slice(0, PIECE);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 || 2 * (start.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters;
}

function mostFrequent(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "und";
}

/** A language by its code of ISO 639-3: its name in English, and its code of ISO 639-1 where it has one. */
function named(language: string): Language {
  const [code = UNKNOWN] = Intl.getCanonicalLocales(language);
  const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  const found = name === language ? `a language with the code “${language}”` : name;
  return { code: /^[a-z]{2}$/u.test(code) ? code : UNKNOWN, name: found, english: false };
}
