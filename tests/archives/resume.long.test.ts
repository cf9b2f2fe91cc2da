// A thousand files: killed at ten random moments, read by one job and by two, watched for memory.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeArchive } from "./made/archive.ts";
import { rowsIn, SOME_NOT_READ, startBatch, type Running } from "./made/batch.ts";
import { killAndResume } from "./made/kill-and-resume.ts";

const FILES = 1000;
const KILLS = 10;
const MINUTE = 60_000;
/** Memory is looked at this often. */
const WATCH_MILLISECONDS = 250;
/** From here on the command has read whatever it reads once. */
const SETTLED = 100;
const STEPS = [SETTLED, 250, 500, 750, FILES];
/** Growth that is allowed. Falling is not looked at: V8 gives back at times what loading the program left behind. */
const MOST_GROWTH = 0.1;

let folder = "";
const output = (name: string): Buffer => readFileSync(path.join(folder, name));
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-thousand-"));
  makeArchive(path.join(folder, "in"), { count: FILES, of: [".pdf", ".txt"] });
});
afterAll(() => rmSync(folder, { recursive: true }));

const residentMegabytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Memory of the command between the steps of rows, the middle one of several looks. */
async function memoryBySteps(run: Running, journal: string): Promise<number[]> {
  const looks: number[][] = STEPS.map(() => []);
  while (run.isRunning()) {
    await wait(WATCH_MILLISECONDS);
    const rows = rowsIn(journal);
    const step = STEPS.findIndex((limit) => rows <= limit);
    try {
      if (rows > 0) looks[step]?.push(residentMegabytes(run.pid));
    } catch {
      break; // it has just ended
    }
  }
  return looks.map(median);
}

it("memory of the command does not grow from file 100 to file 1,000", { timeout: 30 * MINUTE }, async () => {
  const run = startBatch(folder, ["in", "--out", "one.jsonl", "--jobs", "1"]);
  const memory = process.platform === "linux" ? await memoryBySteps(run, path.join(folder, "one.jsonl.partial")) : [];
  expect(await run.ended).toBe(SOME_NOT_READ);
  const [, settled = 0, ...later] = memory.filter((megabytes) => !Number.isNaN(megabytes));
  console.log(`memory of the command in MB up to ${STEPS.join(", ")} files: ${memory.map(Math.round).join(", ")}`);
  for (const megabytes of later) expect(megabytes / settled - 1).toBeLessThanOrEqual(MOST_GROWTH);
});

it("two jobs give the bytes of one", { timeout: 30 * MINUTE }, async () => {
  expect(await startBatch(folder, ["in", "--out", "two.jsonl", "--jobs", "2"]).ended).toBe(SOME_NOT_READ);
  expect(output("two.jsonl").equals(output("one.jsonl"))).toBe(true);
});

it("killed at ten random moments and resumed gives the same bytes", { timeout: 30 * MINUTE }, async () => {
  await killAndResume({ folder, out: "killed.jsonl", files: FILES, kills: KILLS, jobs: 2 });
  expect(output("killed.jsonl").equals(output("one.jsonl"))).toBe(true);
});
