import type { Pillar } from "@gender-lens/model";
import { AUDIENCE, DIRECT_HARM, LIVELIHOOD, NORMS, POLITICAL, STATUS, WEAK_PART } from "./cues.ts";
import type { Cue, Near } from "./cues-near.ts";
import { cuesOf, near } from "./cues-near.ts";
import type { Frame } from "./frames.ts";
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

/** Characters between health workers and the word that says that they were trained. */
const BESIDE = 40;

/** Pillars by the nearest word that tells harm, a part played or a need served, for every mention of women or gender. */
export function ofFrame(plain: string, items: readonly Item[], prevents: boolean): Grounds[] {
  const cues = cuesOf(plain, items);
  return items.flatMap((item) => {
    if (item.named && OFFICES.test(plain.slice(item.start, item.end))) return [];
    if (item.concept === "sgbv" || item.concept === "sea" || (item.concept === "health" && !isVictim(plain, item)))
      return [];
    if (item.concept === "gender" && NORMS.test(plain)) return [];
    const violence = isBesideViolence(plain, item, items);
    const around = near(cues, item)
      .filter(({ cue }) => !item.place || cue.frame === "served")
      // "a displaced woman was raped": her status, not what happens to her.
      .filter(({ cue }) => !(violence && cue.frame === "served" && cue.end <= item.start && item.start - cue.end <= 1));
    return frames(plain, item, items, around, violence, prevents).map((cue) => grounds(cue));
  });
}

/** A ministry or an agency says nothing of women by being there; a women's caucus or union does. */
const OFFICES =
  /^(?:un\s?-?\s?women|united nations|(?:the )?(?:ministr|minister|department|directorate|commission|office|secretar))|ministry/u;

/** "a pregnant woman was killed". */
function isVictim(plain: string, item: Item): boolean {
  return DIRECT_HARM.test(plain) && /wom[ae]n|mothers?/.test(plain.slice(item.start, item.end));
}

/** What the sentence before tells of "them", where the sentence itself has no word for it. */
export function ofEarlier(previous: string, plain: string, items: readonly Item[]): Grounds[] {
  if (!/(?<!\p{L})(?:them|those|these|they|their|whom)(?!\p{L})/u.test(plain)) return [];
  if (!items.some((item) => item.concept === "women" && !item.named)) return [];
  const first = cuesOf(previous, []).toSorted((a, b) => a.start - b.start)[0];
  return first === undefined ? [] : [grounds(first)];
}

/** Violence by name in the same clause. */
function isBesideViolence(plain: string, item: Item, items: readonly Item[]): boolean {
  return items.some(
    (other) =>
      (other.concept === "sgbv" || other.concept === "sea") &&
      !other.named &&
      !/, and |; /.test(plain.slice(Math.min(item.end, other.end), Math.max(item.start, other.start))),
  );
}

function frames(
  plain: string,
  item: Item,
  items: readonly Item[],
  around: readonly Near[],
  violence: boolean,
  prevents: boolean,
): Cue[] {
  const first = around[0]?.cue;
  if (first === undefined) return defaultOf(plain, item);
  const kinds = new Map<Frame, Cue>([[first.frame, first]]);
  if (item.about) {
    for (const { cue, beside } of around) if (beside && !kinds.has(cue.frame)) kinds.set(cue.frame, cue);
  }
  // "women mediators ran a network": of two words for a part played, the telling one.
  const strong = item.about
    ? around.find((n) => n.beside && n.cue.frame === "part" && !WEAK_PART.test(n.cue.words))
    : undefined;
  if (kinds.has("part") && strong !== undefined) kinds.set("part", strong.cue);
  const nearest = (frame: Frame): Cue | undefined => around.find(({ cue }) => cue.frame === frame)?.cue;
  // Who was trained on human rights sat in a room; the rights were the topic.
  const told = kinds.get("harm");
  const heard = nearest("part");
  if (
    told !== undefined &&
    heard !== undefined &&
    !violence &&
    AUDIENCE.test(plain) &&
    /^(?:rights|protect\p{L}*)$/u.test(told.words)
  ) {
    kinds.delete("harm");
    kinds.set("part", heard);
  }
  // Harm on persons outweighs their office, except in a room where the harm is only the topic.
  const harm = nearest("harm");
  if (kinds.has("part") && harm !== undefined && DIRECT_HARM.test(plain) && !AUDIENCE.test(plain)) {
    kinds.set("harm", harm);
    if (!item.about || !POLITICAL.test(plain)) kinds.delete("part");
    kinds.delete("served");
  }
  // "the suffering of families without shelter": what they suffer is a want.
  const want = nearest("served");
  if (want !== undefined && kinds.get("harm")?.words.startsWith("suffer") === true) {
    kinds.delete("harm");
    kinds.set("served", want);
  }
  withoutPart(plain, items, kinds, nearest("served"), prevents);
  if (prevents) withoutPrevented(kinds);
  // Who listened to a session on such violence is no bare count of participants.
  if (violence && (!item.about || !POLITICAL.test(plain))) kinds.delete("part");
  return [...kinds.values()];
}

/** Takes away the part played where its word says something else: skills for a living, health workers, a body's mere kind. */
function withoutPart(
  plain: string,
  items: readonly Item[],
  kinds: Map<Frame, Cue>,
  served: Cue | undefined,
  prevents: boolean,
): void {
  const part = kinds.get("part");
  if (part === undefined) return;
  // "The law puts women and men in turn on each list": what the law is about says more than that it is one.
  if (/^(?:laws?|legislation)$/.test(kinds.get("harm")?.words ?? "")) kinds.delete("harm");
  const taught = /^(?:train|workshop|course|session)/.test(part.words);
  if (taught && LIVELIHOOD.test(plain)) {
    kinds.delete("part");
    if (served !== undefined) kinds.set("served", served);
  } else if (taught && items.some((i) => i.concept === "health" && Math.abs(i.start - part.start) <= BESIDE)) {
    kinds.delete("part");
  } else if (WEAK_PART.test(part.words) && (kinds.size > 1 || prevents)) {
    kinds.delete("part");
  }
}

/** What women warned of did not happen to them, and what they do for a living is not what they were given. */
function withoutPrevented(kinds: Map<Frame, Cue>): void {
  if (/^(?:attack|threat|violence|crimes?|incidents?)/.test(kinds.get("harm")?.words ?? "")) kinds.delete("harm");
  if (STATUS.test(kinds.get("served")?.words ?? "")) kinds.delete("served");
}

/** Gender equality and the agenda are about having a part, where nothing else is said. */
function defaultOf(plain: string, item: Item): Cue[] {
  const topic = (item.concept === "gender" || item.concept === "agenda") && !item.named && !item.place;
  if (!topic || BOOKS.test(plain)) return [];
  return [{ frame: "part", start: item.start, end: item.end, words: plain.slice(item.start, item.end) }];
}

/** Budgets and data by sex speak to no pillar by themselves. */
const BOOKS = /(?<!\p{L})(?:budgets?|statistics|data(?:base)?|census|markers?)(?!\p{L})/u;

function grounds(cue: Cue): Grounds {
  return {
    pillar: PILLAR[cue.frame],
    start: cue.start,
    end: cue.end,
    rule: `pillar.${cue.frame}`,
    note: NOTE[cue.frame],
  };
}
