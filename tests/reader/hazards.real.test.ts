// What users bring that is no report, or no readable one: each file has its outcome.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { read, type ReadOptions, type ReadResult } from "@gender-lens/reader";
import type { Report } from "@gender-lens/model";
import { afterAll, describe, expect, it } from "vitest";
import { hazard } from "../src/shared-data.ts";
import { bodyNumbers } from "./real-reading.ts";

const times: { file: string; milliseconds: number }[] = [];

async function readHazard(file: string, options: ReadOptions = {}): Promise<ReadResult> {
  const bytes = new Uint8Array(readFileSync(hazard(file)));
  const start = performance.now();
  const result = await read(bytes, options);
  times.push({ file, milliseconds: Math.round(performance.now() - start) });
  return result;
}

async function reportOf(file: string, options: ReadOptions = {}): Promise<Report> {
  const result = await readHazard(file, options);
  if (!result.ok) throw new Error(`${file}: ${result.failure.code}`);
  return result.report;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

// Printed and not tested: how long a second is depends on the machine.
afterAll(() => {
  console.table(times);
});

describe("a file that is no report", () => {
  it.for([
    ["letter.pdf", "not-a-report", "a letter"],
    ["draft_resolution.pdf", "not-a-report", "a draft resolution"],
    ["not_found_page.pdf", "not-a-report", "does not exist"],
    ["russian_text.pdf", "wrong-language", "Russian"],
    ["scanned_1990.pdf", "no-text-layer", "pictures of pages"],
  ] as const)("%s is refused as %s, naming %s", async ([file, code, named]) => {
    const result = await readHazard(file);
    expect(result).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining(named) } });
  });

  it.for([
    ["letter.pdf", "not-a-report"],
    ["draft_resolution.pdf", "not-a-report"],
    ["russian_text.pdf", "wrong-language"],
  ] as const)("%s is read with the warning %s where the user insists", async ([file, code]) => {
    const { warnings } = await reportOf(file, { force: true });
    expect(warnings.map((warning) => warning.code)).toContain(code);
  });

  it("a scan without text is refused even where the user insists", async () => {
    expect(await readHazard("scanned_1990.pdf", { force: true })).toMatchObject({ ok: false });
  });
});

describe("an untagged committee report of 1993", () => {
  it("is of another kind, with the twelve paragraphs of its body and no warning", async () => {
    const { masthead, paragraphs, warnings } = await reportOf("distiller_1993.pdf");
    expect(masthead).toMatchObject({ symbol: "A/48/653", kind: "other", date: "1993-11-29", status: "issued" });
    expect(paragraphs.map(({ id }) => id)).toEqual(upTo(12).map((number) => `b:${number}`));
    expect(warnings).toEqual([]);
  });

  it("keeps the operative paragraphs that it quotes inside its own", async () => {
    const { paragraphs } = await reportOf("distiller_1993.pdf");
    const quoted = (number: number) =>
      [...(paragraphs[number - 1]?.text ?? "").matchAll(/ (\d{1,2})\. (?=\p{Lu})/gu)].map(([, digits]) =>
        Number(digits),
      );
    expect(quoted(11)).toEqual(upTo(13));
    expect(quoted(12)).toEqual(upTo(7));
  });
});

describe("a report of 1992 with recognized text", () => {
  it("is read with a warning, and its paragraphs 1 to 35 are found", async () => {
    const report = await reportOf("ocr_layer_1992.pdf");
    expect(report.masthead).toMatchObject({ symbol: "A/47/466", date: "1992-10-05" });
    expect(report.warnings.map(({ code }) => code)).toContain("recognized-text");
    expect(bodyNumbers(report).toSorted((a, b) => a - b)).toEqual(upTo(35));
  });
});

describe("a thematic report of the Secretary-General", () => {
  it("is read as thematic, on no mission, with all of its paragraphs", async () => {
    const report = await reportOf("crsv_annual.pdf");
    expect(report.masthead).toMatchObject({
      symbol: "S/2025/389",
      kind: "thematic",
      mission: null,
      date: "2025-07-15",
    });
    expect(bodyNumbers(report)).toEqual(upTo(88));
    expect(report.warnings).toEqual([]);
  });
});
