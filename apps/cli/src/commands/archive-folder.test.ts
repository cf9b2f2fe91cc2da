import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { genderLens, sample } from "../testing/run.ts";

const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-folder-"));
const inFolder = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (data: string, ...args: string[]) =>
  genderLens([...args], { DATABASE_URL: "", GENDER_LENS_DATA: inFolder(data) });

test("without a server the command opens the folder itself: add, backup, restore into another, and the same is there", () => {
  const added = run("one", "add", sample("txt"));
  expect(added.stderr).toMatch(/1 file in .*: 1 added/);
  expect(added.code).toBe(0);
  const file = inFolder("backup.zip");
  expect(run("one", "backup", file)).toMatchObject({ code: 0, stdout: "" });
  writeFileSync(inFolder("no.zip"), "no archive");
  const damaged = run("two", "restore", inFolder("no.zip"));
  expect(damaged).toMatchObject({ code: 2, stderr: expect.stringContaining("damaged") });
  const missing = run("two", "restore", inFolder("nowhere.zip"));
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("there is no file") });
  const restored = run("two", "restore", file);
  expect(restored.code).toBe(0);
  expect(restored.stderr).toContain("Restored: 1 report in 1 version, 1 file,");
  const tracked = run("two", "track", "--archive", "--set", "all", "--format", "csv");
  expect(tracked.stdout).toMatch(/^2031,/m);
});
