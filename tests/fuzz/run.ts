// npm run fuzz [-- COUNT [FIRST_SEED]]: mutated reports, each of which must end in a code or in an Assessment.
import { availableParallelism } from "node:os";
import path from "node:path";
import process from "node:process";
import { fictional, real, recipes } from "./recipes.ts";
import { fuzz } from "./run-fuzz.ts";

const COUNT = 3_000;
const FIRST_SEED = 1;
const EVERY = 250;

const count = Number(process.argv[2] ?? COUNT);
const first = Number(process.argv[3] ?? FIRST_SEED);
const samples = [...fictional(), ...real()];
const began = performance.now();
let done = 0;
const { outcomes, defects, slowest } = await fuzz(recipes(samples, count, first), availableParallelism(), () => {
  done += 1;
  if (done % EVERY === 0) console.error(`${done} of ${count}`);
});
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
console.log(`${count} mutated files of ${samples.length} samples in ${seconds(performance.now() - began)}`);
for (const [outcome, times] of [...outcomes].toSorted(([, a], [, b]) => b - a)) console.log(`${outcome}  ${times}`);
console.log(`defects  ${defects.length}; slowest file  ${seconds(slowest)}`);
for (const { recipe, what } of defects) {
  console.log(`\nseed ${recipe.seed} of ${path.basename(recipe.sample)} with ${path.basename(recipe.other)}\n${what}`);
}
if (defects.length > 0) process.exitCode = 1;
