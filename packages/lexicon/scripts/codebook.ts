import { format } from "oxfmt";
import type { CodebookEntry } from "../src/schema/codebook-entry.ts";

/** Headings of the parts in the order in which they are printed. */
const PARTS: Record<CodebookEntry["axis"], string> = {
  unit: "What is counted",
  level: "Level: specific, related, none",
  disaggregated: "Disaggregated by sex",
  recommendation: "Gender recommendations",
  gap: "Missed disaggregation",
  pillars: "Pillars of resolution 1325 (2000)",
  sgbv: "Flag: sexual and gender-based violence",
  sea: "Flag: sexual exploitation and abuse",
  sections: "Sections",
};

const HEAD = `# Codebook

What counts as gender content, rule by rule, with made-up examples on both sides. Written from \`data/codebook.yml\` by
\`npm run generate\`; do not edit. A test codes every example.
`;

/** What a rule decides, in words: \`level: specific\`. */
function decision({ decides }: CodebookEntry): string {
  if (decides === null) return "";
  const [[name, value] = ["", ""]] = Object.entries(decides);
  const words = typeof value === "boolean" ? (value ? "yes" : "no") : String(value).replace("_", " and ");
  return ` (${name}: ${words})`;
}

const list = (examples: readonly string[]): string => examples.map((example) => `- ${example}`).join("\n");

function rule(entry: CodebookEntry): string {
  return [
    `### ${entry.title}`,
    `\`${entry.id}\`${decision(entry)}. ${entry.text}`,
    "Counts:",
    list(entry.counts),
    "Does not:",
    list(entry.doesNotCount),
  ].join("\n\n");
}

/** The codebook as a page, part by part; formatted. */
export async function codebookPage(entries: readonly CodebookEntry[]): Promise<string> {
  const parts = Object.entries(PARTS).flatMap(([axis, heading]) => [
    `## ${heading}`,
    ...entries.filter((entry) => entry.axis === axis).map(rule),
  ]);
  const { code, errors } = await format("CODEBOOK.md", [HEAD, ...parts].join("\n\n"), { printWidth: 120 });
  const [error] = errors;
  if (error) throw new Error(`CODEBOOK.md: ${error.message}`);
  return code;
}
