import { fileURLToPath } from "node:url";
import type { PoolOptions } from "@gender-lens/archive/confined";
import { describe, expect, it } from "vitest";
import type { Done } from "./done.ts";
import { rowsInPool } from "./pool.ts";

const MEGABYTE = 2 ** 20;
const hangs = fileURLToPath(new URL("testing/hangs.mjs", import.meta.url));
const grows = fileURLToPath(new URL("testing/grows.mjs", import.meta.url));
const fallsOnce = fileURLToPath(new URL("testing/falls-once.mjs", import.meta.url));
const jobs = (...paths: string[]) => paths.map((name) => ({ path: name, known: null, noText: false, force: false }));

/** What came of the files, by path. */
async function pooled(
  paths: string[],
  options: Partial<PoolOptions> & { entry: string },
): Promise<Record<string, Done>> {
  const done: Record<string, Done> = {};
  await rowsInPool(jobs(...paths), (job, outcome) => void (done[job.path] = outcome), {
    jobs: 1,
    signal: new AbortController().signal,
    ...options,
  });
  return done;
}

describe("a file that is read without end", () => {
  it("is given up after the time limit, with the hash of its bytes", async () => {
    const limits = { milliseconds: 300, bytes: 1024 * MEGABYTE };
    const { slow } = await pooled(["slow"], { entry: hangs, limits });
    expect(JSON.parse(slow?.row ?? "")).toMatchObject({ status: "failed", code: "timed-out", sha256: "f".repeat(64) });
  });
});

describe.skipIf(process.platform === "win32")("a file that takes too much memory", () => {
  it("is given up with a sentence of its own, and the next one is read by a new process", async () => {
    const limits = { milliseconds: 20_000, bytes: 200 * MEGABYTE };
    const done = await pooled(["first", "large", "next"], { entry: grows, limits });
    expect(JSON.parse(done["large"]?.row ?? "")).toMatchObject({
      code: "too-large",
      message: "Reading the file took more than 1 GB of memory and was stopped.",
    });
    expect(done["next"]?.row).toBe("row of next");
  });
});

describe("a worker that goes down over a file", () => {
  it("is replaced, and the file gets a second chance, so that its neighbours decide nothing", async () => {
    const done = await pooled(["one", "two", "three"], { entry: fallsOnce });
    expect(Object.values(done).map(({ row }) => row)).toEqual(["row of one", "row of two", "row of three"]);
  });

  it("that cannot even start is no fault of a file", async () => {
    await expect(pooled(["one"], { entry: `${hangs}.gone` })).rejects.toThrow("could not start");
  });
});

describe("a pool that is stopped", () => {
  it("ends its workers at once and says nothing of the files that they had", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    expect(await pooled(["slow", "never"], { entry: hangs, signal: stop.signal, jobs: 2 })).toEqual({});
  });
});
