import { findRun, type Candidate } from "../numbering.ts";
import { headingLevel } from "./headings.ts";
import type { DocxParagraph } from "./paragraph.ts";
import { oneLine } from "./words.ts";

/** "12." before a blank, a letter or a quotation mark; "12" alone before a tab. */
const TYPED = /^[\s\u00A0]*(\d{1,3})(?:\.[\s\u00A0]+|\.(?=[\p{L}“"‘(])|[\u00A0 ]*\t\s*)(?=\S)/u;
const AUTOMATIC = /^(\d{1,3})\.?$/u;
/** A paragraph in a heading's style longer than this, and ending as a sentence, is a paragraph all the same. */
const LONGEST_HEADING = 160;

/** A numbered paragraph: where its number is typed, how many characters it takes. */
export interface Start {
  number: number;
  skip: number;
}

/** The report's own numbered paragraphs among `paragraphs`, with numbers that skip or repeat. */
export function findStarts(
  paragraphs: readonly DocxParagraph[],
  restarts: boolean,
): { starts: Map<DocxParagraph, Start>; irregular: number[] } {
  const skips = new Map<DocxParagraph, number>();
  const candidates = paragraphs.flatMap((paragraph): Candidate<DocxParagraph>[] => {
    const start = startOf(paragraph);
    if (!start) return [];
    skips.set(paragraph, start.skip);
    const { left = 0, first = 0 } = paragraph.properties;
    const place = [left + first, left + first] as const;
    return [
      {
        source: paragraph,
        number: start.number,
        display: paragraph.look.bold || paragraph.look.italic,
        apart: true,
        place,
      },
    ];
  });
  const run = findRun(candidates, restarts);
  const irregular = run.filter(({ number }, i) => number !== (run[i - 1]?.number ?? 0) + 1).map(({ number }) => number);
  const starts = new Map(run.map(({ source, number }) => [source, { number, skip: skips.get(source) ?? 0 }]));
  return { starts, irregular: restarts ? [] : irregular };
}

/** The number that a paragraph begins with, typed or automatic; null in tables, contents and headings. */
function startOf(paragraph: DocxParagraph): Start | null {
  const text = oneLine(paragraph.text);
  if (paragraph.inTable || paragraph.inContents || !/\p{L}/u.test(text)) return null;
  if (headingLevel(paragraph) !== null && !(text.length > LONGEST_HEADING && /[.;:]$/u.test(text))) return null;
  if (paragraph.label !== null) {
    const digits = AUTOMATIC.exec(paragraph.label.trim())?.[1];
    if (digits !== undefined) return { number: Number(digits), skip: 0 };
  }
  const typed = paragraph.label === null ? TYPED.exec(paragraph.text) : null;
  return typed ? { number: Number(typed[1]), skip: typed[0].length } : null;
}
