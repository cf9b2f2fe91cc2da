import type { CodedParagraph } from "@gender-lens/model";
import { alikeText } from "./alike-text.ts";
import { heaviestInOrder } from "./increasing.ts";
import { sameText } from "./same-text.ts";

/** A paragraph of either version; null where it stands in the other only. `moved`: others of its neighbours stayed. */
export interface Aligned {
  before: number | null;
  after: number | null;
  moved: boolean;
}

/**
 * Which paragraph of one version is which of the other: by the same text first, then by likeness.
 * @returns one entry a paragraph, in the order of `after`, removed ones where they stood in `before`
 */
export function align(before: readonly CodedParagraph[], after: readonly CodedParagraph[]): Aligned[] {
  const same = sameText(before, after);
  const pairs = [...same, ...alikeText(before, after, same)].toSorted((a, b) => a.before - b.before);
  const kept = heaviestInOrder(pairs);
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const partner = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const removed = before.map((_, at) => at).filter((at) => !partner.has(at));
  const aligned: Aligned[] = [];
  const putRemovedUpTo = (limit: number) => {
    for (let at = removed[0]; at !== undefined && at < limit; at = removed[0]) {
      aligned.push({ before: at, after: null, moved: false });
      removed.shift();
    }
  };
  after.forEach((_, at) => {
    const pair = byAfter.get(at);
    if (pair && kept.has(pair)) putRemovedUpTo(pair.before);
    aligned.push({ before: pair?.before ?? null, after: at, moved: pair !== undefined && !kept.has(pair) });
  });
  putRemovedUpTo(Infinity);
  return aligned;
}
