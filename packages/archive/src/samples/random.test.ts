import { expect, test } from "vitest";
import { simpleRandom } from "./random.ts";

test("a sample is the same for the same seed, and another for another", () => {
  expect(simpleRandom(1000, 20, 7)).toEqual(simpleRandom(1000, 20, 7));
  expect(simpleRandom(1000, 20, 7)).not.toEqual(simpleRandom(1000, 20, 8));
});

test("nothing is drawn twice, and no more than there is", () => {
  const drawn = simpleRandom(50, 80, 3);
  expect(drawn.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
});

test("each place is drawn as often as any other", () => {
  const drawn = Array<number>(10).fill(0);
  for (let seed = 0; seed < 10_000; seed += 1) {
    for (const at of simpleRandom(10, 3, seed)) drawn[at] = (drawn[at] ?? 0) + 1;
  }
  // 3,000 times each; four standard deviations are 183.
  for (const times of drawn) expect(Math.abs(times - 3000)).toBeLessThan(183);
});
