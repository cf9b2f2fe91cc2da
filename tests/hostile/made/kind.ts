import type { FailureCode } from "@gender-lens/model";

/** A file that is made to break readers, or broken by accident. */
export interface Hostile {
  /** Name of the file, and what it is. */
  name: string;
  make: () => Uint8Array | Promise<Uint8Array>;
  /** How it ends: refused, or read all the same with so many numbered paragraphs. */
  ends: { code: FailureCode; sentence: string } | { paragraphs: number };
}

export const refused = (code: FailureCode, sentence: string): Hostile["ends"] => ({ code, sentence });

/** Two paragraphs of a report, a line each; what is read of a hostile file must be these. */
export const LINES = [
  "Report of the Secretary-General on the situation in Kessuna",
  "1. The present report covers the work of the mission and of women mediators",
  "in the three provinces of the north since the last report.",
  "2. The mission continued to patrol with women of the district councils.",
];
export const PARAGRAPHS = 2;
