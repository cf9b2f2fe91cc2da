import { franc } from "franc-min";

/** ISO 639-3 codes of the languages of documents, with ISO 639-1 code and name. */
const LANGUAGES: Readonly<Record<string, readonly [code: string, name: string]>> = {
  arb: ["ar", "Arabic"],
  cmn: ["zh", "Chinese"],
  deu: ["de", "German"],
  eng: ["en", "English"],
  fra: ["fr", "French"],
  ita: ["it", "Italian"],
  jpn: ["ja", "Japanese"],
  por: ["pt", "Portuguese"],
  rus: ["ru", "Russian"],
  spa: ["es", "Spanish"],
  ukr: ["uk", "Ukrainian"],
};
/** ISO 639-1 has no code for what is not known; this one is not given to any language. */
const UNKNOWN = "xx";
/** Characters that tell a language surely; more only cost time. */
const SAMPLE = 6_000;
/** Shorter texts are too short to tell. */
const SHORTEST = 200;

export interface Language {
  /** ISO 639-1. */
  code: string;
  name: string;
  english: boolean;
}

/** The language of a text; texts too short to tell count as English. */
export function languageOf(text: string): Language {
  const middle = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2);
  const sample = text.slice(middle, middle + SAMPLE);
  const found = sample.length < SHORTEST ? "eng" : franc(sample);
  // Reports full of foreign names are at times taken for Scots; nothing else is that near to English.
  if (found === "eng" || found === "sco" || found === "und") return { code: "en", name: "English", english: true };
  const [code, name] = LANGUAGES[found] ?? [UNKNOWN, `a language with the code “${found}”`];
  return { code, name, english: false };
}
