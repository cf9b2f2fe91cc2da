// Prints the calibration of each decision: node tests/accuracy/calibration/print.ts [made]
import { madeUnits, realUnits } from "../units.ts";
import { calibration } from "./calibrate.ts";

const made = await madeUnits();
const real = process.argv.includes("made") ? [] : await realUnits();
const sets = [
  { name: "real (eight read), corpora, challenge", units: [...real.filter(({ set }) => set === "read"), ...made] },
  { name: "the two unread reports", units: real.filter(({ set }) => set === "unread") },
];
for (const { name, units } of sets) {
  if (units.length === 0) continue;
  console.log(`\n${name}`);
  for (const { decision, n, errors, ece, caught, bins } of calibration(units)) {
    const found = errors === 0 ? "no errors" : `${caught.toFixed(1)} of ${errors} errors in the least sure tenth`;
    console.log(`  ${decision.padEnd(15)} n ${String(n).padStart(5)}  ECE ${ece.toFixed(3)}  ${found}`);
    for (const bin of bins)
      console.log(
        `    from ${bin.from.toFixed(1)}: ${String(bin.n).padStart(5)} paragraphs, sure ${bin.confidence.toFixed(3)}, right ${bin.right.toFixed(3)}`,
      );
  }
}
