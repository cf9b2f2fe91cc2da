import type { Place, Warning } from "@gender-lens/model";
import type { Block, Blocks, Run } from "../blocks.ts";
import { classify } from "../docx/classify.ts";
import { frontMatter, lengthOfFront } from "../docx/front.ts";
import { findStarts } from "../docx/numbers.ts";
import type { DocxParagraph } from "../docx/paragraph.ts";

/** Where a word stands, from the paragraph, run and character that it begins with. */
export type PlaceOf = (at: { block: number; run: number; offset: number }) => Place;

/** Gathers masthead, headings and numbered paragraphs from a text that is a row of paragraphs. */
export function arrange(
  paragraphs: readonly DocxParagraph[],
  furniture: readonly DocxParagraph[],
  placeOf: PlaceOf,
): Blocks {
  const { starts } = findStarts(paragraphs, true);
  const first = paragraphs.findIndex((paragraph) => starts.get(paragraph)?.number === 1);
  const length = lengthOfFront(paragraphs, first);
  const { blocks, irregular } = classify("", paragraphs.slice(length));
  const numbered = blocks.some(({ kind }) => kind === "paragraph");
  const warnings: Warning[] = [];
  if (irregular.length > 0) {
    warnings.push({
      code: "irregular-numbers",
      message: `The printed numbers of paragraphs skip or repeat at ${irregular.join(", ")}.`,
    });
  }
  return {
    front: frontMatter(numbered ? paragraphs.slice(0, length) : paragraphs, furniture),
    blocks: blocks.map((block) => replaced(block, placeOf)),
    pages: null,
    warnings,
  };
}

function replaced(block: Block, placeOf: PlaceOf): Block {
  if (block.kind !== "paragraph") return block;
  return {
    ...block,
    runs: block.runs.map((run): Run => ({ ...run, at: "docx" in run.at ? placeOf(run.at.docx) : run.at })),
  };
}

/** A place in a file of lines: the atoms' block is the line, their offset the column, both from 0. */
export const inLines: PlaceOf = ({ block, offset }) => ({ text: { line: block + 1, column: offset + 1 } });
