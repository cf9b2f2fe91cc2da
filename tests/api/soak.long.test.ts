import { expect, test } from "vitest";
import { soak } from "./soak/soak.ts";
import { apart } from "./testing/apart.ts";
import type { Memory } from "./testing/apart-server.ts";

const MINUTES = 5;
/** Memory after collection in the last minute over that of the first. */
const MOST_GROWTH = 1.1;

const held = (memory: Memory | undefined): number =>
  memory === undefined ? Number.NaN : memory.heap + memory.external;

test("5 minutes of 50 connections: none fails, and memory does not grow", async () => {
  const server = await apart();
  try {
    // A little more, so that the measurement of the fifth minute falls into it.
    const soaked = await soak(server, { connections: 50, milliseconds: (MINUTES + 0.1) * 60_000 });
    console.log(JSON.stringify(soaked));
    expect(soaked.failures).toEqual([]);
    expect(soaked.memory).toHaveLength(MINUTES);
    expect(held(soaked.memory.at(-1)) / held(soaked.memory[0])).toBeLessThanOrEqual(MOST_GROWTH);
  } finally {
    await server.remove();
  }
}, 900_000);
