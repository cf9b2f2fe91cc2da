// Compares the ledger with what pdftotext prints: every printed word in exactly one line of the ledger.
import type { LedgerLine } from "@gender-lens/reader";
import { align } from "./align.ts";

/** A word as pdftotext prints it. */
export interface PrintedWord {
  page: number;
  text: string;
  /** It ends a printed line. */
  endsLine: boolean;
  /** Lines of the ledger that its characters stand in; empty where none has it. */
  lines: LedgerLine[];
  /** Its letters without those that the ledger takes for the mark of a footnote. */
  unmarked: string;
}

export interface Conservation {
  words: PrintedWord[];
  /** Words with a character that no line of the ledger has. */
  unassigned: PrintedWord[];
  /** Words whose characters are torn between two roles or two paragraphs. */
  torn: PrintedWord[];
  /** Words of the ledger that pdftotext does not print, or not so often. */
  doubled: { page: number; text: string; line: LedgerLine }[];
  /** Printed words of each role. */
  byRole: Map<string, number>;
}

/** Letters alone count: ligatures in pieces, no white space, no soft hyphens. */
export const plain = (text: string): string => text.normalize("NFKC").replace(/[\s\u00AD]+/gu, "");

/** Gives every word that `pages` print its lines of the ledger. */
export function conservation(pages: readonly string[], ledger: readonly LedgerLine[]): Conservation {
  const result: Conservation = { words: [], unassigned: [], torn: [], doubled: [], byRole: new Map() };
  pages.forEach((text, i) => {
    comparePage(
      text,
      i + 1,
      ledger.filter((line) => line.page === i + 1),
      result,
    );
  });
  return result;
}

function comparePage(text: string, page: number, ledger: readonly LedgerLine[], result: Conservation): void {
  const printed = text.split("\n").flatMap(wordsOf);
  const ends = lineEnds(text);
  const owned = ledger.flatMap((line) => line.words.map((word) => ({ line, text: plain(word.text), mark: word.mark })));
  const owners = owned.flatMap((word) => [...Array(word.text.length).keys()].map(() => word));
  const at = align(printed.map(plain).join(""), owned.map((word) => word.text).join(""));
  const matched = new Set<number>(at);
  let start = 0;
  printed.forEach((word, i) => {
    const end = start + plain(word).length;
    const places = [...at.subarray(start, end)];
    const lines = [...new Set(places.flatMap((place) => owners[place]?.line ?? []))];
    const unmarked = [...plain(word)].filter((_, k) => owners[places[k] ?? -1]?.mark !== true).join("");
    const entry = { page, text: word, endsLine: ends.has(i), lines, unmarked };
    result.words.push(entry);
    if (places.includes(-1)) result.unassigned.push(entry);
    if (new Set(lines.map((line) => `${line.role} ${line.paragraph}`)).size > 1) result.torn.push(entry);
    const role = lines[0]?.role ?? "none";
    result.byRole.set(role, (result.byRole.get(role) ?? 0) + 1);
    start = end;
  });
  let from = 0;
  for (const word of owned) {
    const surplus = [...Array(word.text.length).keys()].some((k) => !matched.has(from + k));
    if (surplus) result.doubled.push({ page, text: word.text, line: word.line });
    from += word.text.length;
  }
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/u).filter((word) => plain(word) !== "");
}

/** Indices of the words that end a line. */
function lineEnds(text: string): Set<number> {
  const ends = new Set<number>();
  let count = 0;
  for (const line of text.split("\n")) {
    count += wordsOf(line).length;
    ends.add(count - 1);
  }
  return ends;
}
