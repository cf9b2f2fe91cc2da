import type { Pillar } from "@gender-lens/model";
import type { Frame } from "./cues.ts";
import { AUDIENCE, BODY_NAMES, DIRECT_HARM, FRAMES, LIVELIHOOD, POLITICAL } from "./cues.ts";
import type { Grounds, Item } from "./item.ts";

const PILLAR: Readonly<Record<Frame, Pillar>> = {
  harm: "protection",
  part: "participation",
  served: "relief_recovery",
};
const NOTE: Readonly<Record<Frame, string>> = {
  harm: "Harm to women or girls, or their safety and rights.",
  part: "Women in decision-making, institutions, personnel or an audience.",
  served: "Women's needs, services, livelihoods, displacement or return.",
};

interface Cue {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
}

/** Characters from a mention within which a second frame still belongs to it (half a line of print). */
const BESIDE = 40;
/** Characters beyond which a word no longer tells what happens to the mention (three lines of print). */
const FAR = 240;

/** Pillars by the nearest word that tells harm, a part played or a need served, for every mention of women or gender. */
export function ofFrame(plain: string, items: readonly Item[]): Grounds[] {
  const cues = cuesOf(plain, items);
  const violence = items.some((i) => (i.concept === "sgbv" || i.concept === "sea") && !i.named);
  return items.flatMap((item) => {
    if (item.concept === "sgbv" || item.concept === "sea" || item.concept === "health") return [];
    const near = cues
      .filter((c) => c.end <= item.start || c.start >= item.end || (c.start >= item.start && c.end <= item.end))
      .map((cue) => ({ cue, distance: distance(cue, item) }))
      .filter(({ cue, distance: d }) => d <= FAR && (!item.place || cue.frame === "served"))
      // "a displaced woman was raped": her status, not what happens to her.
      .filter(({ cue, distance: d }) => !(violence && cue.frame === "served" && cue.end <= item.start && d <= 1))
      .toSorted((a, b) => a.distance - b.distance);
    return frames(plain, item, near, violence).map((cue) => grounds(cue));
  });
}

function frames(plain: string, item: Item, near: readonly { cue: Cue; distance: number }[], violence: boolean): Cue[] {
  const first = near[0]?.cue;
  if (first === undefined) return defaultOf(item);
  const kinds = new Map<Frame, Cue>([[first.frame, first]]);
  if (item.about) {
    for (const { cue, distance: d } of near) if (d <= BESIDE && !kinds.has(cue.frame)) kinds.set(cue.frame, cue);
  }
  const harm = near.find(({ cue }) => cue.frame === "harm")?.cue;
  const told = kinds.get("harm");
  // Who was trained on human rights sat in a room; the rights were the topic.
  if (
    told !== undefined &&
    !violence &&
    AUDIENCE.test(plain) &&
    /^(?:rights|protect\p{L}*)$/u.test(plain.slice(told.start, told.end))
  ) {
    const heard = near.find(({ cue }) => cue.frame === "part")?.cue;
    if (heard !== undefined) {
      kinds.delete("harm");
      kinds.set("part", heard);
    }
  }
  // Harm on persons outweighs their office, except in a room where the harm is only the topic.
  if (kinds.has("part") && harm !== undefined && DIRECT_HARM.test(plain) && !AUDIENCE.test(plain)) {
    kinds.set("harm", harm);
    if (!POLITICAL.test(plain)) kinds.delete("part");
    kinds.delete("served");
  }
  const part = kinds.get("part");
  if (
    part !== undefined &&
    LIVELIHOOD.test(plain) &&
    /^(?:train|workshop|course|session)/.test(plain.slice(part.start, part.end))
  ) {
    kinds.delete("part");
    const served = near.find(({ cue }) => cue.frame === "served")?.cue;
    if (served !== undefined) kinds.set("served", served);
  }
  // Who listened to a session on such violence is no bare count of participants.
  if (violence && (!item.about || !POLITICAL.test(plain))) kinds.delete("part");
  return [...kinds.values()];
}

/** Gender equality and the agenda are about having a part, where nothing else is said. */
function defaultOf(item: Item): Cue[] {
  return (item.concept === "gender" || item.concept === "agenda") && !item.named && !item.place
    ? [{ frame: "part", start: item.start, end: item.end }]
    : [];
}

function cuesOf(plain: string, items: readonly Item[]): Cue[] {
  let masked = plain.replace(BODY_NAMES, (name) => "\u00b7".repeat(name.length));
  // The name of the violence is no word about the women beside it.
  for (const { concept, start, end } of items) {
    if (concept === "sgbv" || concept === "sea")
      masked = masked.slice(0, start) + "\u00b7".repeat(end - start) + masked.slice(end);
  }
  return FRAMES.flatMap(({ frame, pattern }) =>
    [...masked.matchAll(pattern)].map((m) => ({ frame, start: m.index, end: m.index + m[0].length })),
  );
}

/** Words to the left, which head the phrase, count as a little nearer than words to the right. */
function distance(cue: Cue, item: Item): number {
  if (cue.start >= item.start && cue.end <= item.end) return 0;
  const sibling = cue.start >= item.listStart && cue.end <= item.listEnd ? SIBLING : 0;
  return sibling + gap(cue, item);
}
/** Another item of the same list says little of this one. */
const SIBLING = 60;

function gap(cue: Cue, item: Item): number {
  return cue.end <= item.start ? item.start - cue.end : (cue.start - item.end) * RIGHTWARD;
}
const RIGHTWARD = 1.2;

function grounds(cue: Cue): Grounds {
  return {
    pillar: PILLAR[cue.frame],
    start: cue.start,
    end: cue.end,
    rule: `pillar.${cue.frame}`,
    note: NOTE[cue.frame],
  };
}
