import { describe, expect, it } from "vitest";
import { lineOf, linesOf } from "../testing/made-line.ts";
import type { Line } from "./line.ts";
import { findFootnotes } from "./notes.ts";
import { profileOf } from "./profile.ts";

const LONG = "The mission met the parties in the capital and called for restraint in the north";
const body = (page = 1): Line[] =>
  linesOf(
    Array.from({ length: 20 }, () => LONG),
    72,
    700,
    { page },
  );
const small = (text: string, y: number, page = 1): Line => lineOf(text, 72, y, { size: 8, page });

function notesOf(lines: readonly Line[]): string[] {
  return [...findFootnotes(lines, profileOf(lines))].map((line) => line.text);
}

describe("footnotes", () => {
  it("are the small lines under the text from the first mark on", () => {
    const lines = [...body(), small("1 See S/2030/900,", 120), small("paragraph 12.", 110), small("2 Ibid.", 100)];
    expect(notesOf(lines)).toEqual(["1 See S/2030/900,", "paragraph 12.", "2 Ibid."]);
  });

  it("are not the labels of a figure in the middle of the page", () => {
    const lines = [...body(), small("12 Incidents", 380), ...linesOf([LONG, LONG], 72, 300)];
    expect(notesOf(lines)).toEqual([]);
  });

  it("are not the source of a figure at the foot of the page", () => {
    expect(notesOf([...body(), small("Source: reports of the mission.", 120)])).toEqual([]);
    const both = [...body(), small("a Preliminary figures.", 120), small("Source: reports of the mission.", 110)];
    expect(notesOf(both)).toEqual(["a Preliminary figures."]);
  });

  it("go on at the foot of the next page where they end without a full stop", () => {
    const lines = [
      ...body(1),
      small("1 The figures cover the period up to the end of", 120),
      ...body(2),
      small("May and those of the partners.", 120, 2),
    ];
    expect(notesOf(lines)).toContain("May and those of the partners.");
  });
});
