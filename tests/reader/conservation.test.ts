// The comparison itself: it must see what it is there to see.
import type { LedgerLine } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";
import { conservation } from "./conservation.ts";
import { differences } from "./differences.ts";

function line(role: LedgerLine["role"], paragraph: number | null, text: string): LedgerLine {
  return {
    page: 1,
    role,
    paragraph,
    words: text
      .split(" ")
      .map((word) => ({ text: word.replace("^", ""), mark: word.startsWith("^"), rect: [0, 0, 0, 0] })),
  };
}

const PRINTED =
  "B. Political situation\n7. Talks in the capital resumed in decision-\nmaking bodies3 on 4 May.\n3 See annex.\n";
const LEDGER = [
  line("heading", null, "B. Political situation"),
  line("paragraph", 7, "7. Talks in the capital resumed in decision-"),
  line("paragraph", 7, "making bodies ^3 on 4 May."),
  line("footnote", null, "3 See annex."),
];

describe("conservation", () => {
  it("finds every printed word in the line that has it", () => {
    const { unassigned, doubled, torn, byRole } = conservation([PRINTED], LEDGER);
    expect([unassigned, doubled, torn]).toEqual([[], [], []]);
    expect(Object.fromEntries(byRole)).toEqual({ heading: 3, paragraph: 13, footnote: 3 });
  });

  it("finds lines that the ledger has in another order", () => {
    const { unassigned, doubled } = conservation([PRINTED], LEDGER.toReversed());
    expect([unassigned, doubled]).toEqual([[], []]);
  });

  it("names a printed word that the ledger has not", () => {
    const { unassigned } = conservation([PRINTED], [...LEDGER.slice(0, 3), line("footnote", null, "3 See")]);
    expect(unassigned.map(({ text }) => text)).toEqual(["annex."]);
  });

  it("names words that the ledger has once more than they are printed", () => {
    const { doubled } = conservation([PRINTED], [...LEDGER, line("figure", null, "annex.")]);
    expect(doubled.map(({ text }) => text)).toEqual(["annex."]);
  });

  it("names a word torn between two roles", () => {
    const torn = [line("figure", null, "B. Political situ"), line("heading", null, "ation"), ...LEDGER.slice(1)];
    expect(conservation([PRINTED], torn).torn.map(({ text }) => text)).toEqual(["situation"]);
  });
});

describe("differences", () => {
  const words = () => conservation([PRINTED], LEDGER).words.filter(({ lines: [owner] }) => owner?.paragraph === 7);
  const kinds = (text: string) => differences(words(), 7, text).map(({ kind }) => kind);

  it("names what a reader leaves out and joins", () => {
    expect(kinds("Talks in the capital resumed in decision-making bodies on 4 May.")).toEqual([
      "number left out",
      "footnote mark left out",
      "joined at a line's end",
    ]);
  });

  it.for([
    ["a word lost", "Talks in the capital resumed in decision-making bodies on 4."],
    ["words changed in order", "Talks in capital the resumed in decision-making bodies on 4 May."],
    ["a word of another line", "Talks in the capital resumed in decision-making bodies on 4 May. See annex."],
  ] as const)("sees %s", ([, text]) => {
    expect(kinds(text)).toContain("other words");
  });

  it("sees spaces put in and taken out", () => {
    expect(kinds("Talks in the cap ital resumed in decision-making bodieson 4 May.")).toEqual(
      expect.arrayContaining(["space put in", "space taken out"]),
    );
  });
});
