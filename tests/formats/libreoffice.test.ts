// What LibreOffice writes from the Word file of every fictional report, against the PDF and the gold of the same report.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { codeReport } from "@gender-lens/coder";
import type { CodedReport, Report } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { converted, officeIsThere } from "./libreoffice.ts";

const folder = path.resolve(import.meta.dirname, "../../corpora/reports");
const names = readdirSync(folder);
const paragraphs = z.array(z.object({ paragraph: z.int() }));
const Numbers = z.object({ paragraphs, annexes: z.array(z.object({ title: z.string(), paragraphs })) });
/** Eight reports take LibreOffice some two seconds a format; a cold start and a busy machine many more. */
const PATIENCE = 120_000;

async function reportOf(bytes: Uint8Array): Promise<Report> {
  const result = await read(bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return result.report;
}

const inBody = <P extends { part: string }>(parts: readonly P[]): P[] => parts.filter(({ part }) => part === "body");
const bodyOf = ({ paragraphs: all }: Report) => inBody(all).map(({ id, text }) => `${id} ${text}`);
const outlineOf = ({ sections }: Report) =>
  inBody(sections).map(({ number, heading, depth, paragraphs: ids }) => ({ number, heading, depth, ids }));
const codingsOf = ({ paragraphs: all }: CodedReport) => inBody(all).map(({ id, coding }) => ({ id, coding }));

const hasOffice = officeIsThere();
/** The PDF of each report, read once. */
const pdfs = new Map<string, Promise<Report>>();
function pdfOf(name: string): Promise<Report> {
  const known =
    pdfs.get(name) ?? reportOf(new Uint8Array(readFileSync(path.join(folder, name, `${name}.chromium.tagged.pdf`))));
  pdfs.set(name, known);
  return known;
}

describe.runIf(hasOffice).each(["docx", "odt", "rtf", "html"])("a report that LibreOffice saved as %s", (ending) => {
  let files: Uint8Array[] = [];
  beforeAll(() => {
    files = converted(
      names.map((name) => path.join(folder, name, `${name}.docx`)),
      ending,
    );
  }, PATIENCE);

  it.each(names)("%s: has the masthead, headings, numbers and texts of its PDF, and the same codings", async (name) => {
    const report = await reportOf(files[names.indexOf(name)] ?? new Uint8Array());
    const pdf = await pdfOf(name);
    expect(bodyOf(report)).toEqual(bodyOf(pdf));
    expect(outlineOf(report)).toEqual(outlineOf(pdf));
    expect(codingsOf(codeReport(report))).toEqual(codingsOf(codeReport(pdf)));
    const { sha256: _, format, pages, ...masthead } = report.masthead;
    expect(pdf.masthead).toMatchObject(masthead);
    expect({ format, pages }).toEqual({ format: ending, pages: null });
  });

  it.each(names)("%s: has the numbers of the gold in body and annexes", async (name) => {
    const gold = Numbers.parse(JSON.parse(readFileSync(path.join(folder, name, "gold.json"), "utf8")));
    const report = await reportOf(files[names.indexOf(name)] ?? new Uint8Array());
    expect(report.paragraphs.map(({ id }) => id)).toEqual([
      ...gold.paragraphs.map(({ paragraph }) => `b:${paragraph}`),
      ...gold.annexes.flatMap((annex, i) => annex.paragraphs.map(({ paragraph }) => `a${i + 1}:${paragraph}`)),
    ]);
    const annexes = report.sections.filter(({ part, depth }) => part !== "body" && depth === 1);
    expect(annexes.map(({ heading }) => heading)).toEqual(gold.annexes.map(({ title }) => title));
  });
});
