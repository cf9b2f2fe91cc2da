// Paragraphs of the fictional reports keep their coding however they are typed.
import { expect, it } from "vitest";
import { madeTexts, stability } from "./perturbations/score.ts";

/** Share of paragraphs that keep every decision. */
const LEAST_KEPT = 0.995;
const results = stability(await madeTexts());

it.for(results.map((result) => [result.perturbation, result] as const))("%s", ([, { kept, paragraphs, lost }]) => {
  expect(kept / paragraphs, lost.join("\n")).toBeGreaterThanOrEqual(LEAST_KEPT);
});
