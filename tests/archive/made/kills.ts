import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { addFiles, holderOf, localActor, openArchive, readBatch } from "@gender-lens/archive";
import { Batch } from "@gender-lens/model";
import { expect, vi } from "vitest";
import { seeded } from "../../archives/made/random.ts";
import { expectScoredOnce } from "./checked.ts";
import { freshDatabase } from "./database.ts";
import { processesWith, started, type Running } from "./processes.ts";
import { madeReports } from "./reports.ts";

/** A kill comes up to this long after the file that it waits for: in the middle of reading, or of storing. */
const LONGEST_DELAY = 400;
const LOOK_MILLISECONDS = 100;

export interface Kills {
  files: number;
  kills: number;
}

interface Killing extends Kills {
  start: () => Promise<Running>;
  batch: (running: Running) => Promise<Batch>;
}

/** Kills a program at random moments of a batch and starts it anew each time, until the batch has ended. */
async function killUntilDone({ files, kills, start, batch }: Killing): Promise<void> {
  const random = seeded(files * 31 + kills);
  const done = async (running: Running) => {
    const { state, done: read, failed } = await batch(running);
    return state === "running" ? read + failed : Number.POSITIVE_INFINITY;
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const running = await start();
    const before = await done(running);
    const wanted = before + Math.ceil(((files - before) / (kills - kill + 1)) * random());
    while ((await done(running)) < wanted) await wait(LOOK_MILLISECONDS);
    await wait(random() * LONGEST_DELAY);
    await running.kill();
  }
  const last = await start();
  while ((await done(last)) < files) await wait(LOOK_MILLISECONDS);
  expect(await last.end()).toBe(0);
}

/** A worker on PostgreSQL that is killed again and again. Gives how many reports there are at last, each once. */
export async function killWorkers({ files, kills }: Kills): Promise<number> {
  const { url, name, drop } = await freshDatabase();
  const archive = await openArchive({ name: "own", database: { url } });
  try {
    const made = madeReports(files);
    const { id } = await addFiles(archive, localActor, {}, made);
    const env = { DATABASE_URL: url };
    await killUntilDone({
      files,
      kills,
      start: () => started(["worker", "--jobs", "2"], env, /scores 2 files/),
      batch: () => readBatch(archive, localActor, id),
    });
    const reports = await expectScoredOnce(archive, id, made);
    await vi.waitUntil(() => processesWith(name).length === 0, { timeout: 60_000 });
    return reports;
  } finally {
    await archive.close();
    await drop();
  }
}

/** Asks again where an idle connection was closed by a busy server at the very moment of asking. */
const asked = (url: string): Promise<Response> => fetch(url).catch(() => fetch(url));

/** The server of an embedded archive that is killed again and again; gives the same. */
export async function killServers({ files, kills }: Kills): Promise<number> {
  const data = mkdtempSync(path.join(tmpdir(), "gender-lens-kills-"));
  const env = { GENDER_LENS_DATA: data };
  const start = () => started(["serve", "--port", "0", "--jobs", "2", "--no-samples"], env, /is at http/);
  const urlOf = async () => (await holderOf(data))?.url ?? "";
  try {
    const made = madeReports(files);
    const first = await start();
    const form = new FormData();
    for (const { name, bytes } of made) form.append("files", new Blob([bytes]), name);
    const { id } = Batch.parse(
      await (await fetch(`${await urlOf()}/api/own/uploads`, { method: "POST", body: form })).json(),
    );
    await first.kill();
    await killUntilDone({
      files,
      kills: kills - 1,
      start,
      batch: async () => Batch.parse(await (await asked(`${await urlOf()}/api/own/batches/${id}`)).json()),
    });
    const archive = await openArchive({ name: "own", database: { folder: path.join(data, "own") } });
    const reports = await expectScoredOnce(archive, id, made).finally(() => archive.close());
    await vi.waitUntil(() => processesWith(data).length === 0, { timeout: 60_000 });
    return reports;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
