import { describe, expect, it } from "vitest";
import { findRun, type Candidate } from "./numbering.ts";

type Made = Candidate<string>;

/** A candidate whose number stands at `left`; `look` says what else is unusual about it. */
function candidate(
  number: number,
  look: { left?: number; display?: boolean; apart?: boolean; named?: string } = {},
): Made {
  const { left = 0, display = false, apart = true, named = `${number}` } = look;
  const width = 5 * String(number).length + 2.5;
  return { source: named, number, display, place: [left, left + width], apart };
}

const sequence = (first: number, last: number, left = 0): Made[] =>
  Array.from({ length: last - first + 1 }, (_, i) => candidate(first + i, { left }));
const numbersOf = (run: readonly Made[]): number[] => run.map(({ number }) => number);
const sourcesOf = (run: readonly Made[]): string[] => run.map(({ source }) => source);

describe("the run of paragraph numbers", () => {
  it("is the consecutive numbers in one place", () => {
    expect(numbersOf(findRun(sequence(1, 130), false))).toEqual(numbersOf(sequence(1, 130)));
  });

  it("holds numbers of two and three digits that are aligned at their full stops, with no gap above them", () => {
    const aligned = sequence(1, 120).map((made) => ({
      ...made,
      apart: false,
      place: [30 - 5 * String(made.number).length, 32.5] as const,
    }));
    expect(findRun(aligned, false)).toHaveLength(120);
  });

  it("goes on with the next number rather than with a later one", () => {
    const run = findRun([...sequence(1, 2), candidate(5, { named: "5 too early" }), candidate(3)], false);
    expect(sourcesOf(run)).toEqual(["1", "2", "3"]);
  });

  it("has no number below 1, where an automatic list may be told to begin", () => {
    expect(numbersOf(findRun(sequence(-40, 3), false))).toEqual([1, 2, 3]);
  });

  it("leaves out quoted paragraphs that count for themselves in another place, even where they are more", () => {
    const quoted = sequence(1, 13, 40).map((made) => ({ ...made, source: "quoted" }));
    const run = findRun([...sequence(1, 5), ...quoted, ...sequence(6, 7)], false);
    expect(numbersOf(run)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(sourcesOf(run)).not.toContain("quoted");
  });

  it("leaves out a heading “2. Women and peace and security” between paragraphs 11 and 12", () => {
    const heading = candidate(2, { display: true, named: "heading" });
    const run = findRun([...sequence(1, 11), heading, ...sequence(12, 20)], false);
    expect(sourcesOf(run)).not.toContain("heading");
    expect(run).toHaveLength(20);
  });

  it("leaves out a bold heading that carries the number of the paragraph under it", () => {
    const heading = candidate(2, { display: true, named: "heading" });
    const run = findRun([candidate(1), heading, ...sequence(2, 6)], false);
    expect(sourcesOf(run)).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("leaves out a line inside a paragraph that happens to begin with a number", () => {
    const inside = candidate(4, { apart: false, named: "… as set out in paragraph 4." });
    const run = findRun([...sequence(1, 3), inside, ...sequence(4, 8)], false);
    expect(sourcesOf(run)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("goes on over a number that the report leaves out", () => {
    expect(numbersOf(findRun([...sequence(1, 9), ...sequence(11, 20)], false))).toEqual([
      ...numbersOf(sequence(1, 9)),
      ...numbersOf(sequence(11, 20)),
    ]);
  });

  it("keeps both paragraphs where the report prints a number twice", () => {
    const twice = [...sequence(1, 8), candidate(8, { named: "8 again" }), ...sequence(9, 12)];
    expect(sourcesOf(findRun(twice, false))).toContain("8 again");
  });

  it("may begin anew in annexes, and only there", () => {
    const twoLists = [...sequence(1, 6), ...sequence(1, 4)];
    expect(numbersOf(findRun(twoLists, true))).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4]);
    expect(numbersOf(findRun(twoLists, false))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is empty where nothing is numbered", () => {
    expect(findRun([], false)).toEqual([]);
  });
});
