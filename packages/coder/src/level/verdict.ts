import type { Context, Placed } from "./context.ts";

/** What one rule says of one mention. */
export interface Verdict {
  /** Stable id, readable: `level.list-of-three`. */
  readonly rule: string;
  /** Why, in one sentence that a drafter understands. */
  readonly note: string;
}

/** A rule that says why a sentence is about something else than this mention; null where it has nothing to say. */
export type PassingRule = (context: Context, placed: Placed) => Verdict | null;
