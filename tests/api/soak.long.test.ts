import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { soak } from "./soak/soak.ts";
import { running } from "./testing/running.ts";

v8.setFlagsFromString("--expose-gc");
globalThis.gc = vm.runInNewContext("gc");

const MINUTES = 5;
/** Memory after collection in the last minute over that of the first. */
const MOST_GROWTH = 1.1;

test("5 minutes of 50 connections: none fails, and memory does not grow", async () => {
  const server = await running();
  try {
    // Half a minute more, so that the measurement of the fifth minute falls into it.
    const soaked = await soak(server, { connections: 50, milliseconds: (MINUTES + 0.5) * 60_000 });
    console.log(JSON.stringify(soaked));
    expect(soaked.failures).toEqual([]);
    expect(soaked.heap).toHaveLength(MINUTES);
    expect((soaked.heap.at(-1) ?? 0) / (soaked.heap[0] ?? 1)).toBeLessThanOrEqual(MOST_GROWTH);
  } finally {
    await server.remove();
  }
}, 900_000);
