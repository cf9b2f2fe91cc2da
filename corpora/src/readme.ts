import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CORPORA, readSource, reportNames } from "./manifest.ts";
import { coverage, readRules } from "./rules.ts";

export const README = join(CORPORA, "README.md");
const BEGIN = "<!-- rules: made by scripts/make.ts -->\n";
const END = "<!-- end of rules -->\n";

export const readReadme = () => readFileSync(README, "utf8");

/** The README with its list of rules, and of the paragraphs that show them, as the sources give it. */
export function withCoverage(readme: string): string {
  const [head, rest] = readme.split(BEGIN);
  const [, tail] = rest?.split(END) ?? [];
  if (head === undefined || tail === undefined)
    throw new Error("README.md has lost the marks around its list of rules");
  return `${head}${BEGIN}\n${ruleList()}\n${END}${tail}`;
}

function ruleList(): string {
  const places = coverage(reportNames().map((name) => ({ name, source: readSource(name) })));
  const lines: string[] = [];
  let group = "";
  for (const [id, rule] of readRules()) {
    if (rule.group !== group) lines.push(lines.length === 0 ? `### ${rule.group}\n` : `\n### ${rule.group}\n`);
    group = rule.group;
    const byReport = Map.groupBy(places.get(id) ?? [], (place) => place.slice(0, place.indexOf(" ")));
    const where = [...byReport].map(
      ([name, own]) => `${name} ${own.map((place) => place.slice(name.length + 1)).join(", ")}`,
    );
    lines.push(`- \`${id}\`: ${rule.rule}. ${where.join("; ")}`);
  }
  return `${lines.join("\n")}\n`;
}
