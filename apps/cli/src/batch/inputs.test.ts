import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchFiles } from "./inputs.ts";

const FILES = ["b.pdf", "a.PDF", "notes.xlsx", ".hidden.pdf", "~$draft.docx", "2031/draft.docx", "2031/q1/c.pdf"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-inputs-"));
  mkdirSync(path.join(folder, "2031/q1"), { recursive: true });
  for (const file of FILES) writeFileSync(path.join(folder, file), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = (...inputs: string[]): string[] =>
  batchFiles(inputs.map((input) => path.join(folder, input))).map((file) => file.slice(folder.length + 1));

describe("the files of a batch", () => {
  it("of a folder are the reports in it and below, no hidden ones, sorted by character", () => {
    expect(found(".")).toEqual(["2031/draft.docx", "2031/q1/c.pdf", "a.PDF", "b.pdf"]);
  });

  it("of a pattern are those that match", () => {
    expect(found("*.pdf")).toEqual(["b.pdf"]);
    expect(found("**/*.docx")).toContain("2031/draft.docx");
  });

  it("are taken once, whatever names them twice", () => {
    expect(found("b.pdf", "./b.pdf", "b*")).toEqual(["b.pdf"]);
  });

  it("a file that is named is taken whatever it is, even where it is not there", () => {
    expect(found("notes.xlsx", "gone.pdf")).toEqual(["gone.pdf", "notes.xlsx"]);
  });

  it("nothing at all is an error of the user", () => {
    expect(() => found("*.rtf")).toThrow("no file matches");
  });
});
