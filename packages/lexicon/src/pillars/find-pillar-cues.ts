import { pillarCues } from "../generated/pillar-cues.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans } from "../pattern/find-matches.ts";
import { findTerms, type TermMatch } from "../terms/find-terms.ts";
import type { PillarCue } from "../schema/pillar-cue.ts";

/** A cue at a place of the text, offsets in UTF-16 units. */
export type PillarCueMatch = { cue: PillarCue; start: number; end: number };

const matchers = pillarCues.map((cue) => ({ cue, words: matcher(cue.patterns, cue.exact, cue.excludes) }));

/**
 * Every cue for a pillar in a sentence, in order of place; cues of several pillars may share words. A cue
 * that counts only beside certain concepts ("trained", beside violence) needs their terms in the sentence.
 */
export function findPillarCues(text: string, found: readonly TermMatch[] = findTerms(text)): PillarCueMatch[] {
  const source = plain(text);
  return matchers
    .filter(({ cue }) => cue.onlyWith.length === 0 || found.some(({ term }) => cue.onlyWith.includes(term.concept)))
    .flatMap(({ cue, words }) => spans(words, source).map((span) => ({ cue, ...span })))
    .toSorted((a, b) => a.start - b.start);
}
