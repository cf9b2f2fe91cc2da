// Reports in settings beyond those of real ones: the same numbers, texts and headings out as went in.
import { describe, expect, it } from "vitest";
import { failingReport } from "./made/check.ts";

/** A few seconds' worth; `npm run test:long` draws many more. */
const RUNS = 40;
/** Far more milliseconds than they take where nothing else goes on. */
const TIMEOUT = 180_000;
/** Fixed, so that a test does not pass today and fail tomorrow. */
const SEED = 1325;

describe("a made-up report, drawn as PDF and read", () => {
  it("has the masthead, paragraphs, headings and annexes that went in", { timeout: TIMEOUT }, async () => {
    expect(await failingReport(RUNS, SEED)).toBeNull();
  });
});
