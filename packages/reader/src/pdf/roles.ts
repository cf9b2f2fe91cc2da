import type { Line } from "./line.ts";

/** The one role that every printed line has; the conservation ledger counts words by it. */
export type Role =
  | "masthead"
  | "heading"
  | "paragraph"
  | "footnote"
  | "caption"
  | "figure"
  | "table"
  | "furniture"
  | "contents"
  | "text";

/** A line with its role, and the block it went into. */
export interface Placed {
  line: Line;
  role: Role;
  /** `body`, or `annex-n`. */
  part: string;
  /** Index of the numbered paragraph or heading among the blocks; null for the other roles. */
  block: number | null;
}
