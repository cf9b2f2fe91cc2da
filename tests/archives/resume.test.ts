// An archive that is killed and resumed, in the small; resume.long.test.ts does the same to a thousand files.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeArchive } from "./made/archive.ts";
import { SOME_NOT_READ, startBatch, untilRows } from "./made/batch.ts";
import { killAndResume } from "./made/kill-and-resume.ts";

const FILES = 30;
const KILLS = 2;
const MINUTE = 60_000;

let folder = "";
const output = (name: string): Buffer => readFileSync(path.join(folder, name));
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-archive-"));
  makeArchive(path.join(folder, "in"), { count: FILES, of: [".txt", "toravia-2031-01.chromium.untagged.pdf"] });
});
afterAll(() => rmSync(folder, { recursive: true }));

it(
  "one job, two jobs, and two jobs killed at random moments give the same bytes",
  { timeout: 2 * MINUTE },
  async () => {
    expect(await startBatch(folder, ["in", "--out", "one.jsonl", "--jobs", "1"]).ended).toBe(SOME_NOT_READ);
    expect(await startBatch(folder, ["in", "--out", "two.jsonl", "--jobs", "2"]).ended).toBe(SOME_NOT_READ);
    await killAndResume({ folder, out: "killed.jsonl", files: FILES, kills: KILLS, jobs: 2 });
    expect(output("one.jsonl").toString().trimEnd().split("\n")).toHaveLength(FILES);
    expect(output("two.jsonl").equals(output("one.jsonl"))).toBe(true);
    expect(output("killed.jsonl").equals(output("one.jsonl"))).toBe(true);
  },
);

it("Ctrl-C keeps what is done, and the same command goes on from there", { timeout: MINUTE }, async () => {
  const run = startBatch(folder, ["in", "--out", "stopped.jsonl"]);
  await untilRows(path.join(folder, "stopped.jsonl.partial"), 1, run);
  process.kill(run.pid, "SIGINT");
  expect([130, SOME_NOT_READ]).toContain(await run.ended);
  expect(await startBatch(folder, ["in", "--out", "stopped.jsonl"]).ended).toBe(SOME_NOT_READ);
  expect(output("stopped.jsonl").equals(output("one.jsonl"))).toBe(true);
});
