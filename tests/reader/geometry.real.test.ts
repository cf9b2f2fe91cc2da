// A tagged file read without its tags gives the same report.
import { readFileSync } from "node:fs";
import type { Paragraph } from "@gender-lens/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyNumbers, eachReport, readReal, TEN_REPORTS } from "./real-reading.ts";

/** Share of paragraphs whose text must be the same. */
const SAME_TEXT = 0.99;

interface Compared {
  name: string;
  tagged: number[];
  geometry: number[];
  gold: number[];
  paragraphs: number;
  differing: string[];
}

function goldNumbers(file: string): number[] {
  const gold: { paragraphs: { paragraph: number }[] } = JSON.parse(readFileSync(file, "utf8"));
  return gold.paragraphs.map(({ paragraph }) => paragraph);
}

const textById = (paragraphs: readonly Paragraph[]) => new Map(paragraphs.map(({ id, text }) => [id, text]));

let compared: Compared[] = [];
beforeAll(async () => {
  compared = await eachReport(async (real) => {
    const { report: tagged } = await readReal(real);
    const { report: geometry } = await readReal(real, { ignoreTags: true });
    const texts = textById(geometry.paragraphs);
    return {
      name: real.name,
      tagged: bodyNumbers(tagged),
      geometry: bodyNumbers(geometry),
      gold: goldNumbers(real.gold),
      paragraphs: tagged.paragraphs.length,
      differing: tagged.paragraphs.filter(({ id, text }) => texts.get(id) !== text).map(({ id }) => id),
    };
  });
}, TEN_REPORTS);

afterAll(() => {
  console.table(
    compared.map(({ name, paragraphs, differing }) => ({
      report: name,
      paragraphs,
      differing: differing.length,
      which: differing.join(" "),
    })),
  );
});

describe("geometry alone, on the ten real reports", () => {
  it("finds the numbers that the gold has, as the tags do", () => {
    expect(compared).toHaveLength(10);
    for (const { gold, tagged, geometry } of compared) {
      expect(geometry).toEqual(gold);
      expect(tagged).toEqual(gold);
    }
  });

  it("gives the text that the tags give, in at least 99 of 100 paragraphs", () => {
    const all = compared.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
    const differing = compared.reduce((sum, { differing: ids }) => sum + ids.length, 0);
    expect(1 - differing / all).toBeGreaterThanOrEqual(SAME_TEXT);
  });
});
