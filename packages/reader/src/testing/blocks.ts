import type { Failure } from "@gender-lens/model";
import type { Block, Blocks, Run } from "../blocks.ts";

type Paragraph = Extract<Block, { kind: "paragraph" }>;

/** The words of a paragraph as they are printed. */
function printed(runs: readonly Run[]): string {
  return runs.map(({ text, joined }, i) => (i > 0 && !joined ? ` ${text}` : text)).join("");
}

/** The blocks of a reading in short: `3: words`, `A. | heading`, `[Annex I] title`. */
export function summary(read: Blocks | Failure): string[] {
  if ("code" in read) return [`${read.code}: ${read.message}`];
  return read.blocks.map((block) => {
    if (block.kind === "paragraph") return `${block.number}: ${printed(block.runs)}`;
    if (block.kind === "annex") return `[${block.label}] ${block.heading}`.trim();
    return `${block.number ?? ""} | ${block.heading}`.trim();
  });
}

/** The numbered paragraphs of a reading. */
export function textsOf(read: Blocks | Failure): Paragraph[] {
  return "code" in read ? [] : read.blocks.filter((block) => block.kind === "paragraph");
}
