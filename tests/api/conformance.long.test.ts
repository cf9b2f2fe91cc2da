import { expect, test } from "vitest";
import { conform } from "./conformance/conform.ts";
import { running } from "./testing/running.ts";

test("2,000 requests made from the API's own document get no answer that it does not describe, and no 5xx", async () => {
  const server = await running();
  try {
    const tally = await conform(server, 2000, Number(process.env["SEED"] ?? 2031));
    console.log(JSON.stringify({ ...tally, wrong: tally.wrong.length }));
    expect(tally.wrong).toEqual([]);
    expect(tally.requests).toBe(2000);
    expect(tally.plain).toBeGreaterThan(500);
    expect(Object.keys(tally.byStatus).filter((status) => status >= "500")).toEqual([]);
    expect(server.log.filter((line) => "event" in line && line.event === "unexpected")).toEqual([]);
  } finally {
    await server.remove();
  }
}, 3_000_000);
