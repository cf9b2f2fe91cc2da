// A scan of 1990 without text: the numbers of its annexes against a list made by looking at the pages.
import { describe, expect, it } from "vitest";
import { hazard } from "../src/shared-data.ts";
import { scored } from "./recognized.ts";

/** A run of numbers that a page image shows, and the page that it begins on. */
interface Run {
  annex: 1 | 2;
  page: number;
  last: number;
}
/**
 * Read from the images by eye. The first annex in the file is printed as annex II: its summary, part I.A and part I.C
 * number their paragraphs, each from 1; parts II and III number headings ("1. Water") and paragraphs within them
 * ("1.1"), which are no numbered paragraphs of their own. The second, printed as annex III, runs from 1 to 31.
 */
const RUNS: readonly Run[] = [
  { annex: 1, page: 3, last: 3 },
  { annex: 1, page: 4, last: 9 },
  { annex: 1, page: 6, last: 11 },
  { annex: 2, page: 16, last: 31 },
];
const PAGES = 22;
const LEAST_FOUND = 0.95;
/** Three seconds a page on an idle machine, ten and more on a busy one. */
const PATIENCE = 900_000;

describe("the scan of 1990", () => {
  it("has no numbered paragraph in its body, and the runs of its annexes", { timeout: PATIENCE }, () => {
    const { assessment, pages } = scored(hazard("scanned_1990.pdf"), ["--force"]);
    const { paragraphs, figures, report } = assessment;
    const seconds = pages.reduce((sum, page) => sum + page.seconds, 0) / pages.length;
    const confidence = pages.reduce((sum, page) => sum + page.confidence, 0) / pages.length;

    expect(pages.map(({ page }) => page)).toEqual(Array.from({ length: PAGES }, (_, i) => i + 1));
    expect(figures.paragraphs).toBe(0);
    let found = 0;
    let wanted = 0;
    let from = 0;
    for (const { annex, page, last: highest } of RUNS) {
      const own = paragraphs.slice(from).filter((one) => one.part === `annex-${annex}` && (one.page ?? 0) >= page);
      const numbers = longestRun(
        own.map(({ number }) => number),
        highest,
      );
      wanted += highest;
      found += numbers;
      const last = own[numbers - 1];
      if (last) from = paragraphs.indexOf(last) + 1;
    }
    console.log(
      `scan of 1990: ${found} of ${wanted} numbers found, ${seconds.toFixed(1)} seconds a page, ${Math.round(confidence)} per cent certain`,
    );
    expect(found / wanted).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(report).toMatchObject({ symbol: "A/45/696/Add.1", date: "1990-11-08", pages: PAGES });
  });
});

/** How many of the numbers 1 to `last` stand at the beginning of `numbers`, in their order. */
function longestRun(numbers: readonly number[], last: number): number {
  let next = 1;
  let found = 0;
  for (const number of numbers) {
    if (number < next || number > last) break;
    found += 1;
    next = number + 1;
  }
  return found;
}
