import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, lockFolder } from "./lock.ts";

const script = new URL("testing/holds.mjs", import.meta.url).pathname;
let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-lock-"));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const lockFile = () => path.join(folder, "archive.lock");

/** Starts a process that tries to take the folder; gives it with what it said. */
async function contender(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  if (!child.stdout) throw new Error("its output is a pipe");
  const [chunk] = await once(child.stdout, "data");
  return { child, said: String(chunk).trim() };
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

test("one process holds a folder; another is told which, until it is released", async () => {
  const lock = await lockFolder(folder);
  await lock.announce("http://127.0.0.1:1325");
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: "archive-in-use",
    holder: { pid: process.pid, url: "http://127.0.0.1:1325", secret: lock.secret },
  });
  expect((await contender()).said).toBe("archive-in-use");
  expect(statSync(lockFile()).mode & 0o777).toBe(0o600);
  await lock.release();
  expect(await holderOf(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test("the lock of a process that was killed is taken over", async () => {
  const { child, said } = await contender();
  expect(said).toBe("held");
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: "archive-in-use" });
  await killed(child);
  const lock = await lockFolder(folder);
  expect(await holderOf(folder)).toMatchObject({ pid: process.pid });
  await lock.release();
});

test("a process that merely has the id of the one that was killed holds nothing", async () => {
  const other = { pid: process.ppid, started: "another boot 1", url: null, secret: "x" };
  writeFileSync(lockFile(), JSON.stringify(other));
  expect(await holderOf(folder)).toBeNull();
  await (await lockFolder(folder)).release();
});

test("of many processes that find a lock left behind exactly one takes it, and no litter stays", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { child } = await contender();
    await killed(child);
    const said = await Promise.all(Array.from({ length: 6 }, contender));
    const holders = said.filter((one) => one.said === "held");
    expect(holders).toHaveLength(1);
    expect(said.filter((one) => one.said === "archive-in-use")).toHaveLength(5);
    expect(await holderOf(folder)).toMatchObject({ pid: holders[0]?.child.pid });
    expect(readdirSync(folder)).toEqual(["archive.lock"]);
    for (const holder of holders) await killed(holder.child);
  }
});

test("a claim whose process was killed half-way is claimed in turn", async () => {
  const dead = { pid: 999_999_999, started: "never", url: null, secret: "first" };
  const stale = JSON.stringify(dead);
  writeFileSync(lockFile(), stale);
  const { createHash } = await import("node:crypto");
  const claim = `${lockFile()}.claim-${createHash("sha256").update(stale).digest("hex").slice(0, 16)}`;
  writeFileSync(claim, JSON.stringify({ ...dead, secret: "claimed" }));
  const said = await Promise.all(Array.from({ length: 4 }, contender));
  expect(said.filter((one) => one.said === "held")).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(["archive.lock"]);
});

test("a lock that says nothing is one left behind", async () => {
  writeFileSync(lockFile(), "");
  const lock = await lockFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8"))).toMatchObject({ secret: lock.secret });
  await lock.release();
});
