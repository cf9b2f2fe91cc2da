import { describe, expect, it } from "vitest";
import { harmless } from "./cell.ts";
import { csvHead, csvLine } from "./csv.ts";
import type { Column, Table } from "./table.ts";
import { figuresTable } from "./tables/figures.ts";
import { paragraphRows, paragraphsTable } from "./tables/paragraphs.ts";
import { peopleRows, peopleTable } from "./tables/people.ts";
import { failed, read } from "./testing/rows.ts";

/** The values of a row by the names of the columns. */
function named<Row>({ columns }: Table<Row>, row: Row | undefined): Record<string, unknown> {
  if (row === undefined) return {};
  return Object.fromEntries(columns.map(({ name, value }: Column<Row>) => [name, value(row)]));
}

describe("text in a cell", () => {
  it.for(["=1+1", "+41 22", "-", "@SUM(A1)", "\t=1", "  =1"])("%j does not act as a formula", (text) => {
    expect(harmless(text)).toBe(`'${text.trim()}`);
  });

  it("is on one line, without what a sheet cannot hold", () => {
    expect(harmless("a\u0000b\r\nc\uD800")).toBe("a b c\uFFFD");
  });
});

describe("CSV", () => {
  const line = (value: string | number | boolean | null) =>
    csvLine({ name: "T", columns: [{ name: "a", width: 1, value: () => value }] }, null);

  it("quotes what has a comma or a quotation mark, and nothing else", () => {
    expect(line('so-called "Karsa", 3')).toBe('"so-called ""Karsa"", 3"\r\n');
    expect(line("Côte d’Arandia")).toBe("Côte d’Arandia\r\n");
  });

  it("leaves numbers as they are, negative ones too, and writes yes and no as programs take them", () => {
    expect([line(-3.5), line(true), line(null)]).toEqual(["-3.5\r\n", "TRUE\r\n", "\r\n"]);
  });

  it("names its columns in the first line", () => {
    expect(csvHead(peopleTable)).toBe(
      "path,symbol,date,mission,department,part,paragraph,section,count,share,sex,age,who,what,words\r\n",
    );
  });
});

describe("the table of figures", () => {
  it("has the masthead and the figures of a file", () => {
    expect(named(figuresTable, read)).toMatchObject({
      path: "in/a.pdf",
      symbol: "S/2031/911",
      version: "issued",
      period_end: "2031-03-31",
      gender_content: 1,
      share: 100,
      stand_alone_sections: "Women and peace and security",
      code: null,
    });
  });

  it("names the reason for a file that could not be read, and leaves the rest empty", () => {
    expect(named(figuresTable, failed)).toMatchObject({
      status: "failed",
      code: "encrypted",
      symbol: null,
      share: null,
    });
  });
});

describe("the table of paragraphs", () => {
  const [row] = paragraphRows(read);

  it("has the codings, and the words that decided in the order of the text", () => {
    expect(named(paragraphsTable, row)).toMatchObject({
      paragraph: 1,
      section: "Women and peace and security",
      gender_content: true,
      level: "related",
      protection: true,
      participation: false,
      words_level: "women",
      words_disaggregated: "5 women | 9 men",
      confidence_level: 0.997,
    });
  });

  it("has no row of a file that could not be read", () => {
    expect(paragraphRows(failed)).toEqual([]);
  });
});

describe("the table of people", () => {
  it("has a row a number of persons, a count or a share", () => {
    const rows = peopleRows(read).map((row) => named(peopleTable, row));
    expect(rows.map(({ count, share, sex, words }) => [count, share, sex, words])).toEqual([
      [5, null, "female", "5 women"],
      [null, 64.3, "male", "=SUM"],
    ]);
  });
});
