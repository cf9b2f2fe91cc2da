// What a reader has to find in a made-up report.
import type { MadeItem, MadePart, MadeReport } from "./made-report.ts";
import { HeadingCounter } from "./numbers.ts";

export interface Expected {
  symbol: string;
  date: string;
  title: string;
  paragraphs: { part: string; number: number; text: string }[];
  /** `depth` is null where headings without number leave it open. */
  headings: { part: string; number: string | null; heading: string; depth: number | null }[];
}

export const AREA = "The area covers 450 km2 of land.";
export const SUMMARY = "Summary";
export const subLabel = (bullets: boolean, i: number): string => (bullets ? "•" : `(${String.fromCharCode(97 + i)})`);
export const titleOf = (report: MadeReport): string => `Situation in ${report.country}`;
export const annexLabel = ({ annexed, annexes }: MadeReport, i: number): string =>
  annexes.length === 1 ? annexed : `${annexed} ${"I".repeat(i + 1)}`;

/** Text of a paragraph on one line, as it must be read. */
function textOf(item: Extract<MadeItem, { kind: "paragraph" }>): string {
  const subs = item.subs.map((text, i) => `${subLabel(item.bullets, i)} ${text}`);
  return [item.text, ...(item.area ? [AREA] : []), ...subs].join(" ");
}

export function expected(report: MadeReport): Expected {
  const result: Expected = {
    symbol: report.symbol,
    date: report.date.iso,
    title: titleOf(report),
    paragraphs: [],
    headings: [],
  };
  if (report.summary !== null) result.headings.push({ part: "body", number: null, heading: SUMMARY, depth: null });
  addPart("body", report.body, report, result);
  report.annexes.forEach((annex, i) => {
    const part = `annex-${i + 1}`;
    result.headings.push({
      part,
      number: annexLabel(report, i),
      heading: annex.title,
      depth: allNumbered(report) ? 1 : null,
    });
    addPart(part, annex, report, result);
  });
  return result;
}

/** Whether the number of every heading says how deep it stands. */
export const allNumbered = ({ setting, summary }: MadeReport): boolean =>
  summary === null && setting.headings.every(({ numbering }) => numbering !== "none");

function addPart(part: string, { items }: MadePart, report: MadeReport, result: Expected): void {
  const { setting } = report;
  const counter = new HeadingCounter(setting.headings.map(({ numbering }) => numbering));
  let number = 0;
  for (const item of items) {
    if (item.kind === "paragraph") {
      number += 1;
      result.paragraphs.push({ part, number, text: textOf(item) });
    } else if (item.kind === "heading") {
      const capitals = setting.headings[item.level]?.capitals === true;
      const heading = capitals ? item.words.toUpperCase() : item.words;
      const depth = item.level + (part === "body" ? 1 : 2);
      result.headings.push({
        part,
        number: counter.next(item.level),
        heading,
        depth: allNumbered(report) ? depth : null,
      });
    }
  }
}
