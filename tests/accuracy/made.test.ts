import { codeParagraph } from "@gender-lens/coder";
import { Decisions } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { f1, MEASURES } from "./ablation/measures.ts";
import { answers, scores } from "./challenge/score.ts";
import { madeUnits } from "./units.ts";

/** Issue 4, bars 1 and 2. */
const CORPORA_BAR = 0.98;
const CHALLENGE_BAR = 0.97;
const CHALLENGE_F1_BAR = 0.95;

describe("made paragraphs", () => {
  it("each measure has an F1 of at least 0.98 on the fictional reports", async () => {
    const own = (await madeUnits()).filter(({ set }) => set === "corpora");
    expect(own.length).toBeGreaterThan(300);
    const pairs = own.map(({ text, gold }) => [Decisions.strip().parse(gold), codeParagraph(text)] as const);
    for (const { name, questions } of MEASURES) expect(f1(pairs, questions), name).toBeGreaterThanOrEqual(CORPORA_BAR);
  }, 60_000);

  it("97 of 100 answers on each decision of the challenge set are right", () => {
    for (const { name, asked, right } of scores(answers(), ({ field }) => field))
      expect(right / asked, name).toBeGreaterThanOrEqual(CHALLENGE_BAR);
  });

  it.for(["recommendation", "sea"])("%s has an F1 of at least 0.95 on the challenge set", (decision) => {
    const score = scores(answers(), ({ field }) => field).find(({ name }) => name === decision);
    expect(score?.f1).toBeGreaterThanOrEqual(CHALLENGE_F1_BAR);
  });
});
