import type { Block, Blocks, FrontLine, Run } from "../blocks.ts";
import { headingNumber } from "../heading-number.ts";
import { printedLines, type TextLine } from "./lines.ts";
import { findStarts, type Start } from "./numbers.ts";

const ANNEX = /^(Annex|Appendix|Enclosure|Attachment)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*$/iu;
const CAPTION = /^(Figure|Map|Table|Chart|Box|Graph)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?$/u;
const NOTE = /^\[(\d{1,2}|\*+)\]\s/u;
/** Plain text has no type sizes: the outline level stands in, larger for higher. */
const BODY_SIZE = 10;
const HEADING_SIZES = { roman: 14, letter: 12, arabic: 10.5, parenthesis: 10, none: 10.2 };
const LONGEST_HEADING = 240;
const LINES_OF_HEADING = 3;

/** Reads plain text in any usual encoding: numbered paragraphs, headings between blank lines, annexes. */
export function readText(bytes: Uint8Array): Blocks {
  const lines = printedLines(bytes);
  const { starts } = findStarts(lines, true);
  const first = lines.findIndex((line) => starts.get(line)?.number === 1);
  const body = first < 0 ? lines.length : headingsBefore(lines, first);
  const front: FrontLine[] = lines
    .slice(0, body)
    .map(({ text, apart }) => ({ text: text.trim(), size: BODY_SIZE, bold: false, apart }));
  const marks = noteMarks(lines);
  const parts = partsOf(lines.slice(body)).map((part) => readPart(part, marks));
  const irregular = parts.flatMap((part) => part.irregular);
  return {
    front: { lines: front, furniture: [] },
    blocks: parts.flatMap((part) => part.blocks),
    pages: null,
    warnings:
      irregular.length === 0
        ? []
        : [
            {
              code: "irregular-numbers",
              message: `The printed numbers of paragraphs skip or repeat at ${irregular.join(", ")}.`,
            },
          ],
  };
}

/** Index of the first of the headings that stand right above the first paragraph. */
function headingsBefore(lines: readonly TextLine[], first: number): number {
  let start = first;
  while (start > 0 && lines[start - 1] && headingNumber(lines[start - 1]?.text.trim() ?? "")) start -= 1;
  return start;
}

/** The body, and each annex with its title line first. */
function partsOf(lines: readonly TextLine[]): TextLine[][] {
  const parts: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.apart && ANNEX.test(line.text.trim())) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

function readPart(lines: readonly TextLine[], marks: ReadonlySet<string>): { blocks: Block[]; irregular: number[] } {
  const blocks: Block[] = [];
  const isAnnex = ANNEX.test(lines[0]?.text.trim() ?? "");
  const title = isAnnex ? block(lines, 0) : [];
  if (isAnnex) blocks.push({ kind: "annex", label: title[0] ?? "", heading: title.slice(1).join(" "), page: null });
  const rest = lines.slice(title.length);
  const { starts, irregular } = findStarts(rest, isAnnex);
  let aside = false;
  rest.forEach((line, i) => {
    const text = line.text.trim();
    const last = blocks.at(-1);
    const start = starts.get(line);
    // A caption or a note ends with its own lines, and whatever it stands over with the next number or heading.
    if (line.apart && (CAPTION.test(text) || NOTE.test(text))) aside = true;
    else if (aside) aside = !(start || (line.apart && goesOn(text, rest[i + 1], starts)));
    if (aside) return;
    if (start) {
      blocks.push({ kind: "paragraph", number: start.number, runs: words(line, start.skip, marks), page: null });
    } else if (last?.kind === "annex" && last.heading === "" && line.apart) last.heading = text;
    else if (line.apart && isHeading(block(rest, i))) blocks.push(heading(block(rest, i).join(" ")));
    else if (last?.kind === "paragraph") last.runs.push(...words(line, 0, marks));
  });
  return { blocks, irregular };
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

/** After a figure: a numbered heading, or a heading right above the next paragraph. */
function goesOn(text: string, next: TextLine | undefined, starts: ReadonlyMap<TextLine, Start>): boolean {
  if (/^(Sources?|Notes?|Abbreviations?)\s*:/u.test(text)) return false;
  return headingNumber(text) !== null || (next !== undefined && starts.has(next));
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
