/** A paragraph of one version with its partner in the other, by their places, and how much weight it has. */
export interface Pair {
  before: number;
  after: number;
  weight: number;
}

/**
 * Of pairs in the order of `before`, the heaviest set that is in the order of `after` too: these have kept their place,
 * the others have moved. Where two neighbours changed places, the lighter one has moved.
 */
export function heaviestInOrder(pairs: readonly Pair[]): Set<Pair> {
  const best: { weight: number; from: number }[] = [];
  let end = -1;
  pairs.forEach((pair, at) => {
    let from = -1;
    let weight = 0;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const candidate = best[earlier];
      if (candidate && candidate.weight > weight && (pairs[earlier]?.after ?? Infinity) < pair.after) {
        weight = candidate.weight;
        from = earlier;
      }
    }
    best.push({ weight: weight + pair.weight, from });
    if (end < 0 || weight + pair.weight > (best[end]?.weight ?? 0)) end = at;
  });
  const kept = new Set<Pair>();
  for (let at = end; at >= 0; at = best[at]?.from ?? -1) {
    const pair = pairs[at];
    if (pair) kept.add(pair);
  }
  return kept;
}
