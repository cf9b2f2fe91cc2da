import type { Report } from "@gender-lens/model";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { localActor } from "../access/actor.ts";
import type { Grid, GridCell } from "../grid.ts";
import { Refusal } from "../refusal.ts";
import { drawSample } from "../samples/draw.ts";
import { coded, fictional, reviewer, stored } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { importReviewSheet } from "./import-sheet.ts";
import { reviewsOf } from "./list.ts";
import { readSheet } from "./read-sheet.ts";
import { reviewSheet } from "./sheet.ts";

const ada = reviewer("Ada");

let report: Report;
beforeAll(async () => {
  report = await fictional("kessuna-2030-08");
});

const quoted = (cell: GridCell): string => `"${String(cell ?? "").replaceAll('"', '""')}"`;

/** The grid as CSV with a reviewer's cells put in, by row and column. */
function filledIn({ columns, rows }: Grid, cells: Record<number, Record<string, string>>): Uint8Array {
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row, at) => row.map((cell, column) => quoted(cells[at]?.[names[column] ?? ""] ?? cell)));
  return strToU8([names.map(quoted), ...lines].map((line) => `${line.join(",")}\r\n`).join(""));
}

onEachStorage("a sheet for reviewers", (open) => {
  test("of a report comes back as reviews; rows that cannot be taken are named, and the sheet may be read again", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const grid = await reviewSheet(archive, ada, { report: version });
    expect(grid.rows).toHaveLength(report.paragraphs.length);
    expect(grid.columns.map(({ name }) => name)).toContain("machine_level");
    const sheet = filledIn(grid, {
      0: { level: "Specific", participation: "yes", reason: "names, “quoted”" },
      1: { gap: "no" },
      2: { level: "relatd" },
      3: { level: "none", text_hash: "0123456789abcdef" },
      4: { level: "none", disaggregated: "no", sgbv: "yes" },
    });
    const result = await importReviewSheet(archive, ada, readSheet(sheet));
    expect(result).toMatchObject({ filed: 2, already: 0, empty: report.paragraphs.length - 5 });
    expect(result.refused).toEqual([
      {
        row: 4,
        symbol: "S/2030/597",
        number: "3",
        reason: expect.stringContaining("“relatd” is none of none, related"),
      },
      {
        row: 5,
        symbol: "S/2030/597",
        number: "4",
        reason: expect.stringContaining("is another one than was reviewed"),
      },
      { row: 6, symbol: "S/2030/597", number: "5", reason: expect.stringContaining("its level is not none") },
    ]);
    const [first, second] = await reviewsOf(archive, ada, version);
    expect(first).toMatchObject({
      decisions: { level: "specific", pillars: ["participation"] },
      reason: "names, “quoted”",
      reviewer: { id: "ada" },
      queue: "chosen",
      blind: false,
    });
    expect(second?.decisions).toEqual({ gap: false });
    expect(await importReviewSheet(archive, ada, readSheet(sheet))).toMatchObject({ filed: 0, already: 2 });
  });

  test("of a blind sample carries nothing of the machine, and what comes back is blind", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const sample = await drawSample(archive, localActor, { name: "S", queue: "random", blind: true, size: 4, seed: 3 });
    const grid = await reviewSheet(archive, ada, { sample: sample.id });
    expect(grid.columns.map(({ name }) => name).filter((name) => name.startsWith("machine"))).toEqual([]);
    const sheet = filledIn(grid, { 0: { level: "none" }, 2: { level: "related" } });
    expect(await importReviewSheet(archive, ada, readSheet(sheet))).toMatchObject({ filed: 2, empty: 2, refused: [] });
    const made = await reviewsOf(archive, ada, version);
    const terms = { blind: true, queue: "random", sample: sample.id };
    expect(made).toMatchObject([terms, terms]);
    const again = filledIn(grid, { 0: { level: "specific" } });
    const { refused } = await importReviewSheet(archive, ada, readSheet(again));
    expect(refused[0]?.reason).toContain("shown the machine's coding");
  });
});

describe("a sheet that comes back", () => {
  const head = "report,paragraph,text_hash,level";
  test("is read with commas, semicolons or tabs, a byte order mark, quotes and lines within a cell", () => {
    const expected = [{ report: "r", paragraph: "b:1", text_hash: "h", level: 'a "b"\nc, d' }];
    for (const between of [",", ";", "\t"]) {
      const csv = `\uFEFF${head.replaceAll(",", between)}\r\n${["r", "b:1", "h", '"a ""b""\nc, d"'].join(between)}\r\n\r\n`;
      expect(readSheet(strToU8(csv))).toEqual(expected);
    }
  });

  test("is read as a workbook, with shared, inline and formatted strings, numbers, yes and no", () => {
    const names = ["report", "paragraph", "text_hash", "level", "gap", "number"];
    const shared = `<sst><si><t>report</t></si><si><r><rPr/><t xml:space="preserve">b:</t></r><r><t>1</t></r></si><si><t>R&amp;D &#228;</t></si></sst>`;
    const inline = names
      .slice(1)
      .map((name, at) => `<c r="${"BCDEF"[at]}1" t="inlineStr"><is><t>${name}</t></is></c>`)
      .join("");
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>${inline}</row>
      <row r="2"><c r="A2" s="1"/><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><v>12</v></c></row>
      </sheetData></worksheet>`;
    const bytes = zipSync({
      "xl/sharedStrings.xml": strToU8(shared),
      "xl/worksheets/sheet1.xml": strToU8(sheet),
      "xl/worksheets/sheet2.xml": strToU8("<worksheet/>"),
    });
    expect(readSheet(bytes)).toEqual([
      { report: "", paragraph: "b:1", text_hash: "R&D ä", level: "", gap: "TRUE", number: "12" },
    ]);
  });

  test("is refused where it cannot be read or is another", () => {
    const codeOf = (bytes: Uint8Array) => {
      try {
        return readSheet(bytes);
      } catch (error) {
        return error instanceof Refusal ? error.code : error;
      }
    };
    expect(codeOf(Buffer.from([0x50, 0x4b, 1, 2, 3]))).toBe("damaged");
    expect(codeOf(Buffer.from([0xff, 0xfe, 0x41]))).toBe("damaged");
    expect(codeOf(strToU8("a,b\r\n1,2\r\n"))).toBe("invalid-request");
    expect(codeOf(new Uint8Array())).toBe("invalid-request");
  });
});
