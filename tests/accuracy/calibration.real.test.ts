import { beforeAll, describe, expect, it } from "vitest";
import type { Calibration } from "./calibration/calibrate.ts";
import { calibration } from "./calibration/calibrate.ts";
import { madeUnits, realUnits } from "./units.ts";

/** Issue 4, bar 7. */
const MOST_ECE = 0.05;
const LEAST_CAUGHT = 0.5;
/** Reading ten reports takes seconds, more beside other tests. */
const READING_MS = 120_000;

let found: Calibration[];
beforeAll(async () => {
  const real = await realUnits();
  found = calibration([...real.filter(({ set }) => set === "read"), ...(await madeUnits())]);
}, READING_MS);

describe("confidence over eight real reports, the fictional ones and the challenge set", () => {
  it("is off by at most 0.05 for every decision", () => {
    for (const { decision, ece } of found) expect(ece, decision).toBeLessThanOrEqual(MOST_ECE);
  });

  it.for(["level", "gap"])("finds at least half of the errors in %s in the least sure tenth", (decision) => {
    const one = found.find((calibrated) => calibrated.decision === decision);
    expect(one?.n).toBeGreaterThan(2000);
    expect(one?.caught).toBeGreaterThanOrEqual(LEAST_CAUGHT * (one?.errors ?? Number.NaN));
  });
});
