import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { openLocally } from "./server.ts";

const MINUTE = 60_000;
const script = path.join(import.meta.dirname, "testing", "serves.mjs");
let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-two-servers-"));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const Runs = z.strictObject({ pid: z.int(), url: z.string() });
const Refused = z.strictObject({ code: z.literal("archive-in-use"), message: z.string(), hint: z.string() });

/** Starts a server on the folder and gives what it says first. */
async function server(): Promise<unknown> {
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [chunk] = await Promise.race([once(child.stdout, "data"), text(child.stdout).then((all) => [all])]);
  return JSON.parse(String(chunk));
}

test(
  "of two servers that are started at once one runs, and the other says which; the archive is whole",
  async () => {
    const said = await Promise.all([server(), server()]);
    const [runs] = said.flatMap((one) => Runs.safeParse(one).data ?? []);
    const [refused] = said.flatMap((one) => Refused.safeParse(one).data ?? []);
    if (!runs || !refused) throw new Error(`one runs and one does not: ${JSON.stringify(said)}`);
    expect(refused.message).toContain(`Process ${runs.pid} `);
    expect(refused.hint).toContain(runs.url);
    expect((await fetch(`${runs.url}/api/own/reports`)).status).toBe(200);
    // Killed without a word, so that what it left behind is all there is.
    const child = children.find(({ pid }) => pid === runs.pid);
    child?.kill("SIGKILL");
    if (child) await once(child, "exit");
    const again = await openLocally({ data: folder, databaseUrl: null, jobs: 0, log: () => {} });
    try {
      const reports = await again.fetch("/api/own/reports");
      expect([reports.status, await reports.json()]).toEqual([200, { items: [], next: null, total: 0 }]);
    } finally {
      await again.close();
    }
  },
  5 * MINUTE,
);
