// A sample of npm run fuzz, over the fictional reports alone, so that it is the same everywhere.
import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { fictional, recipes } from "./recipes.ts";
import { fuzz } from "./run-fuzz.ts";

const COUNT = 150;
const FIRST_SEED = 1_000_000;
/** On two processors that do other things as well. */
const PATIENCE = 300_000;

it(
  "each mutated report ends in a failure code or in an Assessment, within the limits of time and memory",
  async () => {
    const { outcomes, defects } = await fuzz(recipes(fictional(), COUNT, FIRST_SEED), availableParallelism());
    expect(defects).toEqual([]);
    expect([...outcomes.values()].reduce((sum, times) => sum + times, 0)).toBe(COUNT);
    // Most mutations leave a report to be read; were all refused, the readers would not be tested at all.
    expect(outcomes.get("assessment")).toBeGreaterThan(COUNT / 3);
  },
  PATIENCE,
);
