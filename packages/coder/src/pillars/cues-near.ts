import { BODY_NAMES, OFFICE, STATUS } from "./cues.ts";
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
  /** True within {@link BESIDE} of the item, whatever its office. */
  readonly beside: boolean;
}

/** Characters from a mention within which a second frame still belongs to it (half a line of print). */
const BESIDE = 40;
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
  let masked = plain
    .replace(BODY_NAMES, (name, ...rest) => (isForce(name) && SHARE_OF.test(before(plain, rest)) ? name : mask(name)))
    .replace(BACKGROUND, mask);
  for (const { concept, start, end } of items) {
    if (concept === "sgbv" || concept === "sea")
      masked = masked.slice(0, start) + mask(masked.slice(start, end)) + masked.slice(end);
  }
  return FRAMES.flatMap(({ frame, pattern }) =>
    [...masked.matchAll(pattern)].map((m) => ({ frame, start: m.index, end: m.index + m[0].length, words: m[0] })),
  );
}

/** "12 per cent of the national police": the body is where they serve. */
const SHARE_OF =
  /(?:per cent|percent|%|third|quarter|half|share|proportion|number|women|females) (?:of|in) (?:the )?$/u;
const isForce = (name: string): boolean => /police|forces/.test(name);

/** The text before a match, from the arguments that `replace` hands over. */
function before(plain: string, rest: readonly unknown[]): string {
  const at = rest.find((value) => typeof value === "number");
  return typeof at === "number" ? plain.slice(Math.max(0, at - LOOK_BACK), at) : "";
}
const LOOK_BACK = 40;

const mask = (words: string): string => "\u00b7".repeat(words.length);

/** Cues of the item's sentence within reach, nearest first. */
export function near(cues: readonly Cue[], item: Item): Near[] {
  return cues
    .filter((c) => c.end <= item.start || c.start >= item.end || (c.start >= item.start && c.end <= item.end))
    .map((cue) => place(cue, item))
    .filter((n) => n.distance <= FAR)
    .toSorted((a, b) => a.distance - b.distance);
}

function place(cue: Cue, item: Item): Near {
  if (cue.start >= item.start && cue.end <= item.end) return { cue, distance: 0, beside: true };
  const own = cue.start >= item.itemStart && cue.end <= item.itemEnd;
  const sibling = !own && cue.start >= item.listStart && cue.end <= item.listEnd;
  const apart = cue.end <= item.start ? item.start - cue.end : (cue.start - item.end) * RIGHTWARD;
  const told = apart + (sibling ? SIBLING : 0) + (STATUS.test(cue.words) ? SIBLING : 0);
  const office = cue.start - item.end === 1 && OFFICE.test(cue.words);
  return { cue, distance: told + (office ? SIBLING : 0), beside: told <= BESIDE };
}
