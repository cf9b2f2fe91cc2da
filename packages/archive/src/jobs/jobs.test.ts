import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Batch } from "@gender-lens/model";
import { count, eq } from "../storage/drizzle.ts";
import { expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { rowsOf, type Archive } from "../storage/archive.ts";
import { auditEntries, batchItems, files, scorings, uploads, versions } from "../storage/schema/index.ts";
import { readAssessment } from "../reports/read-assessment.ts";
import { listReports } from "../reports/list-reports.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { addFiles } from "./add-files.ts";
import { cancelBatch } from "./cancel-batch.ts";
import { listBatches, listBatchItems, readBatch } from "./read-batches.ts";
import { rescoreReports } from "./rescore-reports.ts";
import { retryBatch } from "./retry-batch.ts";
import { watchBatch } from "./watch-batch.ts";
import { startWork } from "./work.ts";

const corpus = new URL("../../../../corpora/reports/", import.meta.url);
const file = (name: string, end = "txt", tail = "") => ({
  name: `${name}.${end}`,
  bytes: new Uint8Array(Buffer.concat([readFileSync(new URL(`${name}/${name}.${end}`, corpus)), Buffer.from(tail)])),
});
const noReport = { name: "letter.txt", bytes: new TextEncoder().encode("Dear Sir, thank you for your letter.\n") };
const WORKING = { interval: 5, timeout: 30_000 };
const drafter: Actor = { id: "ada", name: "Ada", role: "drafter", scopes: null };

async function ended(archive: Archive, batch: Batch, actor = localActor): Promise<Batch> {
  let last = batch;
  await watchBatch(archive, actor, batch.id, (now) => void (last = now), AbortSignal.timeout(50_000));
  return last;
}
const rowsIn = async ({ db }: Archive, table: typeof uploads | typeof scorings | typeof versions) =>
  (await db.select({ rows: count() }).from(table))[0]?.rows;

onEachStorage("a batch", (open) => {
  test("stores each file once, names the one that cannot be read, and leaves no bytes waiting", async () => {
    const archive = await open();
    const given = [file("kessuna-2031-02"), file("toravia-2031-04"), noReport, file("kessuna-2031-02")];
    const batch = await addFiles(archive, localActor, {}, given);
    expect(batch).toMatchObject({ state: "running", total: 4, waiting: 4, name: "kessuna-2031-02.txt and 3 more" });
    const work = await startWork(archive);
    expect(await ended(archive, batch)).toMatchObject({ state: "done", done: 3, failed: 1, waiting: 0, working: 0 });
    const { items } = await listBatchItems(archive, localActor, batch.id);
    expect(items.map(({ outcome, failure }) => outcome ?? failure?.code)).toEqual([
      "added",
      "added",
      "not-a-report",
      "already-there",
    ]);
    expect((await listReports(archive, localActor)).total).toBe(2);
    expect(await rowsIn(archive, uploads)).toBe(1); // of the failed file, to be tried again
    const again = await retryBatch(archive, localActor, batch.id, { force: true });
    expect(again).toMatchObject({ state: "running", waiting: 1 });
    expect(await ended(archive, again)).toMatchObject({ state: "done", done: 4, failed: 0 });
    expect(await rowsIn(archive, uploads)).toBe(0);
    await work.stop();
  });

  test("that is cancelled stores nothing more, and can be cancelled once", async () => {
    const archive = await open();
    const batch = await addFiles(archive, localActor, {}, [file("kessuna-2031-02"), file("toravia-2031-04")]);
    expect(await cancelBatch(archive, localActor, batch.id)).toMatchObject({ state: "cancelled", cancelled: 2 });
    await expect(cancelBatch(archive, localActor, batch.id)).rejects.toMatchObject({ code: "conflict" });
    const work = await startWork(archive);
    await wait(700);
    await work.stop();
    expect(await rowsIn(archive, versions)).toBe(0);
    expect(await rowsIn(archive, uploads)).toBe(0);
  });

  test("whose worker is stopped is given back at once, and the next worker does it without waiting for a heartbeat", async () => {
    const archive = await open();
    const batch = await addFiles(archive, localActor, {}, [file("kessuna-2031-02"), file("toravia-2031-04")]);
    const first = await startWork(archive);
    await expect.poll(async () => (await readBatch(archive, localActor, batch.id)).working, WORKING).toBeGreaterThan(0);
    await first.stop();
    const given = await readBatch(archive, localActor, batch.id);
    expect(given).toMatchObject({ state: "running", working: 0 });
    expect(given.waiting).toBeGreaterThan(0);
    const next = await startWork(archive);
    expect(await ended(archive, batch)).toMatchObject({ state: "done", done: 2, failed: 0 });
    expect(await rowsIn(archive, scorings)).toBe(2);
    await next.stop();
  });

  test("is seen by who started it alone, and a drafter adds drafts only", async () => {
    const archive = await open();
    const batch = await addFiles(archive, drafter, {}, [file("kessuna-2031-02", "docx"), file("toravia-2031-04")]);
    await expect(readBatch(archive, localActor, batch.id)).rejects.toMatchObject({ code: "not-found" });
    expect((await listBatches(archive, localActor)).items).toEqual([]);
    const work = await startWork(archive);
    await ended(archive, batch, drafter);
    await work.stop();
    const { items } = await listBatchItems(archive, drafter, batch.id);
    expect(items.at(-1)).toMatchObject({ state: "failed", failure: { code: "not-allowed" } });
  });

  test("a job that is run again after its file was stored changes nothing", async () => {
    const archive = await open();
    const batch = await addFiles(archive, localActor, {}, [file("kessuna-2031-02")]);
    const first = await startWork(archive);
    await ended(archive, batch);
    await archive.db.execute("update gender_lens_jobs.job set state = 'created' where name = 'score'");
    await wait(1200);
    await first.stop();
    expect(await rowsIn(archive, scorings)).toBe(1);
    const stored = await archive.db.select().from(auditEntries).where(eq(auditEntries.verb, "add"));
    expect(stored).toHaveLength(1);
    expect(await rowsOf(archive.db, "select state from gender_lens_jobs.job where name = 'score'")).toEqual([
      { state: "completed" },
    ]);
  });

  test("scores anew from the file, or where it was not kept from the stored paragraphs, to the same codings", async () => {
    const archive = await open();
    const work = await startWork(archive);
    const kept = await addFiles(archive, localActor, {}, [file("kessuna-2031-02")]);
    const unkept = await addFiles(archive, localActor, { keep: false }, [file("toravia-2031-04", "docx")]);
    await ended(archive, kept);
    await ended(archive, unkept);
    const { items } = await listReports(archive, localActor);
    const before = await Promise.all(items.map(({ id }) => readAssessment(archive, localActor, { report: id })));
    expect(await archive.db.select({ content: files.content }).from(files)).toHaveLength(2);
    await archive.db.update(versions).set({ coderId: "0123456789abcdef" });
    const again = await rescoreReports(archive, localActor, {});
    expect(await ended(archive, again)).toMatchObject({ done: 2, failed: 0 });
    const after = await Promise.all(items.map(({ id }) => readAssessment(archive, localActor, { report: id })));
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(await rowsIn(archive, scorings)).toBe(4);
    expect((await archive.db.select().from(batchItems)).map(({ outcome }) => outcome)).toContain("rescored");
    await work.stop();
  });

  test("a file over which the program stops fails after three tries, and says so", async () => {
    const archive = await open();
    const batch = await addFiles(archive, localActor, {}, [file("kessuna-2031-02")]);
    await archive.db.execute("alter table paragraphs rename to away");
    const troubles: string[] = [];
    const work = await startWork(archive, { onTrouble: (what) => troubles.push(what) });
    expect(await ended(archive, batch)).toMatchObject({ state: "done", failed: 1 });
    await archive.db.execute("alter table away rename to paragraphs");
    const [item] = (await listBatchItems(archive, localActor, batch.id)).items;
    expect(item).toMatchObject({ attempts: 3, failure: { code: "unexpected" } });
    expect(troubles).toEqual(["a job", "a job", "a job"]);
    expect(await rowsIn(archive, versions)).toBe(0);
    const again = await retryBatch(archive, localActor, batch.id);
    expect(await ended(archive, again)).toMatchObject({ done: 1, failed: 0 });
    await work.stop();
  });
});
