import { describe, expect, it } from "vitest";
import { OPS } from "./engine.ts";
import { Fonts } from "./fonts.ts";
import type { Glyph } from "./glyph.ts";
import { TextMachine } from "./text-machine.ts";

type Step = readonly [operator: number, args: readonly unknown[]];

/** Glyphs of 500 units, half an em, as pdf.js hands them over. */
const text = (word: string): unknown[] =>
  [...word].map((unicode) => ({ unicode, width: 500, isSpace: unicode === " " }));

function draw(...steps: readonly Step[]): Glyph[] {
  const all: Step[] = [[OPS.beginText, []], [OPS.setFont, ["f1", 10]], ...steps, [OPS.endText, []]];
  const machine = new TextMachine(new Fonts());
  return machine.run(
    all.map(([operator]) => operator),
    all.map(([, args]) => args),
  );
}

const at = (x: number, y: number): Step => [OPS.setTextMatrix, [[1, 0, 0, 1, x, y]]];
const show = (...parts: readonly (string | number)[]): Step => [
  OPS.showText,
  [parts.flatMap((part) => (typeof part === "number" ? [part] : text(part)))],
];
const lefts = (glyphs: readonly Glyph[]): number[] => glyphs.map((glyph) => Math.round(glyph.x0 * 100) / 100);

describe("the place of a glyph (PDF 32000-1, 9.4.4)", () => {
  it("is after the advance of those before it", () => {
    const glyphs = draw(at(72, 700), show("abc"));
    expect(lefts(glyphs)).toEqual([72, 77, 82]);
    expect(glyphs[2]).toMatchObject({ text: "c", x1: 87, y: 700, size: 10 });
  });

  it("is moved by the numbers between strings, in thousandths of an em to the left", () => {
    expect(lefts(draw(at(72, 700), show("a", -200, "b", 100, "c")))).toEqual([72, 79, 83]);
  });

  it("is moved by character and word spacing", () => {
    const spaced = draw(at(72, 700), [OPS.setCharSpacing, [1]], [OPS.setWordSpacing, [3]], show("a b"));
    expect(lefts(spaced)).toEqual([72, 78, 87]);
  });

  it("is drawn together by horizontal scaling", () => {
    expect(lefts(draw(at(72, 700), [OPS.setHScale, [80]], show("abc")))).toEqual([72, 76, 80]);
  });

  it("is raised by text rise", () => {
    const [mark] = draw(at(72, 700), [OPS.setTextRise, [4]], show("1"));
    expect(mark?.y).toBe(704);
  });

  it("is in points after all scaling of page and text", () => {
    const [glyph] = draw(
      [OPS.transform, [0.5, 0, 0, 0.5, 10, 20]],
      [OPS.setTextMatrix, [[2, 0, 0, 2, 100, 200]]],
      show("a"),
    );
    expect(glyph).toMatchObject({ x0: 60, y: 120, size: 10 });
  });

  it("is on the next line after a move, counted from the start of the last line", () => {
    expect(draw(at(72, 700), show("ab"), [OPS.moveText, [5, -12]], show("c"))[2]).toMatchObject({ x0: 77, y: 688 });
  });

  it("comes back with the graphics state that was saved", () => {
    const glyphs = draw(
      [OPS.save, []],
      [OPS.transform, [1, 0, 0, 1, 50, 0]],
      [OPS.restore, []],
      at(72, 700),
      show("a"),
    );
    expect(lefts(glyphs)).toEqual([72]);
  });
});

describe("what is known of a glyph", () => {
  it("is the marked content that it stands in, and whether that is an artifact", () => {
    const glyphs = draw(
      at(72, 700),
      [OPS.beginMarkedContentProps, ["P", 7]],
      show("a"),
      [OPS.endMarkedContent, []],
      [OPS.beginMarkedContentProps, ["Artifact", null]],
      show("b"),
      [OPS.endMarkedContent, []],
      show("c"),
    );
    expect(glyphs.map(({ mcid, artifact }) => [mcid, artifact])).toEqual([
      [7, false],
      [null, true],
      [null, false],
    ]);
  });

  it("is that it is turned, or drawn invisibly over a scan", () => {
    expect(draw([OPS.setTextMatrix, [[0, 1, -1, 0, 72, 700]]], show("a"))[0]?.rotated).toBe(true);
    expect(draw(at(72, 700), [OPS.setTextRenderingMode, [3]], show("a"))[0]?.invisible).toBe(true);
    expect(draw(at(72, 700), show("a"))[0]).toMatchObject({ rotated: false, invisible: false });
  });
});
