import { describe, expect, it } from "vitest";
import { endOf, glyphsOf } from "../testing/made-glyphs.ts";
import type { Glyph } from "./glyph.ts";
import type { Line } from "./line.ts";
import { buildLines } from "./lines.ts";

const build = (...glyphs: Glyph[][]): Line[] => buildLines(1, glyphs.flat(), new Map());
const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.text);

/** Words set apart by `gap` em and no glyph between them. */
function apart(words: readonly string[], gap: number, size = 10): Glyph[] {
  let x = 72;
  return words.flatMap((word) => {
    const glyphs = glyphsOf(word, x, 700, { size });
    x = endOf(word, x, size) + gap * size;
    return glyphs;
  });
}

describe("lines and words", () => {
  it("are parted at the spaces that the file draws", () => {
    const [line] = build(glyphsOf("The mission met the parties.", 72, 700));
    expect(line?.words.map((word) => word.text)).toEqual(["The", "mission", "met", "the", "parties."]);
    expect(line).toMatchObject({ x0: 72, x1: endOf("The mission met the parties.", 72), y: 700, size: 10 });
  });

  it("are parted at gaps where the file draws no spaces at all", () => {
    expect(texts(build(apart(["The", "mission", "met", "the", "parties."], 0.25)))).toEqual([
      "The mission met the parties.",
    ]);
  });

  it("keep a word whole that is drawn with a little air between its letters", () => {
    expect(texts(build(apart([..."Secretary"], 0.08)))).toEqual(["Secretary"]);
  });

  it("keep a word whole that is drawn in pieces where spaces are drawn", () => {
    const start = "It was welcomed by the Secretary";
    const glyphs = [glyphsOf(start, 72, 700), glyphsOf("-General and by th", endOf(start, 72) + 2, 700)];
    const end = endOf("-General and by th", endOf(start, 72) + 2);
    expect(texts(build(...glyphs, glyphsOf("eir partners", end + 1.5, 700)))).toEqual([
      "It was welcomed by the Secretary-General and by their partners",
    ]);
  });

  it("have ligatures in letters", () => {
    expect(texts(build(glyphsOf("the o\uFB03ce of \uFB01eld \uFB02ights", 72, 700)))).toEqual([
      "the office of field flights",
    ]);
  });

  it("part cells and the two sides of a masthead", () => {
    expect(texts(build(glyphsOf("United Nations", 72, 700), glyphsOf("S/2031/211", 400, 700)))).toEqual([
      "United Nations",
      "S/2031/211",
    ]);
  });

  it("join a number that stands alone to its text, however wide the tab", () => {
    expect(texts(build(glyphsOf("12.", 72, 700), glyphsOf("The mission met the parties.", 130, 700)))).toEqual([
      "12. The mission met the parties.",
    ]);
  });

  it("are bold where a line is drawn twice over itself", () => {
    const lines = build(glyphsOf("Observations", 72, 700), glyphsOf("Observations", 72.4, 700));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ text: "Observations", bold: true });
  });

  it("keep a line that is printed again further down", () => {
    expect(build(glyphsOf("Observations", 72, 700), glyphsOf("Observations", 72, 650))).toHaveLength(2);
  });

  it("are bold or italic only as a whole", () => {
    const [line] = build(glyphsOf("Women ", 72, 700, { bold: true }), glyphsOf("took part", endOf("Women ", 72), 700));
    expect(line).toMatchObject({ text: "Women took part", bold: false, italic: false });
  });

  it("stand in the order of reading where running text is drawn from the foot up", () => {
    const drawn = [
      "third line of this page of text",
      "second line of this page of text",
      "first line of this page of text",
    ];
    const lines = build(...drawn.map((text, i) => glyphsOf(text, 72, 600 + i * 40)));
    expect(texts(lines)).toEqual(drawn.toReversed());
  });
});

describe("raised characters", () => {
  const raised = (text: string, after: string): Glyph[] => glyphsOf(text, endOf(after, 72), 703.5, { size: 6 });

  it("are marks of footnotes: printed, but not of the text", () => {
    const before = "The parties signed the agreement.";
    const [line] = build(
      glyphsOf(before, 72, 700),
      raised("3", before),
      glyphsOf(" It holds.", endOf(before, 72) + 3, 700),
    );
    expect(line?.text).toBe("The parties signed the agreement. It holds.");
    expect(line?.words.filter((word) => word.mark).map((word) => word.text)).toEqual(["3"]);
  });

  it.for(["*", "a", "12", "1,2"])("are such a mark as “%s”", (mark) => {
    const before = "the agreement";
    const [line] = build(glyphsOf(before, 72, 700), raised(mark, before));
    expect(line?.text).toBe("the agreement");
  });

  it("belong to the text as the exponent of a unit", () => {
    const before = "an area of 450 km";
    const [line] = build(
      glyphsOf(before, 72, 700),
      raised("2", before),
      glyphsOf(" of land", endOf(before, 72) + 3, 700),
    );
    expect(line?.text).toBe("an area of 450 km2 of land");
  });

  it("belong to the text as the ending of an ordinal", () => {
    const before = "its 9000";
    const [line] = build(
      glyphsOf(before, 72, 700),
      raised("th", before),
      glyphsOf(" meeting", endOf(before, 72) + 6, 700),
    );
    expect(line?.text).toBe("its 9000th meeting");
  });
});
