import { expect, test } from "vitest";
import { MIX, soak } from "./soak/soak.ts";
import { apart } from "./testing/apart.ts";

test("10 seconds of 50 connections that read, search, review and upload: none fails", async () => {
  const server = await apart();
  try {
    const soaked = await soak(server, { connections: 50, milliseconds: 10_000 });
    console.log(JSON.stringify(soaked));
    expect(soaked.failures).toEqual([]);
    expect(Object.keys(soaked.asked).toSorted()).toEqual(Object.keys(MIX).toSorted());
  } finally {
    await server.remove();
  }
}, 300_000);
