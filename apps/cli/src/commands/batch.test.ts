import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BatchRow } from "@gender-lens/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genderLens, sample } from "../testing/run.ts";

let folder = "";
const at = (name: string): string => path.join(folder, name);
const batch = (...args: string[]) => genderLens(["batch", at("in"), ...args]);
const lines = (file: string): string[] => readFileSync(at(file), "utf8").trimEnd().split(/\r?\n/);
const rows = (file: string): BatchRow[] => lines(file).map((line) => BatchRow.parse(JSON.parse(line)));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-batch-"));
  mkdirSync(at("in/below"), { recursive: true });
  copyFileSync(sample("txt"), at("in/b.txt"));
  copyFileSync(sample("chromium.untagged.pdf"), at("in/below/a.pdf"));
  writeFileSync(at("in/broken.pdf"), "%PDF-1.7 and no more");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("batch", () => {
  it("writes one row a file in the order of the paths, failures included, and leaves nothing else behind", () => {
    const { code, stdout, stderr } = batch("--out", at("out.jsonl"));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`${at("in/broken.pdf")}: damaged: `);
    expect(stderr).toContain("3 files in");
    const made = rows("out.jsonl");
    expect(made.map(({ path: file, status }) => [file, status])).toEqual([
      [at("in/b.txt"), "ok"],
      [at("in/below/a.pdf"), "ok"],
      [at("in/broken.pdf"), "failed"],
    ]);
    expect(made[2]).toMatchObject({ code: "damaged" });
    expect(["out.jsonl.partial", "out.jsonl.lock", "out.jsonl.new"].filter((name) => existsSync(at(name)))).toEqual([]);
  });

  it("gives the assessment that score prints", () => {
    const [, pdf] = rows("out.jsonl");
    const printed = genderLens(["score", at("in/below/a.pdf"), "--format", "json"]).stdout;
    expect(pdf?.status === "ok" && pdf.assessment).toEqual(JSON.parse(printed));
  });

  it("reads only what is new or changed the next time, and takes out what is no longer there", () => {
    copyFileSync(sample("txt"), at("in/c.txt"));
    expect(batch("--out", at("out.jsonl")).stderr).toMatch(/1 read, 1 could not be read, 2 unchanged/);
    writeFileSync(at("in/c.txt"), `${readFileSync(at("in/c.txt"), "utf8")}\n`);
    expect(batch("--out", at("out.jsonl")).stderr).toMatch(/1 read, 1 could not be read, 2 unchanged/);
    rmSync(at("in/c.txt"));
    expect(batch("--out", at("out.jsonl")).stderr).toMatch(/0 read, 1 could not be read, 2 unchanged/);
    expect(lines("out.jsonl")).toHaveLength(3);
  });

  it("without text has codings and no words of the report", () => {
    batch("--out", at("slim.jsonl"), "--no-text");
    const [row] = rows("slim.jsonl");
    const paragraphs = row?.status === "ok" ? row.assessment.paragraphs : [];
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(new Set(paragraphs.map(({ text }) => text))).toEqual(new Set([""]));
    expect(
      paragraphs
        .flatMap(({ coding }) => coding.people)
        .map(({ who, what }) => who + what)
        .join(""),
    ).toBe("");
    expect(statSync(at("slim.jsonl")).size).toBeLessThan(statSync(at("out.jsonl")).size);
  });

  it("asked for text again reads again", () => {
    expect(batch("--out", at("slim.jsonl")).stderr).toContain("2 read");
    expect(readFileSync(at("slim.jsonl"), "utf8")).toBe(readFileSync(at("out.jsonl"), "utf8"));
  });

  it("as CSV has one line a file under the names of the columns", () => {
    batch("--out", at("out.csv"));
    const [head, ...body] = lines("out.csv");
    expect(head).toMatch(/^path,status,code,message,symbol,/);
    expect(body).toHaveLength(3);
    expect(body[2]).toContain("broken.pdf,failed,damaged,");
    expect(batch("--out", at("out.csv")).stderr).toContain("2 unchanged");
  });

  it("by paragraph has a row a paragraph, and one a file that could not be read", () => {
    const paragraphs = rows("out.jsonl").map((row) => (row.status === "ok" ? row.assessment.paragraphs.length : 1));
    const expected = paragraphs.reduce((sum, count) => sum + count, 0);
    batch("--out", at("p.csv"), "--paragraphs");
    batch("--out", at("p.jsonl"), "--paragraphs");
    expect(lines("p.csv")).toHaveLength(expected + 1);
    expect(lines("p.jsonl")).toHaveLength(expected);
    expect(JSON.parse(lines("p.jsonl")[0] ?? "")).toMatchObject({ path: at("in/b.txt"), paragraph: { id: "b:1" } });
  });
});

describe("a command line that asks for what cannot be", () => {
  it.for([
    [["--out", "out.xls"], "--out ends in .jsonl or .csv"],
    [["--out", "o.csv", "--jobs", "0"], "a number from 1 on is needed"],
    [["--out", "no/such/folder/o.csv"], "there is no folder no/such/folder"],
    [[], "--out"],
  ] as const)("%j", ([args, reason]) => {
    const { code, stderr } = batch(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});

describe("track", () => {
  it("tells what is no table of batch", () => {
    writeFileSync(at("no.jsonl"), "{}\n");
    expect(genderLens(["track", at("no.jsonl")])).toMatchObject({ code: 2 });
    expect(genderLens(["track", at("p.jsonl")]).stderr).toContain("make it without --paragraphs");
    expect(genderLens(["track", at("none.jsonl")]).stderr).toContain("there is no file");
  });

  it("counts the same report once, and names the other file and what could not be read", () => {
    const { stdout } = genderLens(["track", at("out.jsonl"), "--set", "all", "--format", "json"]);
    const { total, leftOut } = JSON.parse(stdout);
    expect(total.reports).toBe(1);
    expect(leftOut.map(({ reason }: { reason: string }) => reason)).toEqual([
      expect.stringContaining(`the same symbol as ${at("in/below/a.pdf")}, which is counted`),
      "not read: damaged",
    ]);
  });

  it("prints table and CSV with DPO's figures apart under their own method", () => {
    expect(genderLens(["track", at("out.jsonl")]).stdout).toContain("As published by DPO (dpo-hand-count)");
    expect(genderLens(["track", at("out.jsonl"), "--format", "csv"]).stdout).toContain(
      "2021,dpo-hand-count,30,29,,,,,31.83,,",
    );
  });
});
