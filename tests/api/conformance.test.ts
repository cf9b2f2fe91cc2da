import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conform } from "./conformance/conform.ts";
import { running, type Running } from "./testing/running.ts";

describe("the API keeps to its own document", () => {
  let server: Running;
  beforeAll(async () => {
    server = await running();
  });
  afterAll(() => server.remove());

  test("300 requests made from it, sound ones and broken ones, get no answer that it does not describe", async () => {
    const tally = await conform(server, 300, 1325);
    console.log(JSON.stringify({ ...tally, wrong: tally.wrong.length }));
    expect(tally.wrong).toEqual([]);
    expect(tally.requests).toBe(300);
    // A server that refuses everything would be right in every answer.
    expect(tally.byStatus["200"]).toBeGreaterThan(40);
    expect(tally.byStatus["400"]).toBeGreaterThan(40);
  }, 300_000);
});
