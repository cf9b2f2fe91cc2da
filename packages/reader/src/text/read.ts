import type { Block, Blocks, FrontLine, Run } from "../blocks.ts";
import { headingNumber } from "../heading-number.ts";

const NUMBERED = /^\s*(\d{1,3})\.\s+(?=\S)/u;
const ANNEX = /^(Annex|Appendix|Enclosure)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*$/iu;
const CAPTION = /^(Figure|Map|Table|Chart|Box|Graph)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?$/u;
const NOTE = /^\[(\d{1,2}|\*+)\]\s/u;
const MOST_MISSING = 3;
/** Plain text has no type sizes: the outline level stands in, larger for higher. */
const BODY_SIZE = 10;
const HEADING_SIZES = { roman: 14, letter: 12, arabic: 10.5, parenthesis: 10, none: 10.2 };
const LONGEST_HEADING = 240;
const LINES_OF_HEADING = 3;

interface TextLine {
  text: string;
  number: number;
  /** A blank line stands above it. */
  apart: boolean;
}

/** Reads plain text in UTF-8: numbered paragraphs, headings between blank lines, annexes. */
export function readText(bytes: Uint8Array): Blocks {
  const lines = toLines(new TextDecoder("utf-8").decode(bytes));
  const first = lines.findIndex((line) => numberOf(line.text) === 1);
  const body = first < 0 ? lines.length : headingsBefore(lines, first);
  const front: FrontLine[] = lines
    .slice(0, body)
    .map(({ text, apart }) => ({ text: text.trim(), size: BODY_SIZE, bold: false, apart }));
  return { front: { lines: front, furniture: [] }, blocks: toBlocks(lines.slice(body)), pages: null, warnings: [] };
}

/** Index of the first of the headings that stand right above the first paragraph. */
function headingsBefore(lines: readonly TextLine[], first: number): number {
  let start = first;
  while (start > 0 && lines[start - 1] && headingNumber(lines[start - 1]?.text.trim() ?? "")) start -= 1;
  return start;
}

function toLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let apart = true;
  text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n?|\n/u)
    .forEach((line, i) => {
      if (line.trim() === "") apart = true;
      else {
        lines.push({ text: line, number: i + 1, apart });
        apart = false;
      }
    });
  return lines;
}

function toBlocks(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  const marks = noteMarks(lines);
  let expected = 1;
  let aside = false;
  lines.forEach((line, i) => {
    const text = line.text.trim();
    const last = blocks.at(-1);
    const number = numberOf(line.text);
    // A caption or a note ends with its own lines, and whatever it stands over with the next number or heading.
    if (line.apart && (CAPTION.test(text) || NOTE.test(text))) aside = true;
    else if (aside) aside = !(isNext(number, expected) || (line.apart && goesOn(text, lines[i + 1], expected)));
    if (aside) return;
    if (line.apart && ANNEX.test(text)) {
      blocks.push({ kind: "annex", label: text, heading: "", page: null });
      expected = 1;
    } else if (number !== null && isNext(number, expected)) {
      const skip = NUMBERED.exec(line.text)?.[0].length ?? 0;
      blocks.push({ kind: "paragraph", number, runs: words(line, skip, marks), page: null });
      expected = number + 1;
    } else if (last?.kind === "annex" && last.heading === "" && line.apart) last.heading = text;
    else if (line.apart && isHeading(block(lines, i))) blocks.push(heading(block(lines, i).join(" ")));
    else if (last?.kind === "paragraph") last.runs.push(...words(line, 0, marks));
  });
  return blocks;
}

/** The lines from `start` to the next blank line. */
function block(lines: readonly TextLine[], start: number): string[] {
  const end = lines.findIndex((line, i) => i > start && line.apart);
  return lines.slice(start, end < 0 ? lines.length : end).map((line) => line.text.trim());
}

/** One line, or a few under a number, without the full stop of a sentence. */
function isHeading(lines: readonly string[]): boolean {
  const text = lines.join(" ");
  if (text.length > LONGEST_HEADING || /[.;:,]$/u.test(text) || !/^[(\p{Lu}\d]/u.test(text)) return false;
  return lines.length === 1 || (lines.length <= LINES_OF_HEADING && headingNumber(text) !== null);
}

function heading(text: string): Block {
  const number = headingNumber(text);
  return {
    kind: "heading",
    number: number?.printed ?? null,
    heading: number?.rest ?? text,
    page: null,
    size: HEADING_SIZES[number?.kind ?? "none"],
  };
}

function numberOf(text: string): number | null {
  const digits = NUMBERED.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** After a figure: a numbered heading, an annex, or a heading right above the next paragraph. */
function goesOn(text: string, next: TextLine | undefined, expected: number): boolean {
  if (/^(Sources?|Notes?|Abbreviations?)\s*:/u.test(text)) return false;
  return (
    headingNumber(text) !== null || ANNEX.test(text) || (next !== undefined && isNext(numberOf(next.text), expected))
  );
}

/** Numbers run on; a few left out are a misprint. */
function isNext(number: number | null, expected: number): boolean {
  return number !== null && number >= expected && number <= expected + MOST_MISSING;
}

/** The marks `[1]` of notes that stand in the text themselves. */
function noteMarks(lines: readonly TextLine[]): Set<string> {
  return new Set(lines.flatMap((line) => NOTE.exec(line.text.trim())?.[0].trim() ?? []));
}

function words(line: TextLine, skip: number, marks: ReadonlySet<string>): Run[] {
  return [...line.text.slice(skip).matchAll(/\S+/gu)].flatMap((match) => {
    const text = match[0].replace(/\[(\d{1,2}|\*+)\]/gu, (mark) => (marks.has(mark) ? "" : mark));
    if (text === "") return [];
    return [{ text, joined: false, at: { text: { line: line.number, column: skip + match.index + 1 } } }];
  });
}
