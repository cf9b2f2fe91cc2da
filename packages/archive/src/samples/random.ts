/** Numbers from 0 up to 1 that are the same for the same seed on every machine (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A simple random sample without replacement: `size` places from 0 up to `population`, each set of them as likely as
 * any other, in the order in which they were drawn. Memory and time grow with `size` only.
 */
export function simpleRandom(population: number, size: number, seed: number): number[] {
  const next = numbersOf(seed);
  // Fisher-Yates on places that are all in order but for those that a swap has moved.
  const moved = new Map<number, number>();
  const drawn: number[] = [];
  for (let at = 0; at < Math.min(size, population); at += 1) {
    const other = at + Math.floor(next() * (population - at));
    drawn.push(moved.get(other) ?? other);
    moved.set(other, moved.get(at) ?? at);
  }
  return drawn;
}
