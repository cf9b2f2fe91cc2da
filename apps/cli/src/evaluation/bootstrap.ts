import { f1, total, type Counts } from "./counts.ts";

/** Enough for the ends of a 95 per cent interval to settle in the second decimal. */
const RESAMPLES = 2000;
/** Any fixed start will do; the same one always gives the same interval. */
const SEED = 1325;
const LOWER = 0.025;
const UPPER = 0.975;

/** Mulberry32: a small generator of evenly spread numbers from 0 up to 1, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * 95 per cent percentile interval of F1, resampling whole reports: paragraphs of one report are not independent.
 * @param byReport counts of each report
 * @returns lower and upper end, or null where F1 is undefined in every resample
 */
export function f1Interval(byReport: readonly Counts[]): [lower: number, upper: number] | null {
  const random = generator(SEED);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const drawn = byReport.flatMap(() => byReport[Math.floor(random() * byReport.length)] ?? []);
    const value = f1(total(drawn));
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (quantile: number) => values[Math.round(quantile * (values.length - 1))];
  const [lower, upper] = [at(LOWER), at(UPPER)];
  return lower === undefined || upper === undefined ? null : [lower, upper];
}
