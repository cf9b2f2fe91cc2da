// Prints the score on the numbers of persons read by hand, and every error: node tests/accuracy/people/print.ts
import { judgeReal, tally } from "./score.ts";

const judged = await judgeReal();
const { figures, right, share, wrong } = tally(judged);
console.log(
  `Figures read by hand ${figures}, right ${right}, ${(100 * share).toFixed(1)} % of all figures of either side`,
);
for (const [kind, count] of Object.entries(wrong)) console.log(`  ${kind.padEnd(12)}${String(count).padStart(4)}`);
for (const { symbol, paragraph, outcome, value, expected, given } of judged) {
  if (outcome === "right") continue;
  console.log(`  ${symbol}, ${paragraph}: ${value} · ${outcome} · by hand ${expected ?? "–"}, machine ${given ?? "–"}`);
}
