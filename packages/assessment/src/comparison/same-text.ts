import type { CodedParagraph } from "@gender-lens/model";
import { diffArrays } from "diff";
import type { Pair } from "./increasing.ts";

const hashes = (side: readonly CodedParagraph[]): string[] => side.map(({ textHash }) => textHash);

/** Pairs of the same text in the same order, as many as there can be. */
function inOrder(before: readonly CodedParagraph[], after: readonly CodedParagraph[]): Pair[] {
  const pairs: Pair[] = [];
  let b = 0;
  let a = 0;
  for (const { added, removed, count } of diffArrays(hashes(before), hashes(after))) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) {
        pairs.push({ before: b + step, after: a + step, weight: before[b + step]?.text.length ?? 0 });
      }
    }
    if (!added) b += count;
    if (!removed) a += count;
  }
  return pairs;
}

/** Pairs of paragraphs with the same text: those in order first, then those that stand elsewhere. */
export function sameText(before: readonly CodedParagraph[], after: readonly CodedParagraph[]): Pair[] {
  const pairs = inOrder(before, after);
  const takenBefore = new Set(pairs.map((pair) => pair.before));
  const takenAfter = new Set(pairs.map((pair) => pair.after));
  before.forEach(({ textHash, text }, at) => {
    if (takenBefore.has(at)) return;
    const there = after.findIndex((paragraph, to) => !takenAfter.has(to) && paragraph.textHash === textHash);
    if (there < 0) return;
    takenAfter.add(there);
    pairs.push({ before: at, after: there, weight: text.length });
  });
  return pairs;
}
