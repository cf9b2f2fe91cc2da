/** The 97.5th percentile of the standard normal distribution, for an interval of 95 %. */
const Z = 1.959963984540054;

/** A share of a sample and the interval that holds the share of the whole in 95 of 100 samples; from 0 to 1. */
export interface Interval {
  rate: number;
  low: number;
  high: number;
}

/**
 * Wilson's score interval, 95 %, without correction for continuity; it stays between 0 and 1, and says something where
 * none or all of few were found. Null where nothing was looked at.
 * Source: E. B. Wilson (1927); R. G. Newcombe, Statistics in Medicine 17 (1998), method 3.
 */
export function wilson(found: number, of: number): Interval | null {
  if (of === 0) return null;
  const rate = found / of;
  const middle = rate + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  // At either end the formula gives 0 and 1, but for the rounding of the machine.
  return { rate, low: found === 0 ? 0 : (middle - half) / whole, high: found === of ? 1 : (middle + half) / whole };
}
