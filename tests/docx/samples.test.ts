// The Word file of every fictional report against the PDFs of the same report and its gold coding.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Gold, type Report } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const folder = path.resolve(import.meta.dirname, "../../corpora/reports");
const names = readdirSync(folder);
/** What gold.json of the fictional reports has beside the codings of the body. */
const WithAnnexes = z.object({
  annexes: z.array(
    z.object({ number: z.string(), title: z.string(), paragraphs: z.array(z.object({ paragraph: z.int() })) }),
  ),
});

async function readSample(name: string, ending: string): Promise<Report> {
  const result = await read(new Uint8Array(readFileSync(path.join(folder, name, `${name}.${ending}`))));
  if (!result.ok) throw new Error(`${name}.${ending}: ${result.failure.code}`);
  return result.report;
}

const body = <P extends { part: string }>(parts: readonly P[]): P[] => parts.filter(({ part }) => part === "body");

describe.each(names)("the Word file of %s", (name) => {
  it("gives the masthead, headings, numbers and texts of its PDF", async () => {
    const [word, pdf] = [await readSample(name, "docx"), await readSample(name, "chromium.tagged.pdf")];
    const texts = (report: Report) => body(report.paragraphs).map(({ id, text }) => `${id} ${text}`);
    const outline = (report: Report) =>
      body(report.sections).map(({ number, heading, depth, paragraphs }) => ({ number, heading, depth, paragraphs }));
    expect(texts(word)).toEqual(texts(pdf));
    expect(outline(word)).toEqual(outline(pdf));
    const { sha256: _, format: __, pages: ___, ...masthead } = word.masthead;
    expect(pdf.masthead).toMatchObject(masthead);
  });

  it("has the paragraphs, annexes, symbol and date of the gold", async () => {
    const gold = Gold.parse(JSON.parse(readFileSync(path.join(folder, name, "gold.json"), "utf8")));
    const { annexes } = WithAnnexes.parse(JSON.parse(readFileSync(path.join(folder, name, "gold.json"), "utf8")));
    const report = await readSample(name, "docx");
    expect(body(report.paragraphs).map(({ number }) => number)).toEqual(
      gold.paragraphs.map(({ paragraph }) => paragraph),
    );
    const titles = report.sections.filter(({ part, depth }) => part !== "body" && depth === 1);
    expect(titles.map(({ number, heading }) => ({ number, title: heading }))).toEqual(
      annexes.map(({ number, title }) => ({ number, title })),
    );
    expect(report.paragraphs.filter(({ part }) => part !== "body").map(({ id }) => id)).toEqual(
      annexes.flatMap(({ paragraphs }, i) => paragraphs.map(({ paragraph }) => `a${i + 1}:${paragraph}`)),
    );
    expect(report.masthead).toMatchObject({ symbol: gold.symbol, date: gold.date, status: "issued", pages: null });
  });
});
