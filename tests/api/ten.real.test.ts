import { readFile } from "node:fs/promises";
import path from "node:path";
import { assess, coderIdentity, rowEntry, track } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { BatchItem, BatchRow, Page, Series, StoredReport } from "@gender-lens/model";
import { fileHash, read } from "@gender-lens/reader";
import { describe, expect, test } from "vitest";
import { realReports, sharedFolder } from "../src/shared-data.ts";
import { added, asked, running, TEST_DATABASE } from "./testing/running.ts";

const WORD = ["S_2025_176", "S_2025_200", "S_2025_211", "S_2025_223"];

const fileAt = async (file: string) => ({ name: path.basename(file), bytes: new Uint8Array(await readFile(file)) });
const pdfs = await Promise.all(realReports().map(({ pdf }) => fileAt(pdf)));
const word = await Promise.all(WORD.map((name) => fileAt(path.join(sharedFolder, "reports", `${name}.docx`))));

/** What `track` makes of the ten PDFs, read here one after the other without any archive. */
async function tracked(): Promise<BatchRow[]> {
  const rows: BatchRow[] = [];
  for (const { name, bytes } of pdfs) {
    const result = await read(bytes);
    if (!result.ok) throw new Error(`${name}: ${result.failure.message}`);
    const assessment = assess(codeReport(result.report));
    rows.push({ status: "ok", path: name, sha256: fileHash(bytes), coderId: coderIdentity.id, assessment });
  }
  return rows;
}

const cameOf = ({ outcome, failure }: BatchItem): string | null => failure?.code ?? outcome;

const rows = await tracked();

const storages: { name: string; database: string | null }[] = [
  { name: "an embedded archive", database: null },
  ...(TEST_DATABASE === undefined ? [] : [{ name: "PostgreSQL", database: TEST_DATABASE }]),
];

describe.each(storages)("ten real reports added by HTTP to $name", ({ database }) => {
  test("twice as PDF and four of them as Word are ten reports, whose series is that of track to the last digit", async () => {
    const server = await running(database);
    try {
      const first = await added(server, pdfs);
      expect(first.map(cameOf)).toEqual(pdfs.map(() => "added"));
      const again = await added(server, pdfs);
      expect(again.map(cameOf)).toEqual(pdfs.map(() => "already-there"));
      const asWord = await added(server, word);
      // Word files carry no symbol: drafts of the same works, that count nowhere.
      expect(asWord.map(cameOf)).toEqual(word.map(() => "new-version"));

      const { items } = await asked<Page<StoredReport>>(`${server.url}/api/own/reports?limit=200`);
      expect(new Set(items.map(({ work }) => work)).size).toBe(10);
      expect(items.filter(({ status }) => status === "issued")).toHaveLength(10);

      for (const by of ["year", "quarter", "mission", "department"] as const) {
        for (const set of ["dpo", "all"] as const) {
          const stored = await asked<Series>(`${server.url}/api/own/series?by=${by}&set=${set}`);
          const { points, total, published, coverage, coders } = track(rows.map(rowEntry), { by, set });
          expect({ ...stored, leftOut: [] }).toEqual({
            schema: "1",
            by,
            set,
            points,
            total,
            published,
            coverage,
            coders,
            leftOut: [],
          });
        }
      }
      for (const row of rows) {
        if (row.status !== "ok") continue;
        const report = items.find(({ symbol }) => symbol === row.assessment.report.symbol && symbol !== null);
        const stored = await fetch(`${server.url}/api/own/reports/${report?.id}/assessment`);
        expect(await stored.text()).toBe(JSON.stringify(row.assessment));
      }
    } finally {
      await server.remove();
    }
  }, 600_000);
});
