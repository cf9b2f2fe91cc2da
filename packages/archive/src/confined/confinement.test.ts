import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startWorker } from "./worker-process.ts";

const entry = path.join(import.meta.dirname, "testing/reaches-out.mjs");

it("a worker may read files, and neither write one nor start a program", async () => {
  const file = path.join(tmpdir(), `gender-lens-escaped-${process.pid}`);
  const worker = await startWorker<{ path: string }, object>(entry);
  const outcome = await worker.run({ path: file }, { milliseconds: 10_000, bytes: 2 ** 30 });
  worker.stop();
  expect(outcome).toMatchObject({ read: "done", written: "ERR_ACCESS_DENIED", started: "ERR_ACCESS_DENIED" });
  expect(existsSync(file)).toBe(false);
});
