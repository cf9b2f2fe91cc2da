import type { Warning } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { classify } from "./classify.ts";
import { frontMatter, lengthOfFront } from "./front.ts";
import { findStarts } from "./numbers.ts";
import type { FlowParagraph } from "./paragraph.ts";
import type { PlaceOf } from "./place.ts";

/** Gathers masthead, headings and numbered paragraphs from a text that is a row of paragraphs. */
export function arrange(
  paragraphs: readonly FlowParagraph[],
  furniture: readonly FlowParagraph[],
  placeOf: PlaceOf,
): Blocks {
  const { starts } = findStarts(paragraphs, true);
  const first = paragraphs.findIndex((paragraph) => starts.get(paragraph)?.number === 1);
  const length = lengthOfFront(paragraphs, first);
  const { blocks, irregular } = classify(placeOf, paragraphs.slice(length));
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
    blocks,
    pages: null,
    warnings,
  };
}
