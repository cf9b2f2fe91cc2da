import type { Evidence, Pillar } from "@gender-lens/model";
import type { SentenceReading } from "./level.ts";
import type { Grounds, Item } from "./pillars/item.ts";
import { ofConcept, ofSurvivors, womenPrevent } from "./pillars/of-concept.ts";
import { ofFrame } from "./pillars/of-frame.ts";
import type { Sentence } from "./text/sentences.ts";

/** Order in which pillars are printed. */
const ORDER: readonly Pillar[] = ["participation", "protection", "prevention", "relief_recovery"];

export interface PillarsDecision {
  readonly pillars: readonly Pillar[];
  readonly evidence: readonly Evidence[];
}

/**
 * Pillars of resolution 1325 (2000) that the gender content speaks to (codebook, pillars), with the words that say so.
 *
 * Every mention and every number for a sex is asked what happens there: violence of that kind by its name, the rest by the nearest
 * word that tells harm, a part played or a need served. `sexed` are spans of numbers given for a sex.
 */
export function pillars(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
  sexed: readonly { readonly start: number; readonly end: number }[],
): PillarsDecision {
  const found = new Map<Pillar, Evidence>();
  let violence = false;
  for (const [i, sentence] of sentences.entries()) {
    const items = itemsOf(sentence, readings, sexed);
    if (items.length === 0) {
      const services = violence ? ofSurvivors(sentence.plain) : null;
      if (services !== null && !found.has(services.pillar)) found.set(services.pillar, evidence(sentence, services));
      continue;
    }
    violence ||= items.some((item) => item.concept === "sgbv" || item.concept === "sea");
    const next = sentences[i + 1]?.plain ?? "";
    const grounds = [...ofConcept(sentence.plain, items, next), ...ofFrame(sentence.plain, items, womenPrevent(sentence.plain, items) !== null)];
    for (const ground of grounds) if (!found.has(ground.pillar)) found.set(ground.pillar, evidence(sentence, ground));
  }
  const named = ORDER.filter((p) => found.has(p));
  return { pillars: named, evidence: named.flatMap((p) => found.get(p) ?? []) };
}

function itemsOf(
  sentence: Sentence,
  readings: readonly SentenceReading[],
  sexed: readonly { readonly start: number; readonly end: number }[],
): Item[] {
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
    .map((s): Item => ({
      concept: "women",
      named: false,
      about: false,
      listStart: s.start - sentence.start,
      listEnd: s.end - sentence.start,
      itemStart: s.start - sentence.start,
      itemEnd: s.end - sentence.start,
      place: false,
      start: s.start - sentence.start,
      end: s.end - sentence.start,
    }));
  return [...mentions, ...figures];
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
