import { describe, expect, it } from "vitest";
import { findPeriod } from "./period.ts";

describe("the reporting period", () => {
  it.for([
    ["It covers developments between 16 January 2031 and 31 March 2031.", "2031-01-16", "2031-03-31"],
    ["The report covers the period from 19 November 2030 to 18 February 2031.", "2030-11-19", "2031-02-18"],
    ["covering developments from 1 April to 30 June 2031", "2031-04-01", "2031-06-30"],
    [
      "The present report covers 2 June 2031, the period 3 June–1 September 2031 and no more.",
      "2031-06-03",
      "2031-09-01",
    ],
    ["major developments since 5 March through 4 June 2031", "2031-03-05", "2031-06-04"],
  ] as const)("of “%s” is %s to %s", ([text, start, end]) => {
    expect(findPeriod(text)).toEqual({ start, end });
  });

  it("begins in the year before where only its end has a year and the months run over New Year", () => {
    expect(findPeriod("from 19 November to 18 February 2031")).toEqual({ start: "2030-11-19", end: "2031-02-18" });
  });

  it.for([
    ["a single date", "The Council extended the mandate on 31 January 2031."],
    ["a history of many years", "between 1 January 2011 and 31 December 2030"],
    ["a span that ends before it begins", "from 18 February 2031 to 19 November 2030"],
    ["a day that no month has", "from 30 February 2031 to 18 May 2031"],
  ] as const)("is not %s", ([, text]) => {
    expect(findPeriod(text)).toBeNull();
  });
});
