import type { Evidence, Level } from "@gender-lens/model";
import { kindOf, sortedKinds, type HighlightKind } from "./kinds.ts";

/** A stretch of a text under the same pieces of evidence throughout; the stretches of a text cover it once. */
export interface Segment {
  start: number;
  end: number;
  /** Which evidence, as places in the list that was given; empty where there is none. */
  evidence: number[];
  /** What that evidence stands for, the one that decides the colour first. */
  kinds: HighlightKind[];
}

/**
 * Cuts a text at every edge of the evidence that is shown.
 * @param length of the text in UTF-16 units; evidence that runs over it is cut off
 */
export function segmentsOf(
  length: number,
  evidence: readonly Evidence[],
  level: Level,
  shown: ReadonlySet<HighlightKind>,
): Segment[] {
  const spans = evidence
    .map(({ start, end, supports }, at) => ({
      start,
      end: Math.min(end, length),
      at,
      kind: kindOf({ supports }, level),
    }))
    .filter(({ start, end, kind }) => shown.has(kind) && end > start);
  const edges = new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return { start, end, evidence: over.map((span) => span.at), kinds: sortedKinds(over.map(({ kind }) => kind)) };
  });
}

/** Evidence on the very same words, as one highlight. */
export interface Span {
  start: number;
  end: number;
  evidence: number[];
  kinds: HighlightKind[];
  /** All evidence on any of its words, that of other highlights too: what a reader who points there asks for. */
  touching: number[];
}

/** One highlight for each stretch of words that evidence names, the longest first, so that shorter ones lie on top. */
export function spansOf(evidence: readonly Evidence[], level: Level, shown: ReadonlySet<HighlightKind>): Span[] {
  const spans = new Map<string, Span>();
  for (const [at, { start, end, supports }] of evidence.entries()) {
    const kind = kindOf({ supports }, level);
    if (!shown.has(kind)) continue;
    const span = spans.get(`${start} ${end}`) ?? { start, end, evidence: [], kinds: [], touching: [] };
    span.evidence.push(at);
    span.kinds = sortedKinds([...span.kinds, kind]);
    spans.set(`${start} ${end}`, span);
  }
  for (const span of spans.values())
    span.touching = evidence.flatMap(({ start, end, supports }, at) =>
      start < span.end && end > span.start && shown.has(kindOf({ supports }, level)) ? [at] : [],
    );
  return [...spans.values()].toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}
