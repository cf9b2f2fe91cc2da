import { describe, expect, it } from "vitest";
import { dateLine, toDate } from "./dates.ts";

describe("a date line of the masthead", () => {
  it.for([
    ["7 April 2031", "2031-04-07"],
    [" 29 November 1993 ", "1993-11-29"],
    ["1 MARCH 2031", "2031-03-01"],
    ["29 February 2028", "2028-02-29"],
  ] as const)("“%s” is %s", ([line, date]) => {
    expect(dateLine(line)).toBe(date);
  });

  it.for(["April 2031", "Letter dated 7 April 2031", "7 April", "31 April 2031", "29 February 2031", "0 May 2031"])(
    "“%s” is none",
    (line) => {
      expect(dateLine(line)).toBeNull();
    },
  );
});

describe("toDate", () => {
  it("knows months only by their full English names", () => {
    expect(toDate("7", "avril", "2031")).toBeNull();
    expect(toDate("7", "April", "2031")).toBe("2031-04-07");
  });
});
