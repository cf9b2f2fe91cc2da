const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, with how often each stands in it; pairs of neighbours too, so that order plays a part. */
type Profile = ReadonlyMap<string, number>;

/** How alike two paragraphs are: 0 nothing in common, 1 the same words in the same order. */
export type Similarity = (left: number, right: number) => number;

function profileOf(text: string): Profile {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Map<string, number>();
  const add = (item: string) => counts.set(item, (counts.get(item) ?? 0) + 1);
  words.forEach((word, at) => {
    add(word);
    const next = words[at + 1];
    if (next !== undefined) add(`${word} ${next}`);
  });
  return counts;
}

/** In how many texts each word or pair stands. */
function frequencies(profiles: readonly Profile[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const profile of profiles) for (const item of profile.keys()) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/**
 * Sørensen-Dice coefficient over words and pairs of words, each weighed by how rare it is among `all` texts: what
 * every paragraph of a report says ("during the reporting period") tells little about which paragraph it is.
 * @returns the likeness of a text of `left` and one of `right`, by their places
 */
export function similarityOf(left: readonly string[], right: readonly string[], all: readonly string[]): Similarity {
  const lefts = left.map(profileOf);
  const rights = right.map(profileOf);
  const found = frequencies(all.map(profileOf));
  const rarity = (item: string): number => Math.log(1 + all.length / (found.get(item) ?? 1));
  const weightOf = (profile: Profile): number =>
    profile.entries().reduce((total, [item, count]) => total + count * rarity(item), 0);
  const leftWeights = lefts.map(weightOf);
  const rightWeights = rights.map(weightOf);
  return (one, other) => {
    const [a, b] = [lefts[one], rights[other]];
    const total = (leftWeights[one] ?? 0) + (rightWeights[other] ?? 0);
    if (!a || !b || total === 0) return 0;
    let common = 0;
    for (const [item, count] of a) common += Math.min(count, b.get(item) ?? 0) * rarity(item);
    return (2 * common) / total;
  };
}
