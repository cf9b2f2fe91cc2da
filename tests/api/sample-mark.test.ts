import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page, Publication, StoredReport } from "@gender-lens/model";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { described } from "./conformance/described.ts";
import { asked, running, withJson, type Running } from "./testing/running.ts";

const NAME = "kessuna-2031-02";
const FILE = `${NAME}.chromium.tagged.pdf`;
const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");
const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-sample-"));
let server: Running;
let at: string;
let report: StoredReport;

beforeAll(async () => {
  cpSync(path.join(corpora, NAME, FILE), path.join(folder, NAME, FILE), { recursive: true });
  server = await running(null, folder);
  at = `${server.url}/api/sample`;
  const first = async () => (await asked<Page<StoredReport>>(`${at}/reports`)).items[0];
  report = await vi.waitUntil(first, { timeout: 200_000, interval: 200 });
});
afterAll(async () => {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("every answer of the archive of samples says SAMPLE, what is refused too; those of the own one do not", async () => {
  const { operations } = await described(server.url);
  const reads = operations.filter((one) => one.method === "GET" && one.path.startsWith("/api/{archive}/"));
  expect(reads.length).toBeGreaterThan(25);
  for (const { path: pattern } of reads) {
    const of = (archive: string) =>
      fetch(server.url + pattern.replace("{archive}", archive).replace("{id}", report.id)).then(async (response) => {
        await response.arrayBuffer();
        return response.headers.get("gender-lens-archive");
      });
    expect([pattern, await of("sample"), await of("own")]).toEqual([pattern, "SAMPLE", "own"]);
  }
});

test("its reports say so, and each of its tables in every row and in its name", async () => {
  expect(report).toMatchObject({ sample: true, symbol: "S/2031/88" });
  const tables = ["figures", "paragraphs", "people", "series"].map((name) => [`exports/${name}`, 1] as const);
  // Nobody has reviewed them.
  for (const [table, rows] of [...tables, ["exports/reviews", 0] as const, ["review-sheet", 20] as const]) {
    const of = (format: string) =>
      fetch(
        table === "review-sheet" ? `${at}/${table}?report=${report.id}&format=${format}` : `${at}/${table}.${format}`,
      );
    const csv = await of("csv");
    expect(csv.headers.get("content-disposition")).toMatch(/filename="SAMPLE-gender-lens-/);
    // Cells may hold line breaks; then they stand in quotation marks.
    const [head = "", ...lines] = (await csv.text()).match(/(?:[^"\r\n]|"(?:[^"]|"")*")+/g) ?? [];
    expect(head.replace("\uFEFF", "")).toMatch(/^sample,/);
    expect(lines.filter((line) => !line.startsWith("SAMPLE,"))).toEqual([]);
    expect([table, lines.length >= rows]).toEqual([table, true]);
    const xlsx = await of("xlsx");
    expect(xlsx.headers.get("content-disposition")).toMatch(/filename="SAMPLE-gender-lens-/);
    const workbook = Buffer.from(unzipSync(new Uint8Array(await xlsx.arrayBuffer()))["xl/workbook.xml"] ?? []);
    expect(workbook.toString()).toMatch(/<sheet [^>]*name="SAMPLE /);
  }
});

test("what is published of it, and the whole of it as a file, say so and are never taken for reports of one's own", async () => {
  const period = { name: "A year", from: "2031-01-01", to: "2031-12-31", set: "all", by: "year", accept: true };
  const published = await asked<Publication>(`${at}/publications`, withJson(period), 201);
  expect(published.sample).toBe(true);
  const whole = await fetch(`${at}/archive`);
  expect(whole.headers.get("content-disposition")).toContain('"SAMPLE-gender-lens-archive.zip"');
  const body = await whole.arrayBuffer();
  const headers = { "content-type": "application/zip" };
  const refused = await fetch(`${server.url}/api/own/archive`, { method: "POST", headers, body });
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: "conflict" }]);
  expect((await asked<Page<StoredReport>>(`${server.url}/api/own/reports`)).total).toBe(0);
});
