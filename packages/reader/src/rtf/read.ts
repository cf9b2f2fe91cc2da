import type { Failure } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { Refused } from "../refused.ts";
import { arrange, inLines } from "../flow/arrange.ts";
import { readStory } from "./story.ts";

/** Reads an RTF file (Rich Text Format, 1.9.1) into blocks; never throws for what the file holds. */
export function readRtf(bytes: Uint8Array): Blocks | Failure {
  try {
    const { paragraphs, furniture } = readStory(bytes);
    return arrange(paragraphs, furniture, inLines);
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}
