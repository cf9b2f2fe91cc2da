import { describe, expect, it } from "vitest";
import { sentences } from "./sentences.ts";

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("end at a stop before a space", () => {
    expect(split("Rain fell. Roads closed.")).toEqual(["Rain fell.", "Roads closed."]);
  });

  it("do not end in titles, numbers of documents and initials", () => {
    expect(split("Ms. Adeyemi met Dr. P. K. Rao (see para. 14). He left.")).toEqual([
      "Ms. Adeyemi met Dr. P. K. Rao (see para. 14).",
      "He left.",
    ]);
    expect(split("Resolution No. 5 was read, e.g. by Lt. Gen. Osei a.i. on Monday.")).toHaveLength(1);
  });

  it("do not end in decimals", () => {
    expect(split("The share rose to 7.67 per cent in May.")).toHaveLength(1);
  });

  it("end behind a closing quotation mark or bracket", () => {
    expect(split("\u201cWe left.\u201d They stayed. (It rained.) So be it.")).toHaveLength(4);
  });

  it("end between the items of a list", () => {
    expect(split("I urge the parties to: (a) sign; (b) disarm; and (c) vote.")).toEqual([
      "I urge the parties to:",
      "(a) sign;",
      "(b) disarm;",
      "and (c) vote.",
    ]);
  });

  it("cover every word whatever the capitals", () => {
    expect(split("rain fell. roads closed")).toEqual(["rain fell.", "roads closed"]);
  });
});
