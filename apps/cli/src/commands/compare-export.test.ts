import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Comparison } from "@gender-lens/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genderLens, sample } from "../testing/run.ts";

let folder = "";
const at = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-export-"));
  writeFileSync(
    at("draft.txt"),
    readFileSync(sample("txt"), "utf8").replace("with the neighbouring States in the chair", "in Port Selim"),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("compare", () => {
  it("finds one changed paragraph between a PDF and a draft in plain text", () => {
    const { code, stdout } = genderLens([
      "compare",
      sample("chromium.untagged.pdf"),
      at("draft.txt"),
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    const { changes } = Comparison.parse(JSON.parse(stdout));
    expect(changes.filter(({ kind }) => kind !== "same").map(({ kind, after }) => [kind, after?.number])).toEqual([
      ["changed", 5],
    ]);
  });

  it("ends with exit code 1 and the reason where one of the two cannot be read", () => {
    const { code, stdout, stderr } = genderLens(["compare", at("none.pdf"), at("draft.txt")]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("none.pdf: not-found: ");
  });
});

describe("export", () => {
  it("takes reports and tables of batch alike", () => {
    genderLens(["batch", sample("txt"), "--out", at("rows.jsonl")]);
    genderLens(["export", at("rows.jsonl"), "--out", at("from-rows.csv")]);
    genderLens(["export", sample("txt"), "--out", at("from-report.csv")]);
    expect(readFileSync(at("from-rows.csv"), "utf8")).toBe(readFileSync(at("from-report.csv"), "utf8"));
  });

  it("gives a file that cannot be read a row of figures, and exit code 1", () => {
    const { code, stderr } = genderLens([
      "export",
      at("none.pdf"),
      sample("txt"),
      "--out",
      at("f.csv"),
      "--sheet",
      "figures",
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain("none.pdf: not-found: ");
    expect(readFileSync(at("f.csv"), "utf8").split("\r\n")[1]).toMatch(
      /none\.pdf,failed,not-found,There is no such file\./,
    );
  });

  it("writes workbooks and CSV only", () => {
    expect(genderLens(["export", sample("txt"), "--out", at("f.ods")])).toMatchObject({ code: 2 });
  });
});
