import { findRun, type Candidate } from "../numbering.ts";
import { headingLevel } from "./headings.ts";
import type { FlowParagraph } from "./paragraph.ts";
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

/** Lists that begin anew under headings are the report's own if they give at least so many more paragraphs. */
const LEAST_MORE = 2;

/**
 * The report's own numbered paragraphs among `paragraphs`, with numbers that skip or repeat.
 * `isHeading` tells headings, under which a draft's automatic numbers may begin anew by mistake.
 */
export function findStarts(
  paragraphs: readonly FlowParagraph[],
  restarts: boolean,
  isHeading: (paragraph: FlowParagraph) => boolean = () => false,
): { starts: Map<FlowParagraph, Start>; irregular: number[] } {
  const skips = new Map<FlowParagraph, number>();
  const candidates = paragraphs.flatMap((paragraph): Candidate<FlowParagraph>[] => {
    const start = startOf(paragraph);
    if (!start) return [];
    skips.set(paragraph, start.skip);
    const { left = 0, first = 0 } = paragraph.properties;
    const display = paragraph.look.bold || paragraph.look.italic;
    const place = [left + first, left + first] as const;
    return [{ source: paragraph, number: start.number, display, apart: true, place }];
  });
  const run = withRestarts(findRun(candidates, restarts), candidates, paragraphs, isHeading);
  const irregular = run.filter(({ number }, i) => number !== (run[i - 1]?.number ?? 0) + 1).map(({ number }) => number);
  const starts = new Map(run.map(({ source, number }) => [source, { number, skip: skips.get(source) ?? 0 }]));
  return { starts, irregular: restarts ? [] : irregular };
}

type Run = readonly Candidate<FlowParagraph>[];

/** The run, or, if it leaves out lists that begin anew under headings and look just as it does, all of these. */
function withRestarts(
  run: Run,
  candidates: Run,
  paragraphs: readonly FlowParagraph[],
  isHeading: (paragraph: FlowParagraph) => boolean,
): Run {
  const first = run[0];
  if (!first || first.source.label === null) return run;
  const alike = candidates.filter(
    ({ source, place }) =>
      source.label !== null && source.styles[0] === first.source.styles[0] && place[0] === first.place[0],
  );
  const all = findRun(alike, true);
  if (all.length < run.length + LEAST_MORE) return run;
  const filled = paragraphs.filter(({ text, inTable }) => text.trim() !== "" && !inTable);
  const anew = all.filter(({ number }, i) => i > 0 && number <= (all[i - 1]?.number ?? 0));
  const underHeading = ({ source }: Candidate<FlowParagraph>) => {
    const above = filled[filled.indexOf(source) - 1];
    return above !== undefined && isHeading(above);
  };
  return anew.every(underHeading) ? all : run;
}

/** The number that a paragraph begins with, typed or automatic; null in tables, contents and headings. */
function startOf(paragraph: FlowParagraph): Start | null {
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
