// Prints the score on the challenge set by field, beside the first one, and by file: node tests/accuracy/challenge/print.ts [--wrong]
import { FIRST_RIGHT } from "./first-score.ts";
import { answers, scores, type Score } from "./score.ts";

const list = answers();
const line = ({ name, asked, right, f1 }: Score) =>
  `${name.padEnd(34)}${String(right).padStart(6)} of ${String(asked).padStart(5)}  ${((100 * right) / asked).toFixed(1).padStart(5)} %${f1 === null ? "" : `   F1 ${f1.toFixed(3)}`}`;

console.log("By decision");
for (const row of scores(list, ({ field }) => field)) {
  const first = FIRST_RIGHT[row.name];
  console.log(`  ${line(row)}${first === undefined ? "" : `   at first ${((100 * first) / row.asked).toFixed(1)} %`}`);
}
console.log("\nBy file");
for (const row of scores(list, ({ file }) => file)) console.log(`  ${line(row)}`);
const [paragraphs, wrong] = [new Set(list.map(({ id }) => id)), new Set<string>()];
for (const answer of list) if (answer.expected !== answer.given) wrong.add(answer.id);
console.log(`\nEntries with every answer right: ${paragraphs.size - wrong.size} of ${paragraphs.size}`);
if (process.argv.includes("--wrong")) {
  for (const { id, rule, field, expected, given } of list.filter((answer) => answer.expected !== answer.given)) {
    console.log(`  ${id} · ${rule} · ${field}: ${expected}, given ${given}`);
  }
}
