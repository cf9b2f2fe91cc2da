import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { rowsInPool } from "../../apps/cli/src/batch/pool.ts";

const entry = path.join(import.meta.dirname, "worker-bombs.ts");
const report = path.resolve(
  import.meta.dirname,
  "../../corpora/reports/kessuna-2031-02/kessuna-2031-02.libreoffice.tagged.pdf",
);
/** A report is read in one second and 200 MB; on processors in use that can be several seconds. */
const LIMITS = { milliseconds: 8_000, bytes: 400 * 2 ** 20 };

const Row = z.object({ status: z.string(), pid: z.number().optional(), code: z.string().optional() });

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe("the watch on the processes that read files", () => {
  it("ends one that fills typed arrays and one that loops for ever, and the batch goes on in new ones", async () => {
    const paths = [report, "typed arrays", report, "endless loop", report];
    const rows: z.infer<typeof Row>[] = [];
    await rowsInPool(
      paths.map((name) => ({ path: name, known: null, noText: false, force: false })),
      (_, { row }) => rows.push(Row.parse(JSON.parse(Buffer.from(row ?? "").toString()))),
      { jobs: 1, signal: new AbortController().signal, entry, limits: LIMITS },
    );
    expect(rows.map(({ status, code }) => code ?? status)).toEqual(["ok", "too-large", "ok", "timed-out", "ok"]);
    const pids = rows.flatMap(({ pid }) => pid ?? []);
    expect(new Set(pids).size).toBe(3);
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  }, 60_000);
});
