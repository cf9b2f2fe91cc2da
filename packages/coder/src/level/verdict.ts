import type { Context, Placed } from "./context.ts";

/** What one rule says of one mention. */
export interface Verdict {
  /** Stable id, readable: `level.list-of-three`. */
  readonly rule: string;
  /** Why, in one sentence that a drafter understands. */
  readonly note: string;
}

/** A rule that says why a sentence is about something else than a mention in it. */
export interface PassingRule {
  /** Ids it may answer with. */
  readonly rules: readonly string[];
  /** What it means when it has nothing to say, in one sentence. */
  readonly otherwise: string;
  readonly decide: (context: Context, placed: Placed) => Verdict | null;
}
