// All hostile files among good reports, through the command as a user runs it.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { BatchRow, FailureCode } from "@gender-lens/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genderLensBin } from "../src/command.ts";
import { hostileFiles } from "./made/index.ts";
import { refused, type Hostile } from "./made/kind.ts";
import { pastLimits } from "./made/past-limits.ts";

const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");
const noRequests = pathToFileURL(path.join(import.meta.dirname, "no-requests.mjs")).href;
/** Over the limit of 100 MB; the disk holds none of its bytes. */
const HUGE = 101 * 1024 * 1024;
/** Minutes on two processors that do other things as well. */
const PATIENCE = 180_000;

const good = [
  "kessuna-2031-02/kessuna-2031-02.chromium.untagged.pdf",
  "toravia-2030-10/toravia-2030-10.libreoffice.tagged.pdf",
  "toravia-2031-04/toravia-2031-04.docx",
];
const madeHere: readonly Omit<Hostile, "make">[] = [
  { name: "larger than the limit.pdf", ends: refused("too-large", "The file is larger than 100 MB.") },
];
const all: readonly Omit<Hostile, "make">[] = [...hostileFiles, ...pastLimits, ...madeHere];

const place = mkdtempSync(path.join(tmpdir(), "gender-lens-hostile-"));
const files = path.join(place, "outer", "files");
const out = path.join(place, "rows.jsonl");
const missing = path.join(files, "not there.pdf");
/** A path that goes on behind a file, which no system opens. */
const through = path.join(files, "empty.pdf", "inside.pdf");

function run(args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: `--import=${noRequests}`, NO_COLOR: "1" };
  return spawnSync(process.execPath, [genderLensBin, ...args], { cwd: place, encoding: "utf8", env });
}

function endOf(row: BatchRow | undefined): Hostile["ends"] | undefined {
  if (row?.status === "ok") return { paragraphs: row.assessment.figures.paragraphs };
  return row && { code: FailureCode.parse(row.code), sentence: row.message };
}

let ran: ReturnType<typeof run>;
let rows: Map<string, BatchRow>;

beforeAll(async () => {
  mkdirSync(files, { recursive: true });
  for (const { name, make } of [...hostileFiles, ...pastLimits]) writeFileSync(path.join(files, name), await make());
  for (const name of good) cpSync(path.join(corpora, name), path.join(files, path.basename(name)));
  for (const { name } of madeHere) {
    writeFileSync(path.join(files, name), "");
    truncateSync(path.join(files, name), HUGE);
  }
  ran = run(["batch", path.join(files, "*"), missing, through, "--out", out]);
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  rows = new Map(lines.map((line) => BatchRow.parse(JSON.parse(line))).map((row) => [path.basename(row.path), row]));
}, PATIENCE);

afterAll(() => rmSync(place, { recursive: true }));

describe("a batch of hostile files and good reports", () => {
  it("ends with the code that says that some were not read", () => {
    expect(ran.status).toBe(1);
  });

  it("scores every good report as if it were alone", () => {
    for (const name of good) {
      const gold: { paragraphs: unknown[] } = JSON.parse(
        readFileSync(path.join(corpora, path.dirname(name), "gold.json"), "utf8"),
      );
      const row = rows.get(path.basename(name));
      expect(row?.status === "ok" && row.assessment.figures.paragraphs, name).toBe(gold.paragraphs.length);
    }
  });

  it.for(all.map((file) => [file.name, file.ends] as const))("ends as it should over %s", ([name, ends]) => {
    expect(endOf(rows.get(name))).toEqual(ends);
  });

  it("names each file that was not read, with the code and what is wrong, and no other", () => {
    const named = ran.stderr.split("\n").filter((line) => line.startsWith(files));
    const expected = all.flatMap(({ name, ends }) =>
      "code" in ends ? [`${path.join(files, name)}: ${ends.code}: ${ends.sentence}`] : [],
    );
    for (const line of expected)
      expect(
        named.some((printed) => printed.startsWith(line)),
        line,
      ).toBe(true);
    expect(named.length).toBe(expected.length + 2);
  });

  it("has a row of what is not there or cannot be opened", () => {
    expect(rows.get(path.basename(missing))).toMatchObject({ code: "not-found", message: "There is no such file." });
    expect(rows.get(path.basename(through))).toMatchObject({
      code: "not-readable",
      message: "The file could not be opened.",
    });
  });

  it("has no other rows", () => {
    expect(rows.size).toBe(all.length + good.length + 2);
  });

  it("sends no request", () => {
    expect(ran.stderr).not.toContain("REQUEST");
    const control = spawnSync(process.execPath, [
      "--import",
      noRequests,
      "-e",
      'fetch("http://127.0.0.1:59871").catch(() => {})',
    ]);
    expect(control.stderr.toString()).toContain("REQUEST by a socket");
  });

  it("writes its table and nothing else, wherever files say that they unpack to", () => {
    expect(readdirSync(place).toSorted()).toEqual(["outer", "rows.jsonl"]);
    expect(readdirSync(path.dirname(files))).toEqual(["files"]);
    expect(readdirSync(files).length).toBe(all.length + good.length);
  });
});

describe("score", () => {
  it("reads in a process of its own, and goes on in a new one where a file has ended it", () => {
    const [bomb = ""] = pastLimits.map(({ name }) => path.join(files, name));
    const report = path.join(files, path.basename(good[0] ?? ""));
    const { status, stdout, stderr } = run(["score", report, bomb, report, "--format", "json"]);
    expect(stderr).toContain(`${bomb}: too-large: Reading the file took more than 1 GB of memory and was stopped.`);
    expect(stdout.trimEnd().split("\n").length).toBe(2);
    expect(status).toBe(1);
  });

  it("names a folder and says what to do", () => {
    const { status, stderr } = run(["score", files]);
    expect(status).toBe(1);
    expect(stderr).toContain("not-readable: The file could not be opened. It is a folder: name the files in it.");
  });
});
