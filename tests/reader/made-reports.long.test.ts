// As made-reports.test.ts, a thousand times and with another seed each time; the seed is printed on failure.
import { describe, expect, it } from "vitest";
import { failingReport } from "./made/check.ts";

const RUNS = 1000;
/** Drawing and reading take some 60 ms a report; shrinking a failing one takes a while. */
const TIMEOUT = 900_000;

describe("a thousand made-up reports, drawn as PDF and read", () => {
  it("have the masthead, paragraphs, headings and annexes that went in", { timeout: TIMEOUT }, async () => {
    expect(await failingReport(RUNS)).toBeNull();
  });
});
