// The Word drafts of four real reports, clean and with tracked changes, against the PDF of the same report.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { codeReport } from "@gender-lens/coder";
import type { CodedReport, Report } from "@gender-lens/model";
import { read, type ReadOptions } from "@gender-lens/reader";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedFolder } from "../src/shared-data.ts";

/** How each of them numbers its paragraphs: automatically, typed, by style, in lists that go on after headings. */
const REPORTS = ["S_2025_176", "S_2025_200", "S_2025_211", "S_2025_223"];
const DRAFTS = REPORTS.flatMap((name) => [name, `${name}_tracked`]);
/** Paragraphs in which the draft itself has other words than the report as issued: an exponent is missing in it. */
const OTHER_WORDS: Readonly<Record<string, number[]>> = { S_2025_176: [34], S_2025_176_tracked: [34] };
/** Codings, all fields, that have to be equal. */
const EQUAL_CODINGS = 0.995;

async function readFile(name: string, options: ReadOptions = {}): Promise<Report> {
  const file = path.join(sharedFolder, "reports", name);
  if (!existsSync(file)) throw new Error(`${file} is missing from the real reports`);
  const result = await read(new Uint8Array(readFileSync(file)), options);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result.report;
}

const body = <P extends { part: string }>(parts: readonly P[]): P[] => parts.filter(({ part }) => part === "body");
const outline = (report: Report) =>
  body(report.sections).map(({ number, heading, depth, paragraphs }) => ({ number, heading, depth, paragraphs }));

const pdfs = new Map<string, CodedReport>();
const drafts = new Map<string, CodedReport>();
const pdfOf = (draft: string) => pdfs.get(draft.replace("_tracked", "")) ?? expect.fail(draft);
const draftOf = (draft: string) => drafts.get(draft) ?? expect.fail(draft);

beforeAll(async () => {
  for (const name of REPORTS) pdfs.set(name, codeReport(await readFile(`${name}.pdf`)));
  for (const name of DRAFTS) drafts.set(name, codeReport(await readFile(`${name}.docx`)));
});

/** Numbers of body paragraphs that differ from those of the PDF in what `of` takes from them. */
function differing(draft: string, of: (paragraph: CodedReport["paragraphs"][number]) => unknown): number[] {
  const theirs = new Map(body(draftOf(draft).paragraphs).map((paragraph) => [paragraph.id, paragraph]));
  return body(pdfOf(draft).paragraphs).flatMap((paragraph) => {
    const own = theirs.get(paragraph.id);
    return own && JSON.stringify(of(own)) === JSON.stringify(of(paragraph)) ? [] : [paragraph.number];
  });
}

describe.each(DRAFTS)("%s", (draft) => {
  it("has the numbered run of the PDF", () => {
    const numbers = (report: Report) => body(report.paragraphs).map(({ number }) => number);
    expect(numbers(draftOf(draft))).toEqual(numbers(pdfOf(draft)));
    expect(draftOf(draft).warnings).toEqual([]);
  });

  it("has the outline of the PDF", () => {
    expect(outline(draftOf(draft))).toEqual(outline(pdfOf(draft)));
  });

  it("has the words of the PDF in every paragraph, but for those that the file itself lacks", () => {
    expect(differing(draft, ({ text }) => text)).toEqual(OTHER_WORDS[draft] ?? []);
  });

  it("is a draft of the mission that the report is on", () => {
    const { symbol, status, mission, department, period, kind, title, format } = draftOf(draft).masthead;
    const issued = pdfOf(draft).masthead;
    expect({ symbol, status, kind, format }).toEqual({
      symbol: null,
      status: "draft",
      kind: "country",
      format: "docx",
    });
    expect({ mission, department, period, title }).toEqual({
      mission: issued.mission,
      department: issued.department,
      period: issued.period,
      title: issued.title,
    });
  });

  it("keeps its annex, table, footnotes and comments out of the body", () => {
    const annex = draftOf(draft).paragraphs.find(({ part }) => part !== "body");
    expect(annex?.id).toBe("a1:1");
    expect(draftOf(draft).paragraphs.some(({ text }) => text.includes("See the figures on women"))).toBe(false);
  });
});

describe("the drafts together", () => {
  it("are coded as the PDFs are, all fields, in at least 99.5 per cent of paragraphs", () => {
    const paragraphs = DRAFTS.flatMap((draft) => body(pdfOf(draft).paragraphs)).length;
    const other = DRAFTS.flatMap((draft) =>
      differing(draft, ({ coding }) => coding).map((number) => `${draft} ${number}`),
    );
    console.log(`codings equal: ${paragraphs - other.length} of ${paragraphs}; other: ${other.join(", ") || "none"}`);
    expect((paragraphs - other.length) / paragraphs).toBeGreaterThanOrEqual(EQUAL_CODINGS);
  });

  it("read with their changes undone have the numbers all the same, and other words where something was changed", async () => {
    for (const name of REPORTS) {
      const original = await readFile(`${name}_tracked.docx`, { changes: "original" });
      const final = draftOf(`${name}_tracked`);
      expect(original.paragraphs.map(({ id }) => id)).toEqual(final.paragraphs.map(({ id }) => id));
      const changed = original.paragraphs.filter(({ text }, i) => text !== final.paragraphs[i]?.text);
      expect(changed.length).toBeGreaterThan(20);
    }
  });
});
