import { describe, expect, it } from "vitest";
import type { Line } from "../pdf/line.ts";
import { withFurniture, withNumbers } from "./repairs.ts";

function line(text: string, y: number, { page = 2, x0 = 72 } = {}): Line {
  const words = text.split(" ").map((each, i) => {
    const left = x0 + 40 * i;
    return { text: each, x0: left, x1: left + 30, y0: y, y1: y + 10, mark: false, joined: false };
  });
  const look = { size: 10, bold: false, italic: false, artifact: false, rotated: false, invisible: true, tag: null };
  return { page, words, text, x0, x1: x0 + 40 * words.length, y, order: 0, ...look };
}
const HEIGHTS = new Map([1, 2, 3].map((page) => [page, [0, 792] as const]));
const numbers = (...lines: Line[]) => withNumbers(lines).map(({ words }) => words[0]?.text);

describe("numbers that were recognized as letters", () => {
  it("are those that the numbers before and after them leave", () => {
    expect(numbers(line("7. Talks", 700), line("a. Aid", 650), line("9. Rain", 600))).toEqual(["7.", "8.", "9."]);
  });

  it("are told over the break of a page by their place beside the next", () => {
    const after = [line("B, Aid", 700, { page: 3, x0: 60 }), line("9. Rain", 600, { page: 3, x0: 60 })];
    expect(numbers(line("7. Talks", 100), ...after)).toEqual(["7.", "8.", "9."]);
  });

  it("stay letters where the numbers leave none out, or stand elsewhere", () => {
    expect(numbers(line("7. Talks", 700), line("a. Aid", 650), line("8. Rain", 600))).toEqual(["7.", "a.", "8."]);
    expect(numbers(line("7. Talks", 700), line("a. Aid", 650, { x0: 120 }), line("9. Rain", 600))).toEqual([
      "7.",
      "a.",
      "9.",
    ]);
  });
});

describe("furniture of scanned pages", () => {
  const marked = (...lines: Line[]) =>
    withFurniture(lines, HEIGHTS)
      .filter(({ artifact }) => artifact)
      .map(({ text }) => text);

  it("is all that stands over the number of the page, however it was recognized", () => {
    const lines = [line("A/745/6,6/Ad41", 760), line("Enqlish", 748), line("Page 4", 736), line("1. Talks", 690)];
    expect(marked(...lines)).toEqual(["A/745/6,6/Ad41", "Enqlish", "Page 4"]);
  });

  it("is the sign that a page goes on, at the right of its foot", () => {
    const wide = line("The parties met in the capital and agreed again", 300);
    expect(marked(wide, line("/eoo", 60, { x0: 380 }), line("Aid.", 60, { x0: 72 }))).toEqual(["/eoo"]);
  });
});
