// How the text of a paragraph differs from the words that pdftotext prints of it.
import { plain, type PrintedWord } from "./conservation.ts";

/** What the reader did to the printed words, or, last, what went wrong. */
export type DifferenceKind =
  | "number left out"
  | "footnote mark left out"
  | "joined at a line's end"
  | "space taken out"
  | "space put in"
  | "ligature or soft hyphen"
  | "other words";

export interface Difference {
  kind: DifferenceKind;
  /** Printed words about the place, and the same place as the reader has it. */
  printed: string;
  read: string;
}

/** Characters shown to both sides of a difference. */
const AROUND = 24;

/** All differences between the text of paragraph `number` and its printed words, in order. */
export function differences(words: readonly PrintedWord[], number: number, text: string): Difference[] {
  const found: Difference[] = [];
  const printed: { text: string; endsLine: boolean }[] = [];
  for (const [i, word] of words.entries()) {
    let letters = word.unmarked;
    if (letters !== plain(word.text)) found.push({ kind: "footnote mark left out", printed: word.text, read: letters });
    if (i === 0 && letters.startsWith(`${number}.`)) {
      letters = letters.slice(`${number}.`.length);
      found.push({ kind: "number left out", printed: word.text, read: letters });
    }
    if (plain(word.text) !== word.text)
      found.push({ kind: "ligature or soft hyphen", printed: word.text, read: letters });
    if (letters !== "") printed.push({ text: letters, endsLine: word.endsLine });
  }
  return [...found, ...spacing(printed, text.split(/\s+/u).map(plain))];
}

function spacing(printed: readonly { text: string; endsLine: boolean }[], read: readonly string[]): Difference[] {
  const [letters, own] = [printed.map((word) => word.text).join(""), read.join("")];
  if (letters !== own) return [firstDifference(letters, own)];
  const [theirs, ours] = [breaks(printed.map((word) => word.text)), breaks(read)];
  const ends = new Set(breaks(printed.map((word) => word.text)).filter((_, i) => printed[i]?.endsLine));
  const show = (place: number, list: readonly number[]) => {
    let shown = "";
    for (let i = Math.max(0, place - AROUND); i < Math.min(letters.length, place + AROUND); i += 1)
      shown += (list.includes(i) ? " " : "") + letters.charAt(i);
    return shown;
  };
  const at = (kind: DifferenceKind, place: number) => ({ kind, printed: show(place, theirs), read: show(place, ours) });
  return [
    ...theirs
      .filter((place) => !ours.includes(place))
      .map((place) => at(ends.has(place) ? "joined at a line's end" : "space taken out", place)),
    ...ours.filter((place) => !theirs.includes(place)).map((place) => at("space put in", place)),
  ];
}

/** Places between words, counted in letters; the end of the last word is none. */
function breaks(words: readonly string[]): number[] {
  let place = 0;
  return words.slice(0, -1).map((word) => (place += word.length));
}

function firstDifference(letters: string, own: string): Difference {
  let i = 0;
  while (letters[i] === own[i]) i += 1;
  const cut = (text: string) => text.slice(Math.max(0, i - AROUND), i + AROUND);
  return { kind: "other words", printed: cut(letters), read: cut(own) };
}
