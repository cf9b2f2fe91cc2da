// The bars on the challenge set: 1,755 made-up entries written by someone who had seen only the codebook.
import { describe, expect, it } from "vitest";
import { readChallenge } from "./entries.ts";
import { answers, scores } from "./score.ts";

const byDecision = scores(answers(), ({ field }) => field);
const of = (name: string) => byDecision.find((row) => row.name === name);

describe("the challenge set", () => {
  it("has at least 400 paragraphs, and headings", () => {
    const { paragraphs, headings } = readChallenge();
    expect(paragraphs.length).toBeGreaterThanOrEqual(400);
    expect(headings.length).toBeGreaterThan(0);
  });

  it("gets at least 97 per cent of its answers", () => {
    const all = of("all");
    expect((all?.right ?? 0) / (all?.asked ?? 1)).toBeGreaterThanOrEqual(0.97);
  });

  it.for(["recommendation", "sea"])("%s has an F1 of at least 0.95 on it", (decision) => {
    expect(of(decision)?.f1).toBeGreaterThanOrEqual(0.95);
  });
});
