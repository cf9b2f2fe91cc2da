// Prints how many paragraphs keep their coding, by perturbation: node tests/accuracy/perturbations/print.ts [made]
import { madeTexts, realTexts, stability } from "./score.ts";

const texts = process.argv.includes("made") ? await madeTexts() : await realTexts();
for (const { perturbation, paragraphs, changed, kept, lost } of stability(texts)) {
  const share = ((100 * kept) / paragraphs).toFixed(2);
  console.log(`${perturbation.padEnd(36)} ${kept} of ${paragraphs} kept, ${share} % (${changed} changed)`);
  for (const line of lost) console.log(`    ${line}`);
}
