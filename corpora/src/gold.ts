import type { Decisions, Gold } from "@gender-lens/model";
import type { Block, Source } from "./source.ts";

/** Gold of a sample: what the model asks of gold, and what only samples know. */
export type SampleGold = Gold & {
  kind: Source["kind"];
  outline: { number: string | null; heading: string; depth: number; wps: "stand-alone" | "combined" | null }[];
  annexes: { number: string; title: string; paragraphs: ({ paragraph: number } & Decisions)[] }[];
};

/** Gold coding of a sample: the decisions that stand beside its paragraphs, in the schema of the model. */
export function goldOf(source: Source): SampleGold {
  const headings = source.body.filter((block) => block.type === "heading");
  const named = (wps: "stand-alone" | "combined") => headings.filter((h) => h.wps === wps).map((h) => h.heading);
  return {
    symbol: source.symbol,
    date: source.date,
    title: source.title.join(" "),
    mission: null,
    department: null,
    period: source.period,
    standAloneSections: named("stand-alone"),
    combinedSections: named("combined"),
    paragraphs: coded(source.body),
    kind: source.kind,
    outline: headings.map(({ number, heading, wps }, index) => ({
      number,
      heading,
      depth: nested(headings, index),
      wps,
    })),
    annexes: source.annexes.map(({ number, title, blocks }) => ({ number, title, paragraphs: coded(blocks) })),
  };
}

/** How deep a heading is nested: a third-level look right under a first-level heading is depth 2. */
function nested(headings: readonly { depth: number }[], index: number): number {
  let look = headings[index]?.depth ?? 1;
  let depth = 1;
  for (const { depth: above } of headings.slice(0, index).toReversed()) {
    if (above >= look) continue;
    look = above;
    depth++;
  }
  return depth;
}

function coded(blocks: readonly Block[]) {
  return blocks
    .filter((block) => block.type === "paragraph")
    .map((block, index) => ({ paragraph: index + 1, ...block.code }));
}

/** Gold as printed: one paragraph a line, so that a change of one decision is a change of one line. */
export function printGold(gold: SampleGold): string {
  const { paragraphs, outline, annexes, ...head } = gold;
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  lines.push(`  "paragraphs": ${rows(paragraphs)}`, `  "outline": ${rows(outline)}`);
  lines.push(`  "annexes": ${rows(annexes)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function rows(items: readonly object[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
