/**
 * Makes the conformance set of Word constructs in corpora/docx, and asks LibreOffice what they print.
 *
 *     word-cases.ts           writes corpora/docx/*.docx and expected.json; needs LibreOffice and pdftotext
 *     word-cases.ts --check   says what is stale, exit code 1 if anything is; needs neither
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printDocuments } from "../src/libreoffice.ts";
import { CORPORA } from "../src/manifest.ts";
import { WORD_CASES } from "../src/word-cases/index.ts";
import { docxOf } from "../src/word-cases/package.ts";

const FOLDER = join(CORPORA, "docx");
const EXPECTED = join(FOLDER, "expected.json");

const made = Object.entries(WORD_CASES).map(([name, item]) => ({ name, item, bytes: docxOf(item) }));
if (process.argv.includes("--check")) {
  const stale = made.filter(({ name, bytes }) => {
    const file = join(FOLDER, `${name}.docx`);
    return !existsSync(file) || !readFileSync(file).equals(bytes);
  });
  for (const { name } of stale) console.error(`corpora/docx/${name}.docx: the script gives another file`);
  if (stale.length > 0) process.exitCode = 1;
} else make();

function make(): void {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "word-cases-"));
  const final = made.map(({ name, bytes }) => ({
    name,
    kind: "final",
    file: write(folder, `${name}.final.docx`, bytes),
  }));
  const original = made
    .filter(({ item }) => item.tracked)
    .map(({ name, item }) => {
      return { name, kind: "original", file: write(folder, `${name}.original.docx`, docxOf(item, true)) };
    });
  for (const { name, bytes } of made) write(FOLDER, `${name}.docx`, bytes);
  const all = [...final, ...original];
  const printed = printDocuments(
    all.map(({ file }) => file),
    false,
    0,
  );
  const expected: Record<string, Record<string, unknown>> = {};
  all.forEach(({ name, kind }, i) => {
    const { word } = WORD_CASES[name] ?? {};
    expected[name] = {
      ...expected[name],
      ...(word && { word }),
      [kind]: lines(write(folder, "printed.pdf", printed[i] ?? new Uint8Array())),
    };
  });
  rmSync(folder, { recursive: true });
  writeFileSync(EXPECTED, `${JSON.stringify(expected, null, 2)}\n`);
}

function write(folder: string, name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** The printed lines of a PDF with single blanks. */
function lines(pdf: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return text
    .split(/[\n\f]/u)
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
}
