// A made-up report, drawn and read again, is the same report.
import { read } from "@gender-lens/reader";
import fc from "fast-check";
import { expect } from "vitest";
import { draw } from "./draw.ts";
import { allNumbered, expected } from "./expected.ts";
import { madeReports, type MadeReport } from "./made-report.ts";

async function readAgain(report: MadeReport): Promise<unknown> {
  const result = await read(await draw(report));
  if (!result.ok) return result.failure;
  const { masthead, paragraphs, sections } = result.report;
  return {
    symbol: masthead.symbol,
    date: masthead.date,
    title: masthead.title,
    paragraphs: paragraphs.map(({ part, number, text }) => ({ part, number, text })),
    headings: sections.map(({ part, number, heading, depth }) => ({
      part,
      number,
      heading,
      depth: allNumbered(report) ? depth : null,
    })),
  };
}

/** Draws and reads so many made-up reports; null, or the seed and the smallest report that comes out changed. */
export async function failingReport(runs: number, seed?: number): Promise<string | null> {
  const property = fc.asyncProperty(madeReports, async (report) => {
    expect(await readAgain(report)).toEqual(expected(report));
  });
  const result = await fc.check(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  return result.failed ? (fc.defaultReportMessage(result) ?? "") : null;
}
