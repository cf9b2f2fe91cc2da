import { CUES } from "./cues.ts";
import { isRelated } from "./voice.ts";

/** A call for action in a sentence; offsets count within the normalised sentence. */
export interface Call {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly note: string;
  /** True where what is called for stands before the cue as well ("Women's safety remains imperative"). */
  readonly subjectCounts: boolean;
}

/** Characters on either side of a cue in which its subject and its speaker are looked for; sentences may be endless. */
const REACH = 1000;

/** Every call for action in the report's own voice in a normalised sentence, in order. */
export function calls(plain: string): Call[] {
  const found: Call[] = [];
  for (const { rule, pattern, note, subjectCounts, not } of CUES) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = plain.slice(Math.max(0, start - REACH), start);
      const after = plain.slice(end, end + REACH);
      if (found.some((c) => start < c.end && end > c.start)) continue;
      if (not?.(before, after, match[0]) === true || isRelated(before, after)) continue;
      found.push({ start, end, rule, note, subjectCounts });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
