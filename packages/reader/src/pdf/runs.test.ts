import { describe, expect, it } from "vitest";
import type { Run } from "../blocks.ts";
import { lineOf } from "../testing/made-line.ts";
import { runsOf } from "./runs.ts";

/** Text of a paragraph printed on these lines. */
function textOf(lines: readonly string[], numbered = false): string {
  const runs: Run[] = [];
  lines.forEach((text, i) => {
    runs.push(...runsOf(lineOf(text, 72, 700 - 12 * i), numbered && i === 0, runs.at(-1)));
  });
  return runs.reduce((text, run) => text + (text === "" || run.joined ? "" : " ") + run.text, "");
}

describe("the text of a paragraph", () => {
  it("goes on over the lines with one space", () => {
    expect(textOf(["Talks in the capital", "resumed in May."])).toBe("Talks in the capital resumed in May.");
  });

  it("goes without the paragraph's number", () => {
    expect(textOf(["12. Talks resumed."], true)).toBe("Talks resumed.");
    expect(textOf(["12.Talks resumed."], true)).toBe("Talks resumed.");
  });

  it("joins a compound that is cut after its hyphen", () => {
    expect(textOf(["women in decision-", "making bodies"])).toBe("women in decision-making bodies");
    expect(textOf(["in 2030\u2013", "2031"])).toBe("in 2030\u20132031");
    expect(textOf(["the Vale/", "Dral municipality"])).toBe("the Vale/Dral municipality");
  });

  it("keeps the space after a suspended hyphen", () => {
    expect(textOf(["the troop-", "and police-contributing countries"])).toBe(
      "the troop- and police-contributing countries",
    );
  });

  it("drops a soft hyphen together with the break", () => {
    expect(textOf(["the imple\u00AD", "mentation of the agreement"])).toBe("the implementation of the agreement");
  });

  it("keeps a dash that stands by itself apart", () => {
    expect(textOf(["the parties \u2013", "all four of them"])).toBe("the parties \u2013 all four of them");
  });
});

describe("the place of a word", () => {
  it("is its box on its page in points", () => {
    const [first, second] = runsOf(lineOf("Talks resumed", 72, 700, { page: 3 }), false);
    expect(first?.at).toEqual({ pdf: { page: 3, rect: [72, 698, 97, 709] } });
    expect(second?.at).toEqual({ pdf: { page: 3, rect: [102, 698, 137, 709] } });
  });
});
