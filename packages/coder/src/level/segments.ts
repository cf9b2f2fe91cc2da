import type { Word } from "../text/word.ts";
import type { Context, Placed } from "./context.ts";

/** Words between two commas or conjunctions; indices, `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What stands before the segment: a comma, a conjunction, or a boundary that no list crosses. */
  readonly before: "comma" | "and" | "wall";
}

/** Words on either side within which a list is looked for; no list of a report is longer, and sentences may be endless. */
const REACH = 150;

/**
 * A sentence cut at commas and conjunctions at the mention's depth of brackets; semicolons and words like "which" are walls.
 */
export function segments(context: Context, placed: Placed): Segment[] {
  const { words, depth } = context;
  const level = depth[placed.first] ?? 0;
  const found: Segment[] = [];
  const end = Math.min(words.length, placed.last + REACH);
  let from = Math.max(0, placed.first - REACH);
  let before: Segment["before"] = "wall";
  const close = (to: number, next: Segment["before"], resume: number): void => {
    if (to > from) {
      found.push({ from, to, before });
      before = next;
    } else if (next !== "comma" || before === "comma") before = strongest(before, next);
    from = resume;
  };
  for (let i = from; i < end; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    const here = depth[i] ?? 0;
    if (here !== level) {
      if (here < level) close(i, "wall", i + 1);
      continue;
    }
    if (i >= placed.first && i <= placed.last) continue;
    // Commas and conjunctions inside a mention ("sexual and gender-based violence", a ministry's name) join no list.
    if (context.inside[i] === true) continue;
    if (word.word === ",") close(i, "comma", i + 1);
    else if (word.tag === "and") close(i, "and", i + 1);
    else if (isAsWellAs(words, i)) {
      close(i, "and", i + 3);
      i += 2;
    } else if (/^(?:along|together)$/.test(word.word) && words[i + 1]?.word === "with") {
      close(i, "and", i + 2);
      i += 1;
    } else if (word.word === ";" || word.word === ":" || word.word === "-" || word.tag === "subordinator")
      close(i, "wall", i + 1);
  }
  close(end, "wall", end);
  return found;
}

function strongest(a: Segment["before"], b: Segment["before"]): Segment["before"] {
  if (a === "wall" || b === "wall") return "wall";
  return a === "and" || b === "and" ? "and" : "comma";
}

function isAsWellAs(words: readonly Word[], i: number): boolean {
  return words[i]?.word === "as" && words[i + 1]?.word === "well" && words[i + 2]?.word === "as";
}

/** A word that makes a clause. */
export const isVerb = (word: Word | undefined): boolean => word?.tag === "finite" || word?.tag === "auxiliary";

/** True where some word of the span, at its depth of brackets, makes a clause. */
export function hasVerb(context: Context, from: number, to: number): boolean {
  const level = context.depth[from] ?? 0;
  for (let i = from; i < to; i += 1) if (isVerb(context.words[i]) && (context.depth[i] ?? 0) <= level) return true;
  return false;
}
