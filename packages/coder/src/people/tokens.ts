/** A word, a number in digits, or a mark of punctuation; `start` and `end` are UTF-16 offsets into the paragraph. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** Lower case, curly apostrophes straightened, possessive ending cut off. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  /** Begins with a capital; false throughout a text in capitals only. */
  readonly capital: boolean;
  /** Begins with a capital, or stands in a text that has one case only and cannot tell. */
  readonly name: boolean;
  /** Index of the sentence the token stands in, from 0. */
  readonly sentence: number;
}

/**
 * In order: document symbols (`S/2031/12`), clock times and split years, digit compounds (`15-member`), ordinals, a
 * year with a footnote number behind its full stop, labels (`10A`), numbers grouped by comma or thin space, a word
 * with a footnote number behind it, words with inner hyphens and apostrophes, any other mark.
 */
const TOKEN = new RegExp(
  [
    "[A-Z]{1,6}\\/[\\p{L}\\p{N}./-]*\\d",
    "\\d+[:/]\\d+",
    "\\d[\\d,.]*[-‑–]\\p{L}[\\p{L}‑–-]*",
    "\\d+(?:st|nd|rd|th)\\b",
    "(?:19|20)\\d{2}(?=\\.\\d{1,2}(?![\\d\\p{L}]))",
    "\\d+[A-Z]\\b",
    "\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?",
    "\\d+(?:\\.\\d+)?",
    "\\p{L}{3,}(?=\\d{1,3}(?![\\d\\p{L}]))(?<=\\p{Ll}|\\p{L}{5})",
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-‑–'’ʼ][\\p{L}\\p{M}\\p{N}]+)*(?:(?<=s)['’](?!\\p{L}))?",
    "\\S",
  ].join("|"),
  "gu",
);

const NUMBER = /^\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const POSSESSIVE = /(?:'s|s')$/u;
/** A footnote number has at most this many digits. */
const FOOTNOTE = /^\d{1,3}$/u;
/** What a footnote number may stand right behind. */
const BEFORE_FOOTNOTE = /[\p{L}.,;:!?)”"’]$/u;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|lt|gen|col|maj|capt|sgt|brig|prof|para|paras|no|nos|art|arts|vol|p|pp|ed|al|etc|vs|i|e|g|a|rev|corr|add|[A-Z])$/u;

/** Cuts a paragraph into tokens and numbers its sentences; footnote numbers are left out. */
export function tokenize(text: string): Token[] {
  const oneCase = text === text.toUpperCase() || text === text.toLowerCase();
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (isFootnote(word, match.index, text)) continue;
    if (endsSentence(tokens, word, oneCase)) sentence += 1;
    tokens.push(makeToken(word, match.index, sentence, oneCase));
  }
  return tokens.map((token, index) => sexLetter(tokens, index) ?? token);
}

/** "(345 F, 1,575 M)": letters for the sexes right behind a number in a bracket. */
function sexLetter(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  if (token === undefined || !/^[FM]$/u.test(token.text)) return null;
  if (tokens[index - 1]?.kind !== "number" || !/^[,;/)]$/u.test(tokens[index + 1]?.text ?? "")) return null;
  const open = [2, 5, 6].some((back) => /^[([]$/u.test(tokens[index - back]?.text ?? ""));
  return open ? { ...token, lower: token.text === "F" ? "females" : "males" } : null;
}

/** A footnote number left in right behind a word or a mark: "women14, men", "left.14 The". */
const isFootnote = (word: string, start: number, text: string): boolean =>
  FOOTNOTE.test(word) && start > 0 && BEFORE_FOOTNOTE.test(text.slice(start - 1, start));

function makeToken(word: string, start: number, sentence: number, oneCase: boolean): Token {
  const first = word.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const isWord = /\p{L}/u.test(word) || (digit && !NUMBER.test(word));
  const plain = word
    .replaceAll(/[’ʼ]/gu, "'")
    .replaceAll(/[‑–](?=.)/gu, "-")
    .toLowerCase();
  const possessive = isWord && POSSESSIVE.test(plain);
  const capital = /^\p{Lu}/u.test(word);
  return {
    kind: isWord ? "word" : digit ? "number" : "mark",
    text: word,
    lower: possessive ? plain.replace(/'s?$/u, "") : plain,
    start,
    end: start + word.length,
    possessive,
    capital: capital && !oneCase,
    name: capital || oneCase,
    sentence,
  };
}

/** A sentence ends after a full stop, question or exclamation mark that a capital or a digit follows. */
function endsSentence(tokens: readonly Token[], next: string, oneCase: boolean): boolean {
  let at = tokens.length - 1;
  if (/^["”’)\]]$/u.test(tokens[at]?.text ?? "")) at -= 1;
  const last = tokens[at];
  if (last === undefined || !/^[.?!]$/u.test(last.text)) return false;
  if (!/^[\p{Lu}\d“"‘[]/u.test(next) && !(oneCase && /^\p{L}/u.test(next))) return false;
  const before = tokens[at - 1];
  if (before === undefined || last.text !== "." || before.end < last.start) return true;
  return !ABBREVIATION.test(before.name && before.text.length === 1 ? before.text.toUpperCase() : before.lower);
}
