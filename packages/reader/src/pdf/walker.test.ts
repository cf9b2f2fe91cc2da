import { describe, expect, it } from "vitest";
import { lineOf, linesOf } from "../testing/made-line.ts";
import type { Line } from "./line.ts";
import { profileOf } from "./profile.ts";
import { Walker } from "./walker.ts";

const LONG = "The mission met the parties in the capital and called for restraint in the north";
const profile = profileOf(
  linesOf(
    Array.from({ length: 40 }, () => LONG),
    72,
    700,
  ),
);

/** The kinds of block that these lines make, the first of them the beginning of paragraph 1. */
function kinds(lines: readonly Line[]): string[] {
  const [first] = lines;
  if (!first) throw new Error("a part needs lines");
  const walker = new Walker({ name: "body", title: null, lines: [...lines] }, profile, new Map([[first, 1]]), 0);
  lines.forEach((line, at) => walker.take(line, lines[at - 1], lines.slice(at + 1, at + 4)));
  return walker.blocks.map(({ kind }) => kind);
}

describe("a centred title below a paragraph", () => {
  const text = lineOf(LONG, 72, 520);
  const title = "Patrols by night in the delta";
  const { x0, x1 } = lineOf(title, 0, 560);
  const centred = lineOf(title, (text.x0 + text.x1 - (x1 - x0)) / 2, 560);

  it("is a heading where the paragraph has ended", () => {
    expect(kinds([lineOf("1. The committee closed the item on 3 May.", 72, 600), centred, text])).toEqual([
      "paragraph",
      "heading",
    ]);
  });

  it("is that of the draft which the paragraph announces by a colon", () => {
    expect(kinds([lineOf("1. It recommends the following draft decision:", 72, 600), centred, text])).toEqual([
      "paragraph",
    ]);
  });
});
