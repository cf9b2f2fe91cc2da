import type { Layout, Masthead, Paragraph, Piece, Report } from "@gender-lens/model";
import type { Block, Blocks, Run } from "./blocks.ts";
import { readMasthead } from "./masthead/masthead.ts";
import { Outline } from "./outline.ts";
import { textHash } from "./text-hash.ts";
import { READER_VERSION } from "./version.ts";

/** A file as it came. */
export interface Source {
  sha256: string;
  format: Masthead["format"];
  language: string;
}

/** Numbers paragraphs and sections, joins the runs of each paragraph, and reads the masthead. */
export function toReport(
  source: Source,
  { front, blocks, pages, warnings }: Blocks,
): { report: Report; layout: Layout } {
  const outline = new Outline(blocks.filter((block) => block.kind === "heading"));
  const paragraphs: Paragraph[] = [];
  const layout: Layout = { sha256: source.sha256, reader: READER_VERSION, paragraphs: [] };
  const ids = new Set<string>();
  let annex = 0;
  for (const block of blocks) {
    const part = annex === 0 ? "body" : `annex-${annex}`;
    if (block.kind === "annex") {
      annex += 1;
      outline.annex(`annex-${annex}`, block);
    } else if (block.kind === "heading") outline.heading(block);
    else {
      const id = freeId(annex === 0 ? "b" : `a${annex}`, block, ids);
      const { text, pieces } = joinRuns(block.runs);
      const section = outline.paragraph(id);
      paragraphs.push({ id, part, number: block.number, page: block.page, section, text, textHash: textHash(text) });
      layout.paragraphs.push({ id, pieces });
    }
  }
  const masthead = readMasthead({ ...source, pages }, front, paragraphs);
  return { report: { masthead, sections: outline.sections, paragraphs, warnings }, layout };
}

/** `b:12`; where a number is printed again in the same part, `b:12.2`. */
function freeId(part: string, block: Extract<Block, { kind: "paragraph" }>, ids: Set<string>): string {
  const plain = `${part}:${block.number}`;
  let id = plain;
  for (let n = 2; ids.has(id); n += 1) id = `${plain}.${n}`;
  ids.add(id);
  return id;
}

function joinRuns(runs: readonly Run[]): { text: string; pieces: Piece[] } {
  let text = "";
  const pieces: Piece[] = [];
  for (const run of runs) {
    if (text !== "" && !run.joined) text += " ";
    const start = text.length;
    text += run.text;
    pieces.push({ start, end: text.length, at: run.at });
  }
  return { text, pieces };
}
