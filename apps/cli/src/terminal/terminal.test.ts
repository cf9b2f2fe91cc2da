import { describe, expect, it } from "vitest";
import { columns } from "./columns.ts";
import { excerpts } from "./excerpt.ts";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  it("breaks at spaces and gives a word too long a line of its own", () => {
    const text = "one two https://example.org/a-long-address three";
    expect(wrap(text, 10).map(({ start, end }) => text.slice(start, end))).toEqual([
      "one two",
      "https://example.org/a-long-address",
      "three",
    ]);
  });
});

describe("excerpts", () => {
  const filler = "word ".repeat(60);
  const text = `${filler}women ${filler}girls ${filler}`.trim();
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

  it("keep whole words around each deciding word and cut what lies far from all of them", () => {
    const parts = excerpts(text, [at("girls"), at("women")]);
    expect(parts).toHaveLength(2);
    for (const { start, end } of parts) {
      expect(text.slice(start, end)).toMatch(/^word .*(women|girls).* word$/);
      expect(end - start).toBeLessThan(220);
    }
  });

  it("do not cut a few words out between two that are near each other", () => {
    const short = "Among the 14 women and girls released were three teachers.";
    expect(excerpts(short, [{ start: 13, end: 18 }])).toEqual([{ start: 0, end: short.length }]);
  });

  it("show the beginning where nothing is marked", () => {
    expect(excerpts(text, [])[0]?.start).toBe(0);
  });
});

describe("columns", () => {
  it("are as wide as their widest cell", () => {
    expect(
      columns(
        [
          ["a", "12"],
          ["bcd", "3"],
        ],
        ["left", "right"],
      ),
    ).toEqual(["a    12", "bcd   3"]);
  });
});
