// What LibreOffice reads in the workbook is what the CSV files say.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genderLens } from "../src/command.ts";

const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");
const REPORTS = ["kessuna-2031-02", "toravia-2031-04"].map((name) => path.join(corpora, name, `${name}.txt`));
const SHEETS = ["Figures", "Paragraphs", "People"];
/** Comma, quotation mark, UTF-8, from the first row, as shown, every sheet (LibreOffice, CSV filter options). */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const MINUTE = 60_000;

const office = process.env["GENDER_LENS_SOFFICE"] ?? "soffice";
const hasOffice = spawnSync(office, ["--version"]).status === 0;
if (!hasOffice) console.log(`The workbook is not opened: ${office} (LibreOffice) is not on this machine.`);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-sheets-"));
  genderLens(["export", ...REPORTS, "--out", path.join(folder, "book.xlsx")]);
}, MINUTE);
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(hasOffice)("LibreOffice", () => {
  beforeAll(() => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ["--headless", profile, "--convert-to", AS_CSV, "--outdir", folder, path.join(folder, "book.xlsx")];
    spawnSync(office, args, { stdio: "ignore" });
  }, 2 * MINUTE);

  it.for(SHEETS)("reads the sheet %s as the CSV file has it", (sheet) => {
    const file = path.join(folder, `${sheet}.csv`);
    genderLens(["export", ...REPORTS, "--out", file, "--sheet", sheet.toLowerCase()]);
    const read = readFileSync(path.join(folder, `book-${sheet}.csv`), "utf8");
    const ours = readFileSync(file, "utf8");
    expect(ours.split("\r\n").length).toBeGreaterThan(REPORTS.length);
    expect(read.replaceAll("\r\n", "\n")).toBe(ours.replaceAll("\r\n", "\n"));
  });
});
