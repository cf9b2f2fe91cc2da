import type { WordCase } from "./case.ts";
import { INLINE } from "./inline.ts";
import { NUMBERING } from "./numbering.ts";
import { REVISIONS } from "./revisions.ts";

/** The conformance set: one construct of Word a document, by name. */
export const WORD_CASES: Readonly<Record<string, WordCase>> = { ...NUMBERING, ...INLINE, ...REVISIONS };
