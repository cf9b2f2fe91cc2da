import path from "node:path";
import { FailureCode } from "@gender-lens/model";
import { z } from "zod";
import { rowsInPool } from "../../apps/cli/src/batch/pool.ts";
import { nameOf, recipeOf, type Recipe } from "./mutate.ts";

/** What one mutated file may take: a whole report takes a second and 200 MB. */
const LIMITS = { milliseconds: 10_000, bytes: 2 ** 30 };
const entry = path.join(import.meta.dirname, "worker.ts");
/** What the worker says of a file. */
const Answer = z.object({ what: z.string(), milliseconds: z.number() });

/** A mutated file that did not end in a code or an Assessment. */
export interface Defect {
  recipe: Recipe;
  /** What was thrown, or why the process was ended. */
  what: string;
}

export interface Fuzzed {
  /** How many files ended in each code, or in an Assessment. */
  outcomes: Map<string, number>;
  defects: Defect[];
  /** The longest that one file took, in milliseconds. */
  slowest: number;
}

/** Reads the files of the recipes in processes of their own, `jobs` at a time. */
export async function fuzz(recipes: readonly Recipe[], jobs: number, onDone: () => void = () => {}): Promise<Fuzzed> {
  const codes = new Set<string>(["assessment", ...FailureCode.options]);
  const result: Fuzzed = { outcomes: new Map(), defects: [], slowest: 0 };
  const queue = recipes.map((recipe) => ({ path: nameOf(recipe), known: null, noText: false, force: false }));
  await rowsInPool(
    queue,
    (job, { row, failure }) => {
      const { what, milliseconds } = failure
        ? { what: `ended over it: ${failure.code}: ${failure.message}`, milliseconds: 0 }
        : Answer.parse(JSON.parse(Buffer.from(row ?? "").toString()));
      if (codes.has(what)) result.outcomes.set(what, (result.outcomes.get(what) ?? 0) + 1);
      else result.defects.push({ recipe: recipeOf(job.path), what });
      result.slowest = Math.max(result.slowest, milliseconds);
      onDone();
    },
    { jobs, signal: new AbortController().signal, entry, limits: LIMITS },
  );
  return result;
}
