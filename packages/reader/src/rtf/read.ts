import type { Failure } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { Refused } from "../refused.ts";
import { arrange } from "../flow/arrange.ts";
import { inLines } from "../flow/place.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { MarkupBudget } from "../limits/markup.ts";
import { readStory } from "./story.ts";

/** Reads an RTF file (Rich Text Format, 1.9.1) into blocks; never throws for what the file holds. */
export function readRtf(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Blocks | Failure {
  try {
    const { paragraphs, furniture } = readStory(bytes, new MarkupBudget(limits));
    return arrange(paragraphs, furniture, inLines);
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}
