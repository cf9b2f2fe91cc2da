import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import { rowsIn, SOME_NOT_READ, startBatch, untilRows } from "./batch.ts";
import { seeded } from "./random.ts";

/** A kill comes up to this long after the row it waits for: in the middle of a file, or of writing a row. */
const LONGEST_DELAY = 400;

export interface Kills {
  /** Where the archive `in` lies, and the output goes. */
  folder: string;
  out: string;
  files: number;
  kills: number;
  jobs: number;
}

/** Runs a batch that is killed at random moments and started again each time, and at last comes to its end. */
export async function killAndResume({ folder, out, files, kills, jobs }: Kills): Promise<void> {
  const random = seeded(files * 31 + kills);
  const journal = path.join(folder, `${out}.partial`);
  const args = ["in", "--out", out, "--jobs", String(jobs)];
  for (let kill = 0; kill < kills; kill += 1) {
    const run = startBatch(folder, args);
    const before = rowsIn(journal);
    const share = ((files - before) / (kills - kill + 1)) * random();
    await untilRows(journal, before + Math.ceil(share), run);
    await wait(random() * LONGEST_DELAY);
    await run.kill();
    expect(rowsIn(journal), "rows of the run before are still there").toBeGreaterThanOrEqual(before);
  }
  expect(await startBatch(folder, args).ended).toBe(SOME_NOT_READ);
}
