import type { Change } from "./markup.ts";

/** A Word document of a few paragraphs that shows one construct. */
export interface WordCase {
  /** Contents of the parts, without their root elements. */
  numbering?: string;
  styles?: string;
  body: (change: Change) => string;
  /** Holds tracked changes, and is read both ways. */
  tracked?: boolean;
  /** What ECMA-376 asks for where LibreOffice prints something else. */
  word?: { lines: string[]; reason: string };
}
