const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, with how often each stands in it; pairs of neighbours too, so that order plays a part. */
export type Profile = { counts: ReadonlyMap<string, number>; total: number };

/** Counts single words and pairs of neighbouring words, in lower case. */
export function profileOf(text: string): Profile {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Map<string, number>();
  const add = (item: string) => counts.set(item, (counts.get(item) ?? 0) + 1);
  words.forEach((word, at) => {
    add(word);
    const next = words[at + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return { counts, total: Math.max(0, words.length * 2 - 1) };
}

/** Sørensen-Dice coefficient of two texts over words and pairs of words: 0 nothing in common, 1 the same. */
export function similarity(a: Profile, b: Profile): number {
  if (a.total + b.total === 0) return 1;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [item, count] of small.counts) common += Math.min(count, large.counts.get(item) ?? 0);
  return (2 * common) / (a.total + b.total);
}
