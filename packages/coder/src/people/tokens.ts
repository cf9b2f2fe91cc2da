/** A word, a number in digits, or a mark of punctuation; `start` and `end` are UTF-16 offsets into the paragraph. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** Lower case, curly apostrophes straightened, possessive ending cut off. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** Index of the sentence the token stands in, from 0. */
  readonly sentence: number;
}

/**
 * In order: document symbols (`S/2031/12`), clock times and split years, digit compounds (`15-member`) and ordinals,
 * numbers grouped by comma or thin space, words with inner hyphens and apostrophes, any other mark.
 */
const TOKEN =
  /[A-Z]{1,6}\/[\p{L}\p{N}./-]*\d|\d+[:/]\d+|\d[\d,.]*[-‑]\p{L}[\p{L}-]*|\d+(?:st|nd|rd|th)\b|\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’ʼ][\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?!\p{L}))?|\S/gu;

const NUMBER = /^\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const POSSESSIVE = /(?:'s|s')$/u;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|lt|gen|col|maj|capt|sgt|brig|prof|para|paras|no|nos|art|arts|vol|p|pp|ed|al|etc|vs|i|e|g|a|rev|corr|add|[A-Z])$/u;

/** Cuts a paragraph into tokens and numbers its sentences. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const previous = tokens.at(-1);
    if (previous !== undefined && endsSentence(tokens, previous, word)) sentence += 1;
    const first = word.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    const plain = word.replaceAll(/[’ʼ]/gu, "'").replaceAll("‑", "-").toLowerCase();
    const isWord = /\p{L}/u.test(word) || (digit && !NUMBER.test(word));
    const possessive = isWord && POSSESSIVE.test(plain);
    tokens.push({
      kind: isWord ? "word" : digit ? "number" : "mark",
      text: word,
      lower: possessive ? plain.replace(/'s?$/u, "") : plain,
      start: match.index,
      end: match.index + word.length,
      possessive,
      capital: /^\p{Lu}/u.test(word),
      sentence,
    });
  }
  return tokens;
}

/** A sentence ends after a full stop, question or exclamation mark that a capital or a digit follows. */
function endsSentence(tokens: readonly Token[], previous: Token, next: string): boolean {
  let last = previous;
  if (/^["”’)\]]$/u.test(last.text)) last = tokens.at(-2) ?? last;
  if (!/^[.?!]$/u.test(last.text)) return false;
  if (!/^[\p{Lu}\d“"‘[]/u.test(next)) return false;
  const before = tokens.findLast((token) => token.end <= last.start);
  if (before === undefined || last.text !== ".") return true;
  if (before.end < last.start) return true;
  return !ABBREVIATION.test(before.capital && before.text.length === 1 ? before.text : before.lower);
}
