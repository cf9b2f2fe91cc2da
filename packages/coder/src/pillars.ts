import type { Evidence, Pillar } from "@gender-lens/model";
import type { SentenceReading } from "./level.ts";
import { CUES } from "./pillar-cues.ts";
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
 * `sexed` are spans of numbers given for a sex; sentences with a mention or such a number are asked, no others.
 */
export function pillars(
  sentences: readonly Sentence[],
  readings: readonly SentenceReading[],
  sexed: readonly { readonly start: number; readonly end: number }[],
): PillarsDecision {
  const found = new Map<Pillar, Evidence>();
  for (const sentence of sentences) {
    const reading = readings.find((r) => r.context.sentence === sentence);
    const hasFigure = sexed.some((s) => s.start >= sentence.start && s.end <= sentence.end);
    if (reading === undefined && !hasFigure) continue;
    for (const cue of CUES) {
      if (found.has(cue.pillar)) continue;
      if (cue.senses !== undefined && !reading?.readings.some((r) => cue.senses?.includes(r.mention.concept))) continue;
      const match = cue.pattern.exec(sentence.plain);
      if (match === null || cue.unless?.test(sentence.plain) === true) continue;
      found.set(cue.pillar, {
        supports: `pillar:${cue.pillar}`,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        rule: cue.rule,
        note: cue.note,
      });
    }
  }
  const named = ORDER.filter((p) => found.has(p));
  return { pillars: named, evidence: named.flatMap((p) => found.get(p) ?? []) };
}
