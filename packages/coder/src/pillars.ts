import type { Evidence, Pillar } from "@gender-lens/model";
import type { SentenceReading } from "./level.ts";
import type { Grounds, Item } from "./pillars/item.ts";
import { afterViolence, ofConcept, womenPrevent } from "./pillars/of-concept.ts";
import { ofEarlier, ofFrame } from "./pillars/of-frame.ts";
import { pointingBack } from "./pillars/pointing-back.ts";
import type { Sentence } from "./text/sentences.ts";

/** Order in which pillars are printed. */
const ORDER: readonly Pillar[] = ["participation", "protection", "prevention", "relief_recovery"];

export interface PillarsDecision {
  readonly pillars: readonly Pillar[];
  readonly evidence: readonly Evidence[];
}

/** A place in the paragraph. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Pillars of resolution 1325 (2000) that the gender content speaks to (codebook, pillars), with the words that say so.
 *
 * Every mention and every number for a sex is asked what happens there: violence of that kind by its name, the rest by the nearest
 * word that tells harm, a part played or a need served. `sexed` are spans of numbers given for a sex, `concerns` words by which a
 * call points back to women.
 */
export function pillars(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
  sexed: readonly Span[],
  concerns: readonly Span[],
): PillarsDecision {
  const found = new Map<Pillar, Evidence>();
  const add = (sentence: Sentence, grounds: readonly Grounds[]): void => {
    for (const ground of grounds) if (!found.has(ground.pillar)) found.set(ground.pillar, evidence(sentence, ground));
  };
  let violence = false;
  let before: readonly Item[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const own = [...itemsOf(sentence, readings, sexed), ...calledFor(sentence, concerns)];
    const items = own.length > 0 ? own : pointingBack(sentence.plain, before);
    if (violence) add(sentence, afterViolence(sentence.plain));
    violence ||= own.some((item) => (item.concept === "sgbv" || item.concept === "sea") && !item.named);
    const previous = sentences[i - 1];
    if (items.length > 0) {
      const next = sentences[i + 1]?.plain ?? "";
      const told = [
        ...ofConcept(sentence.plain, items, next),
        ...ofFrame(sentence.plain, items, womenPrevent(sentence.plain, items) !== null),
      ];
      add(sentence, told);
      // "There were no women among them": what they are stands in the sentence before.
      if (told.length === 0 && previous !== undefined) add(previous, ofEarlier(previous.plain, sentence.plain, own));
    }
    before = items;
  }
  const named = ORDER.filter((p) => found.has(p));
  return { pillars: named, evidence: named.flatMap((p) => found.get(p) ?? []) };
}

function itemsOf(sentence: Sentence, readings: readonly SentenceReading[], sexed: readonly Span[]): Item[] {
  const reading = readings.find((r) => r.context.sentence.start === sentence.start);
  const mentions = (reading?.readings ?? []).map(({ mention, about, rule, list }): Item => ({
    concept: mention.concept,
    named: mention.named,
    about,
    listStart: list.start,
    listEnd: list.end,
    itemStart: list.itemStart,
    itemEnd: list.itemEnd,
    place: rule === "level.place",
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
  }));
  const figures = sexed
    .filter((s) => s.start >= sentence.start && s.end <= sentence.end)
    .filter((s) => !mentions.some((m) => m.start < s.end - sentence.start && m.end > s.start - sentence.start))
    .map((s) => spot("women", false, s.start - sentence.start, s.end - sentence.start));
  return [...mentions, ...figures];
}

/** What a call points back to ("I call for their protection") is one of the sentence's items. */
function calledFor(sentence: Sentence, concerns: readonly Span[]): Item[] {
  return concerns
    .filter((s) => s.start >= sentence.start && s.end <= sentence.end)
    .map((s) => spot("women", true, s.start - sentence.start, s.end - sentence.start));
}

/** An item that stands alone. */
function spot(concept: Item["concept"], about: boolean, start: number, end: number): Item {
  const span = { listStart: start, listEnd: end, itemStart: start, itemEnd: end, start, end };
  return { concept, named: false, about, place: false, ...span };
}

function evidence(sentence: Sentence, ground: Grounds): Evidence {
  return {
    supports: `pillar:${ground.pillar}`,
    start: sentence.start + ground.start,
    end: sentence.start + ground.end,
    rule: ground.rule,
    note: ground.note,
  };
}
