import { pillarCues } from "../generated/pillar-cues.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans } from "../pattern/find-matches.ts";
import type { PillarCue } from "../schema/pillar-cue.ts";

/** A cue at a place of the text, offsets in UTF-16 units. */
export type PillarCueMatch = { cue: PillarCue; start: number; end: number };

const matchers = pillarCues.map((cue) => ({ cue, words: matcher(cue.patterns, cue.exact, cue.excludes) }));

/** Every cue for a pillar in a text, in order of place; cues of several pillars may share words. */
export function findPillarCues(text: string): PillarCueMatch[] {
  const source = plain(text);
  return matchers
    .flatMap(({ cue, words }) => spans(words, source).map((span) => ({ cue, ...span })))
    .toSorted((a, b) => a.start - b.start);
}
