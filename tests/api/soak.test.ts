import v8 from "node:v8";
import vm from "node:vm";
import { expect, test } from "vitest";
import { soak } from "./soak/soak.ts";
import { running } from "./testing/running.ts";

// Vitest's processes are started without --expose-gc.
v8.setFlagsFromString("--expose-gc");
globalThis.gc = vm.runInNewContext("gc");

test("15 seconds of 50 connections that read, search, review and upload: none fails", async () => {
  const server = await running();
  try {
    const soaked = await soak(server, { connections: 50, milliseconds: 15_000 });
    console.log(JSON.stringify(soaked));
    expect(soaked.failures).toEqual([]);
    expect(Object.keys(soaked.asked)).toHaveLength(8);
  } finally {
    await server.remove();
  }
}, 300_000);
