import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { paragraphRows, paragraphsTable } from "./tables/paragraphs.ts";
import { figuresTable } from "./tables/figures.ts";
import { failed, read } from "./testing/rows.ts";
import { addRow, emptySheet, MAX_SHEET_ROWS, workbook } from "./xlsx.ts";

const parts: Record<string, string> = {};
beforeAll(async () => {
  const [figures, paragraphs] = [emptySheet(figuresTable), emptySheet(paragraphsTable)];
  for (const row of [read, failed]) addRow(figures, figuresTable, row);
  for (const row of paragraphRows(read)) addRow(paragraphs, paragraphsTable, row);
  for (const [name, bytes] of Object.entries(unzipSync(await workbook([figures, paragraphs]))))
    parts[name] = strFromU8(bytes);
});
const sheet = (number: number): string => parts[`xl/worksheets/sheet${number}.xml`] ?? "";

describe("a workbook", () => {
  it("has the sheets by name, in order", () => {
    expect([...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="(\w+)"/g)].map(([, name]) => name)).toEqual(
      ["Figures", "Paragraphs"],
    );
  });

  it("keeps the row of names in sight, and gives it filters over all rows", () => {
    expect(sheet(1)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet(1)).toContain('<autoFilter ref="A1:AA3"/>');
  });

  it("gives each column its width", () => {
    expect(sheet(2).match(/<col /g)).toHaveLength(paragraphsTable.columns.length);
  });

  it("has dates as dates, numbers as numbers and no formula", () => {
    expect(sheet(1)).toMatch(/<c r="I2"[^>]*><v>47945<\/v>/); // 7 April 2031, days since 1900
    expect(sheet(1)).not.toContain("<f>");
    expect(sheet(2)).not.toContain("<f>");
  });
});

describe("a sheet that is full", () => {
  it("takes no more rows and says so", () => {
    const full = emptySheet(figuresTable);
    full.rows.length = MAX_SHEET_ROWS;
    expect(addRow(full, figuresTable, read)).toBe(false);
  });
});
