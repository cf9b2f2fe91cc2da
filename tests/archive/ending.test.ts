import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { holderOf, openArchive } from "@gender-lens/archive";
import { Batch } from "@gender-lens/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { processesWith, started } from "./made/processes.ts";
import { madeReports } from "./made/reports.ts";

// A busy machine takes minutes to start a server.
const MINUTES = 600_000;
/** Ten seconds of an idle computer, after which services and containers are killed, on two slow cores that share work. */
const LONGEST_MS = 60_000;

const data = mkdtempSync(path.join(tmpdir(), "gender-lens-ending-"));
const env = { GENDER_LENS_DATA: data };
const SERVE = ["serve", "--port", "0", "--jobs", "1"];
afterAll(() => rmSync(data, { recursive: true, force: true }));

// The first archive of a checkout is made, which cannot be broken off; those that are measured are copies of it.
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-first-"));
  const archive = await openArchive({ name: "own", database: { folder: path.join(folder, "own") } });
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
}, MINUTES);

/** Seconds and exit code of an end; nobody holds the folder afterwards, and no process is left. */
async function expectEnded(end: () => Promise<number | null>): Promise<void> {
  const began = performance.now();
  expect(await end()).toBe(0);
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expect(await holderOf(data)).toBeNull();
  await expect.poll(() => processesWith(data), { timeout: LONGEST_MS }).toEqual([]);
}

test(
  "a server ends when it is asked to, as it starts or in the middle of a batch, closes its streams and releases the folder",
  async () => {
    // Where its opening begins the lock has an address, and nothing is printed yet.
    const opening = started([...SERVE, "--no-samples"], env, /^/);
    await expect.poll(async () => (await holderOf(data))?.url, { timeout: MINUTES, interval: 5 }).toBeTruthy();
    const unready = await opening;
    await expectEnded(() => unready.end("SIGHUP"));

    // With the samples, which are filled meanwhile.
    const server = await started(SERVE, env, /is at http/);
    const at = `${(await holderOf(data))?.url}/api/own`;
    const form = new FormData();
    for (const { name, bytes } of madeReports(4)) form.append("files", new Blob([bytes]), name);
    const { id } = Batch.parse(await (await fetch(`${at}/uploads`, { method: "POST", body: form })).json());
    const stream = await fetch(`${at}/batches/${id}/events`);
    const reader = stream.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    const rest = (async () => {
      while ((await reader?.read())?.done === false);
      return "ended";
    })().catch(() => "cut");
    // As Ctrl-C under npm, which passes on what reached the command already.
    await expectEnded(async () => {
      server.child.kill("SIGINT");
      return server.end("SIGINT");
    });
    expect(await rest).toBe("ended");
  },
  MINUTES,
);
