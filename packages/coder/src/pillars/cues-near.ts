import { BODY_NAMES, STATUS } from "./cues.ts";
import type { Frame } from "./frames.ts";
import { FRAMES } from "./frames.ts";
import type { Item } from "./item.ts";

/** A word that tells harm, a part played or a need served; offsets within the normalised sentence. */
export interface Cue {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A cue as far from an item as its place in the sentence and in the item's list makes it. */
export interface Near {
  readonly cue: Cue;
  readonly distance: number;
}

/** Characters beyond which a word no longer tells what happens to the mention (three lines of print). */
const FAR = 240;
/** Another item of the same list says little of this one; so does what the persons are by trade or status. */
const SIBLING = 60;
/** Words to the left, which head the phrase, count as a little nearer than words to the right. */
const RIGHTWARD = 1.2;
/** What somebody was about when it happened. */
const BACKGROUND = /(?<!\p{L})who (?:was|were) \p{L}+ing [^,.;]{0,40}?(?= and |[,.;])/gu;

/** The words of a sentence that speak for a pillar, names of bodies and of the violence itself left out. */
export function cuesOf(plain: string, items: readonly Item[]): Cue[] {
  let masked = plain.replace(BODY_NAMES, mask).replace(BACKGROUND, mask);
  for (const { concept, start, end } of items) {
    if (concept === "sgbv" || concept === "sea")
      masked = masked.slice(0, start) + mask(masked.slice(start, end)) + masked.slice(end);
  }
  return FRAMES.flatMap(({ frame, pattern }) =>
    [...masked.matchAll(pattern)].map((m) => ({ frame, start: m.index, end: m.index + m[0].length, words: m[0] })),
  );
}

const mask = (words: string): string => "\u00b7".repeat(words.length);

/** Cues of the item's sentence within reach, nearest first. */
export function near(cues: readonly Cue[], item: Item): Near[] {
  return cues
    .filter((c) => c.end <= item.start || c.start >= item.end || (c.start >= item.start && c.end <= item.end))
    .map((cue) => ({ cue, distance: distance(cue, item) }))
    .filter((n) => n.distance <= FAR)
    .toSorted((a, b) => a.distance - b.distance);
}

function distance(cue: Cue, item: Item): number {
  if (cue.start >= item.start && cue.end <= item.end) return 0;
  const own = cue.start >= item.itemStart && cue.end <= item.itemEnd;
  const sibling = !own && cue.start >= item.listStart && cue.end <= item.listEnd;
  const apart = cue.end <= item.start ? item.start - cue.end : (cue.start - item.end) * RIGHTWARD;
  return apart + (sibling ? SIBLING : 0) + (STATUS.test(cue.words) ? SIBLING : 0);
}
