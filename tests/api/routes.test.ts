import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Batch } from "@gender-lens/model";
import { fictional } from "./conformance/described.ts";
import { added, asked, formOf, running, withJson, type Running } from "./testing/running.ts";

let server: Running;
let at: string;
let report: string;

beforeAll(async () => {
  server = await running();
  at = `${server.url}/api/own`;
  const [item] = await added(server, [await fictional("toravia-2031-01", ".txt")]);
  report = `${at}/reports/${item?.report}`;
}, 300_000);
afterAll(() => server.remove());

describe("what has been seen", () => {
  test("is not sent again, and a change that was decided on another state is refused", async () => {
    const tag = (await fetch(report)).headers.get("etag") ?? "";
    const again = await fetch(report, { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const retract = (seen: string) => {
      const { headers, ...rest } = withJson({ reason: "A test" });
      return fetch(`${report}/retract`, { ...rest, headers: { ...headers, "if-match": seen } });
    };
    const stale = await retract('W/"another"');
    expect(stale.status).toBe(412);
    expect(await stale.json()).toMatchObject({ code: "changed-meanwhile" });
    expect((await retract(tag)).status).toBe(200);
    expect((await fetch(report, { headers: { "if-none-match": tag } })).status).toBe(200);
    await asked(`${report}/restore`, { method: "POST" });
  });
});

describe("uploads", () => {
  test("of another content type are 415, and a body of JSON that is too long is 413", async () => {
    const other = await fetch(`${at}/uploads`, {
      method: "POST",
      body: "text",
      headers: { "content-type": "text/plain" },
    });
    expect(other.status).toBe(415);
    const long = await fetch(`${report}/retract`, withJson({ reason: "a".repeat(2_000_000) }));
    expect(long.status).toBe(413);
    expect(long.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("exports", () => {
  test("are CSV with a row a report, and a workbook", async () => {
    const csv = await fetch(`${at}/exports/figures.csv`);
    expect(csv.headers.get("content-disposition")).toContain('"gender-lens-figures.csv"');
    expect((await csv.text()).trimEnd().split("\n")).toHaveLength(2);
    const xlsx = await fetch(`${at}/exports/figures.xlsx`);
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });
});

test("a client that leaves the stream of a batch costs nothing, and the next one gets its end", async () => {
  const form = formOf([await fictional("toravia-2031-04", ".txt")]);
  const batch = await asked<Batch>(`${at}/uploads`, { method: "POST", body: form }, 202);
  const leave = new AbortController();
  const left = await fetch(`${at}/batches/${batch.id}/events`, { signal: leave.signal });
  await left.body?.getReader().read();
  leave.abort();
  const events = await (await fetch(`${at}/batches/${batch.id}/events`)).text();
  expect(events.startsWith("event: batch\ndata: {")).toBe(true);
  expect(events.trimEnd().split("\n\n").at(-1)).toContain('"state":"done"');
  expect(server.log.filter((line) => JSON.stringify(line).includes("unexpected"))).toEqual([]);
});
