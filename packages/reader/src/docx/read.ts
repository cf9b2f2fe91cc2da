import type { Failure } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { arrange } from "../flow/arrange.ts";
import { inPart } from "../flow/place.ts";
import { openPackage } from "./package.ts";
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
    const file = openPackage(bytes, limits);
    const furniture = file.furniture.flatMap((part) => readStory(file, part, changes));
    return arrange(readStory(file, file.main, changes), furniture, inPart(file.main.name));
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}
