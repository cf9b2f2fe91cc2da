import { expect, test } from "vitest";
import { archiveSearch } from "./search.ts";

test("filters are read from the address, and nothing else is", () => {
  expect(
    archiveSearch({
      text: 2031,
      year: 2031,
      quarter: "2031-Q2",
      status: "draft",
      standAlone: false,
      sort: "-share",
      x: 1,
    }),
  ).toEqual({ text: "2031", year: 2031, quarter: "2031-Q2", status: "draft", standAlone: false, sort: "-share" });
});

test("what the archive would refuse is dropped", () => {
  expect(
    archiveSearch({ text: "", year: 12, quarter: "spring", status: "lost", sort: "size", department: "X" }),
  ).toEqual({});
});
