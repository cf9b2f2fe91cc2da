import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { holderOf, openArchive, rowsOf } from "@gender-lens/archive";
import { Batch } from "@gender-lens/model";
import { expect } from "vitest";
import { seeded } from "../../archives/made/random.ts";
import { ran, started } from "./processes.ts";
import { madeReports, type MadeFile } from "./reports.ts";

/** Files that the server is given in each run, and those that the command adds meanwhile. */
const IN_BATCH = 6;
const BY_COMMAND = 2;
/** The command starts up to so many milliseconds after the batch did. */
const LONGEST_DELAY = 1500;
const LOOK_MILLISECONDS = 100;

async function sent(url: string, files: readonly MadeFile[]): Promise<Batch> {
  const form = new FormData();
  for (const { name, bytes } of files) form.append("files", new Blob([bytes]), name);
  return Batch.parse(await (await fetch(`${url}/api/own/uploads`, { method: "POST", body: form })).json());
}

async function ended(url: string, id: string): Promise<Batch> {
  for (;;) {
    const batch = Batch.parse(await (await fetch(`${url}/api/own/batches/${id}`)).json());
    if (batch.state !== "running") return batch;
    await wait(LOOK_MILLISECONDS);
  }
}

/**
 * Gives a server one batch after the other, and has `gender-lens add` add files to the same data folder meanwhile: two
 * of its own, and one that is in the batch as well. Checks that each report is there once.
 * @returns how many reports there are
 */
export async function addWhileServing(runs: number): Promise<number> {
  const data = mkdtempSync(path.join(tmpdir(), "gender-lens-adds-"));
  const env = { GENDER_LENS_DATA: path.join(data, "archive") };
  const random = seeded(runs);
  try {
    const server = await started(["serve", "--port", "0", "--jobs", "1", "--no-samples"], env, /is at http/);
    const url = (await holderOf(env.GENDER_LENS_DATA))?.url ?? "";
    const readable = madeReports(2 * runs * (IN_BATCH + BY_COMMAND)).filter(({ symbol }) => symbol !== null);
    const symbols: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      const files = readable.splice(0, IN_BATCH + BY_COMMAND);
      symbols.push(...files.flatMap(({ symbol }) => symbol ?? []));
      const { id } = await sent(url, files.slice(0, IN_BATCH));
      await wait(random() * LONGEST_DELAY);
      const added = files.slice(IN_BATCH - 1).map(({ name, bytes }) => {
        const file = path.join(data, name);
        writeFileSync(file, bytes);
        return file;
      });
      const { code, said } = await ran(["add", ...added], env);
      expect(code, said).toBe(0);
      expect(said).toMatch(/3 files in .*: (2|3) added/);
      expect(await ended(url, id)).toMatchObject({ state: "done", done: IN_BATCH, failed: 0 });
    }
    expect(await server.end()).toBe(0);
    const archive = await openArchive({ name: "own", database: { folder: path.join(env.GENDER_LENS_DATA, "own") } });
    const rows = await rowsOf<{ symbol: string }>(archive.db, "select symbol from versions order by symbol").finally(
      () => archive.close(),
    );
    expect(rows.map(({ symbol }) => symbol)).toEqual(symbols.toSorted());
    return rows.length;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
