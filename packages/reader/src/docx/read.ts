import type { Failure, Warning } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { classify } from "./classify.ts";
import { frontMatter, lengthOfFront } from "./front.ts";
import { findStarts } from "./numbers.ts";
import { openPackage, type WordPackage } from "./package.ts";
import type { Limits } from "../limits/limits.ts";
import { Refused } from "../refused.ts";
import type { Changes } from "./revisions.ts";
import { readStory } from "./story.ts";

export interface DocxOptions {
  /** Tracked changes are read as accepted (`final`, the default) or as rejected (`original`). */
  changes?: Changes;
  /** How much of the file is read; `DEFAULT_LIMITS` where nothing is said. */
  limits?: Limits;
}

/** Reads a Word file (ECMA-376, Office Open XML) into blocks; never throws for what the file holds. */
export function readDocx(bytes: Uint8Array, { changes = "final", limits }: DocxOptions = {}): Blocks | Failure {
  try {
    return arrange(openPackage(bytes, limits), changes);
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

function arrange(file: WordPackage, changes: Changes): Blocks {
  const paragraphs = readStory(file, file.main, changes);
  const furniture = file.furniture.flatMap((part) => readStory(file, part, changes));
  const { starts } = findStarts(paragraphs, true);
  const first = paragraphs.findIndex((paragraph) => starts.get(paragraph)?.number === 1);
  const length = lengthOfFront(paragraphs, first);
  const { blocks, irregular } = classify(file.main.name, paragraphs.slice(length));
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
