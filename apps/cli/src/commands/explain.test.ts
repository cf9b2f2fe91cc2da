import { describe, expect, it } from "vitest";
import { genderLens, sample } from "../testing/run.ts";

const pdf = sample("chromium.tagged.pdf");

describe("gender-lens explain", () => {
  it("prints the coding and its sentences as JSON", () => {
    const { code, stdout } = genderLens(["explain", pdf, "--paragraph", "29", "--format", "json"]);
    const found = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(found.paragraph.number).toBe(29);
    expect(found.coding.sgbv).toBe(true);
    expect(found.sentences[0].mentions[0].decidedBy.rule).toMatch(/^level\./);
  });

  it("puts the words that decided in colour where colours are wanted", () => {
    const { stdout } = genderLens(["explain", pdf, "-p", "29"], { FORCE_COLOR: "1" });
    expect(stdout).toContain("\u001B[");
    expect(stdout).toContain("Sentence 1: ");
  });

  it("ends with exit code 2 where the paragraph is not there or no number", () => {
    const missing = genderLens(["explain", pdf, "--paragraph", "900"]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("the body has no paragraph 900");
    expect(genderLens(["explain", pdf, "--paragraph", "x"]).code).toBe(2);
  });
});
