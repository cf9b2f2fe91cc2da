import { expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

it("reads cells with quotation marks, separators and line ends in them", () => {
  expect(readCsv('a,b\r\n"x, ""y""\r\nz",2\r\n')).toEqual([{ a: 'x, "y"\r\nz', b: "2" }]);
});

it("reads what spreadsheets make of it: byte order mark, semicolons or tabs, plain line ends, empty rows", () => {
  const wanted = [{ a: "1,5", b: "" }];
  expect(readCsv("\uFEFFa;b\n1,5;\n;\n\n")).toEqual(wanted);
  expect(readCsv("a\tb\n1,5\t\n")).toEqual(wanted);
});
