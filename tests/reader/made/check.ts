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

/** Milliseconds for looking for the smallest failing report; a long one has very many parts to leave out. */
const SHRINKING = 60_000;

/** Draws and reads so many made-up reports; null, or the seed and the smallest report that comes out changed. */
export async function failingReport(runs: number, seed?: number): Promise<string | null> {
  let failedAt: number | null = null;
  const property = fc.asyncProperty(madeReports, async (report) => {
    if (failedAt !== null && performance.now() - failedAt > SHRINKING) return;
    try {
      expect(await readAgain(report)).toEqual(expected(report));
    } catch (difference) {
      failedAt ??= performance.now();
      throw difference;
    }
  });
  const result = await fc.check(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  return result.failed ? (fc.defaultReportMessage(result) ?? "") : null;
}
