/** What each coder who coded it made of one unit; at least two are needed for it to be looked at. */
export type Unit<Value> = readonly Value[];

/** Squared distance of two values; 0 for the same. */
type Distance<Value> = (a: Value, b: Value) => number;

/** How often each value stands in a unit, or over all of them. */
type Counts<Value> = Map<Value, number>;

function countsOf<Value>(values: Iterable<Value>): Counts<Value> {
  const counts: Counts<Value> = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

/** Sum of distances over all ordered pairs of different values. */
function pairs<Value>(counts: Counts<Value>, distance: Distance<Value>): number {
  return total([...counts].flatMap(([a, m]) => [...counts].map(([b, n]) => (a === b ? 0 : m * n * distance(a, b)))));
}

/**
 * 1 less observed over expected disagreement. Null where it is not defined: no unit with two values, or only one value
 * in all of them (nothing could have been disagreed on).
 */
function alpha<Value>(units: readonly Unit<Value>[], distanceOf: (all: Counts<Value>) => Distance<Value>) {
  const paired = units.filter((unit) => unit.length > 1);
  const all = countsOf(paired.flat());
  const distance = distanceOf(all);
  const n = total(all.values());
  const expected = pairs(all, distance);
  if (expected === 0) return null;
  const observed = total(paired.map((unit) => pairs(countsOf(unit), distance) / (unit.length - 1)));
  return 1 - ((n - 1) * observed) / expected;
}

/**
 * Krippendorff's alpha for values that have no order; any number of coders, any number of them silent on a unit.
 * 1 is full agreement, 0 what chance would give, below it is worse than chance.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function nominalAlpha(units: readonly Unit<string | boolean>[]): number | null {
  return alpha(units, () => () => 1);
}

/**
 * The same for values in an order: two that lie far apart disagree more than neighbours, by how many values were given
 * between them (Krippendorff, ordinal metric). Throws where a value is not among `order`.
 * @param order all values there can be, the least first
 */
export function ordinalAlpha<Value extends string>(
  units: readonly Unit<Value>[],
  order: readonly Value[],
): number | null {
  const rank = (value: Value): number => {
    const at = order.indexOf(value);
    if (at < 0) throw new RangeError(`${value} is not among ${order.join(", ")}`);
    return at;
  };
  return alpha(units, (all) => (a, b) => {
    const [low, high] = [Math.min(rank(a), rank(b)), Math.max(rank(a), rank(b))];
    const between = total(order.slice(low, high + 1).map((value) => all.get(value) ?? 0));
    return (between - ((all.get(a) ?? 0) + (all.get(b) ?? 0)) / 2) ** 2;
  });
}
