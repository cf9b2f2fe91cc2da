import { describe, expect, it } from "vitest";
import { linesOf, withUsualSize } from "./lines.ts";
import type { RecognizedLine, RecognizedWord } from "./recognizer.ts";

const word = (text: string, left: number, right: number, confidence = 95): RecognizedWord => ({
  text,
  confidence,
  box: [left, 100, right, 130],
});
const line = (words: RecognizedWord[], baseline = 130, height = 40): RecognizedLine => ({ words, baseline, height });
/** 300 dots an inch, on a page of 792 points. */
const TO_POINTS = [0.24, 0, 0, -0.24, 0, 792] as const;
const texts = (page: number, ...recognized: RecognizedLine[]) =>
  linesOf(page, { lines: recognized }, TO_POINTS).map(({ text }) => text);

describe("lines of a scanned page", () => {
  it("stand where their pixels stand on the page, in points from its lower edge", () => {
    const [found] = linesOf(3, { lines: [line([word("1.", 100, 120), word("Talks", 150, 250)])] }, TO_POINTS);
    expect(found).toMatchObject({ page: 3, text: "1. Talks", x0: 24, x1: 60, size: 9.6, invisible: true });
    expect(found?.y).toBeCloseTo(792 - 0.24 * 130);
    expect(found?.words[1]).toMatchObject({ x0: 36, x1: 60, y0: 792 - 0.24 * 130, y1: 792 - 24 });
  });

  it("begin with a number and a full stop where a comma was recognized after it", () => {
    expect(texts(3, line([word("12,", 100, 140), word("Talks", 180, 250)]))).toEqual(["12. Talks"]);
    expect(texts(3, line([word("On", 50, 90), word("12,", 100, 140)]))).toEqual(["On 12,"]);
  });

  it("are read from the top down, whatever the order in which they were recognized", () => {
    expect(texts(3, line([word("ended.", 100, 200)], 230), line([word("Talks", 100, 200)], 130))).toEqual([
      "Talks",
      "ended.",
    ]);
  });

  it("are two where a column's width parts their words", () => {
    expect(texts(3, line([word("Women", 100, 200), word("12", 600, 640)]))).toEqual(["Women", "12"]);
  });

  it("hold no dust, and on the first page no scraps of the emblem", () => {
    expect(texts(3, line([word("~", 10, 14, 20), word("Talks", 100, 200)]))).toEqual(["Talks"]);
    expect(texts(1, line([word("XY", 10, 40, 57), word("Council", 100, 200)]))).toEqual(["Council"]);
    expect(texts(1, line([word("III", 10, 40, 19)]))).toEqual(["III"]);
    expect(texts(1, line([word("The", 10, 40, 49)], 900))).toEqual(["The"]);
  });

  it("are of one size where they were measured to differ a little, and headings stay larger", () => {
    const lines = linesOf(
      3,
      {
        lines: [
          line([word("Talks", 1, 5), word("went on", 6, 9)], 100, 40),
          line([word("ended.", 1, 9)], 200, 44),
          line([word("TALKS", 1, 9)], 300, 70),
        ],
      },
      TO_POINTS,
    );
    const sizes = withUsualSize([...lines, ...lines.slice(0, 1)]).map(({ size }) => Math.round(size * 10) / 10);
    expect(sizes).toEqual([9.6, 9.6, 16.8, 9.6]);
  });
});
