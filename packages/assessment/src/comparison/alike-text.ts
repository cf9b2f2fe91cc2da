import type { CodedParagraph } from "@gender-lens/model";
import { heaviestInOrder, type Pair } from "./increasing.ts";
import { similarityOf } from "./similarity.ts";

/**
 * Two paragraphs that stand between the same unchanged neighbours are one that was rewritten when they share about a
 * third of their words; anywhere else it takes half, as stock phrases ("during the reporting period, the mission …")
 * make any two paragraphs of a report alike.
 */
const ALIKE_IN_PLACE = 0.35;
const ALIKE_ELSEWHERE = 0.5;

/** A paragraph without a partner of the same text, and how many unmoved paragraphs stand before it. */
interface Free {
  at: number;
  text: string;
  gap: number;
}

function freeOf(side: readonly CodedParagraph[], paired: readonly number[], anchors: readonly number[]): Free[] {
  const taken = new Set(paired);
  return side.flatMap(({ text }, at) =>
    taken.has(at) ? [] : [{ at, text, gap: anchors.filter((anchor) => anchor < at).length }],
  );
}

/**
 * Pairs of texts that are alike, the most alike first; of equally alike ones the nearer in place.
 * @param same pairs of the same text, whose paragraphs are not paired again
 */
export function alikeText(
  before: readonly CodedParagraph[],
  after: readonly CodedParagraph[],
  same: readonly Pair[],
): Pair[] {
  const anchors = [...heaviestInOrder(same.toSorted((a, b) => a.before - b.before))];
  const sideOf = (side: readonly CodedParagraph[], end: "before" | "after") =>
    freeOf(
      side,
      same.map((pair) => pair[end]),
      anchors.map((pair) => pair[end]),
    );
  const left = sideOf(before, "before");
  const right = sideOf(after, "after");
  const likenessOf = similarityOf(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
    [...before, ...after].map(({ text }) => text),
  );
  const candidates = left.flatMap((one, i) =>
    right.flatMap((other, j) => {
      const likeness = likenessOf(i, j);

      if (likeness < (one.gap === other.gap ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE)) return [];
      const away = Math.abs(one.at / before.length - other.at / after.length);
      return [{ before: one.at, after: other.at, likeness, away, weight: one.text.length }];
    }),
  );
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness || a.away - b.away || a.before - b.before || a.after - b.after)
    .flatMap(({ before: from, after: to, weight }) => {
      if (takenBefore.has(from) || takenAfter.has(to)) return [];
      takenBefore.add(from);
      takenAfter.add(to);
      return [{ before: from, after: to, weight }];
    });
}
