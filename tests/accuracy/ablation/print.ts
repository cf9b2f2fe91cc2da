// Prints each measure for keyword search, rules, the classifier alone and rules with classifier, side by side:
// node tests/accuracy/ablation/print.ts [made]
import type { Decisions, Level } from "@gender-lens/model";
import { Decisions as Shape } from "@gender-lens/model";
import { madeUnits, realUnits, type Unit } from "../units.ts";
import { byKeywords } from "./keywords.ts";
import { MEASURES, shown } from "./measures.ts";
import { type Answers, leaveOneSourceOut } from "./with-classifier.ts";

const units: Unit[] = [...(process.argv.includes("made") ? [] : await realUnits()), ...(await madeUnits())];
const answers = leaveOneSourceOut(units);

const METHODS: readonly { name: string; decide: (answer: Answers) => Decisions }[] = [
  { name: "keyword search", decide: ({ unit }) => byKeywords(unit.text) },
  { name: "rules", decide: ({ coding }) => coding },
  { name: "classifier for level", decide: (answer) => withLevel(answer, answer.alone) },
  { name: "rules with classifier", decide: (answer) => withLevel(answer, answer.together) },
];

function withLevel({ coding }: Answers, level: Level): Decisions {
  return { ...coding, level };
}

const SETS = [
  { name: "The eight reports that were read", sets: ["read"] },
  { name: "The two unread reports", sets: ["unread"] },
  { name: "All ten", sets: ["read", "unread"] },
  { name: "Corpora", sets: ["corpora"] },
];
for (const { name, sets } of SETS) {
  const own = answers.filter(({ unit }) => sets.includes(unit.set));
  if (own.length === 0) continue;
  console.log(`\n${name}, ${own.length} paragraphs\n`);
  console.log(`| measure | ${METHODS.map((method) => method.name).join(" | ")} |`);
  console.log(`| --- | ${METHODS.map(() => "---").join(" | ")} |`);
  for (const measure of MEASURES) {
    const cells = METHODS.map(({ decide }) =>
      shown(
        own.map((answer) => [Shape.strip().parse(answer.unit.gold), decide(answer)] as const),
        measure.questions,
      ),
    );
    console.log(`| ${measure.name} | ${cells.join(" | ")} |`);
  }
}
