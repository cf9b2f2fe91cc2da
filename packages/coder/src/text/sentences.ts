import { normalise } from "./normalise.ts";

/** A sentence of a paragraph: `text.slice(start, end)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Normalised words of the sentence; offset i here is offset `start + i` in the paragraph. */
  readonly plain: string;
}

/** Abbreviations that a sentence rarely ends with; the stop after them belongs to the word. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms messrs dr prof gen lt col maj capt sgt brig adm hon rev st no nos para paras art arts p pp vol ch sect res " +
    "corr add ed eds fig jr sr vs e.g i.e cf approx est dept gov sen rep amb mt ft viz op ex al i.a"
  ).split(" "),
);

/**
 * Splits a paragraph into sentences and, within a sentence that runs on as "(a) …; (b) …", into its items.
 *
 * Independent of capitals: a stop followed by a space ends a sentence unless it closes an abbreviation, an initial or a number
 * such as "No. 5". Returns sentences in order; together they cover every character that is not white space.
 */
export function sentences(text: string): Sentence[] {
  const plain = normalise(text);
  const cuts: number[] = [];
  for (const match of plain.matchAll(
    /[.!?]["')\]]*(?=\s|$)|(?<=\p{L}{2})[.!?]["')\]]*\d{1,3}(?=\s\p{L})|;(?=\s+(?:and |or )?\([a-z]{1,4}\)\s)|:(?=\s+\(a\)\s)/gu,
  )) {
    if (!closesAbbreviation(plain, match.index)) cuts.push(match.index + match[0].length);
  }
  cuts.push(plain.length);
  const found: Sentence[] = [];
  let from = 0;
  for (const cut of cuts) {
    while (from < cut && /\s/.test(plain.charAt(from))) from += 1;
    let to = cut;
    while (to > from && /\s/.test(plain.charAt(to - 1))) to -= 1;
    if (to > from) found.push({ start: from, end: to, plain: plain.slice(from, to) });
    from = cut;
  }
  return found;
}

function closesAbbreviation(plain: string, stop: number): boolean {
  if (plain.charAt(stop) !== ".") return false;
  const before = /[\p{L}\p{N}.]+$/u.exec(plain.slice(Math.max(0, stop - 20), stop))?.[0] ?? "";
  const last = stop >= plain.length - 1;
  if (last) return false;
  if (ABBREVIATIONS.has(before)) return true;
  // "No. 5" is in the list; initials ("J. Doe", "a.i.") are single letters, "i" alone is too rare as a last word to matter.
  return /(?:^|\.)\p{L}$/u.test(before);
}
