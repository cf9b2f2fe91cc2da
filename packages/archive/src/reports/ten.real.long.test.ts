import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { seriesEntry, track } from "@gender-lens/assessment";
import { count } from "../storage/drizzle.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { localActor } from "../access/actor.ts";
import { scoreForStorage } from "../confined/score-for-storage.ts";
import { readSeries } from "../series/read-series.ts";
import type { Archive } from "../storage/archive.ts";
import { works } from "../storage/schema/index.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { listReports } from "./list-reports.ts";
import { readAssessment } from "./read-assessment.ts";
import { readLayout } from "./read-layout.ts";
import type { ScoredFile, Stored } from "./scored-file.ts";
import { storeScoring } from "./store-scoring.ts";

const root = path.resolve(import.meta.dirname, "../../../..");
const folder = path.join(path.resolve(root, process.env["GENDER_LENS_REPORTS"] ?? "../shared"), "reports");
/** As issued, and as Word files of the same reports without changes tracked in them. */
const pdfs = globSync(path.join(folder, "*.pdf")).toSorted();
const words = globSync(path.join(folder, "*.docx"))
  .filter((file) => !file.includes("tracked"))
  .toSorted();

async function scored(file: string): Promise<ScoredFile> {
  const bytes = new Uint8Array(readFileSync(file));
  const name = path.basename(file);
  const outcome = await scoreForStorage({ bytes, reading: {} });
  if (!outcome.ok) throw new Error(`${name}: ${outcome.failure.message}`);
  const { assessment, layout } = outcome;
  const options = { force: false, changes: "final" as const };
  return { file: { name, bytes: bytes.length, content: bytes }, assessment, layout, options };
}

describe.skipIf(!existsSync(folder))("real reports", () => {
  const files = { pdf: [] as ScoredFile[], word: [] as ScoredFile[] };
  beforeAll(async () => {
    for (const file of pdfs) files.pdf.push(await scored(file));
    for (const file of words) files.word.push(await scored(file));
  }, 600_000);

  const addAll = async (archive: Archive, all: readonly ScoredFile[]): Promise<Stored["outcome"][]> => {
    const outcomes: Stored["outcome"][] = [];
    for (const file of all) {
      outcomes.push((await archive.db.transaction((tx) => storeScoring(tx, localActor, file))).outcome);
    }
    return outcomes;
  };
  const times = <Item>(item: Item, many: number): Item[] => Array.from({ length: many }, () => item);

  onEachStorage("ten reports, twice and four once more as Word", (open) => {
    test("are ten reports, and their series is the one that track gives", async () => {
      expect([files.pdf.length, files.word.length]).toEqual([10, 4]);
      const archive = await open();
      expect(await addAll(archive, files.pdf)).toEqual(times("added", 10));
      expect(await addAll(archive, files.pdf)).toEqual(times("already-there", 10));
      // The Word files print no symbol: drafts that have the issued report's paragraphs, and so belong to it.
      expect(await addAll(archive, files.word)).toEqual(times("new-version", 4));
      expect(await archive.db.select({ count: count() }).from(works)).toEqual([{ count: 10 }]);
      const { items } = await listReports(archive, localActor);
      expect(items.filter(({ draft }) => draft === null)).toHaveLength(10);
      expect(new Set(items.map(({ work }) => work)).size).toBe(10);

      const entries = files.pdf.map(({ file, assessment }) => seriesEntry(file.name, assessment));
      for (const by of ["year", "quarter", "mission", "department"] as const) {
        for (const set of ["dpo", "all"] as const) {
          const series = await readSeries(archive, localActor, { by, set });
          expect(JSON.stringify(series)).toBe(JSON.stringify(track(entries, { by, set })));
        }
      }
    });

    test("are ten reports whichever of PDF and Word came first", async () => {
      const archive = await open();
      await addAll(archive, [...files.word, ...files.pdf]);
      expect(await archive.db.select({ count: count() }).from(works)).toEqual([{ count: 10 }]);
      const entries = files.pdf.map(({ file, assessment }) => seriesEntry(file.name, assessment));
      const series = await readSeries(archive, localActor, { by: "year", set: "all" });
      expect(JSON.stringify(series)).toBe(JSON.stringify(track(entries, { by: "year", set: "all" })));
    });

    test("come back as they were scored, and with the places of their words", async () => {
      const archive = await open();
      await addAll(archive, files.pdf);
      const { items } = await listReports(archive, localActor);
      for (const { id, symbol } of items) {
        const file = files.pdf.find(({ assessment }) => assessment.report.symbol === symbol);
        const back = await readAssessment(archive, localActor, { report: id });
        expect(JSON.stringify(back)).toBe(JSON.stringify(file?.assessment));
        const layout = await readLayout(archive, localActor, id);
        expect(layout.paragraphs.map((one) => one.id)).toEqual(back.paragraphs.map((one) => one.id));
      }
    });
  });
});
