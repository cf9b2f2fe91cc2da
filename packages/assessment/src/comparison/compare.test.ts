import { describe, expect, it } from "vitest";
import type { Assessment, Coding } from "@gender-lens/model";
import { assess } from "../assess.ts";
import { codedReport, paragraph } from "../testing/coded-report.ts";
import { compare } from "./compare.ts";
import { wordChanges } from "./words.ts";

const TEXTS = [
  "The present report covers political and security developments in Arandia between January and March.",
  "Talks between the Government and the Karsa Front resumed in Vesh on 12 February under regional mediation.",
  "Heavy rains cut the road between Vesh and Karsa, and food prices doubled within a fortnight.",
  "The Mission helped 40 judges and prosecutors to hold mobile court sessions in four districts.",
  "Police units patrolled the camps for displaced persons by day and by night throughout the quarter.",
  "Clearance teams destroyed 312 items of unexploded ordnance near schools and markets.",
];

/** An assessment with these texts, numbered as they stand; the same text has the same hash. */
function version(texts: readonly string[], codings: Record<string, Partial<Coding>> = {}): Assessment {
  const hash = (text: string) =>
    [...text]
      .reduce((sum, letter) => (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 2n ** 64n, 7n)
      .toString(16)
      .padStart(16, "0");
  return assess(
    codedReport(
      texts.map((text, at) => ({ ...paragraph(at + 1, codings[text] ?? {}, { text }), textHash: hash(text) })),
    ),
  );
}

const kinds = (before: readonly string[], after: readonly string[]) =>
  compare(version(before), version(after)).changes.map(
    ({ kind, before: b, after: a }) => `${kind} ${b?.number ?? "-"} ${a?.number ?? "-"}`,
  );

describe("what became of a paragraph", () => {
  it("is the same where only its number changed", () => {
    expect(
      kinds(TEXTS.slice(0, 3), ["A new opening was drafted by the front office on Monday.", ...TEXTS.slice(0, 3)]),
    ).toEqual(["added - 1", "same 1 2", "same 2 3", "same 3 4"]);
  });

  it("removed paragraphs stand where they stood", () => {
    expect(kinds(TEXTS.slice(0, 4), [TEXTS[0], TEXTS[1], TEXTS[3]].map(String))).toEqual([
      "same 1 1",
      "same 2 2",
      "removed 3 -",
      "same 4 3",
    ]);
  });

  it("moved where the others kept their order", () => {
    const moved = [TEXTS[0], TEXTS[2], TEXTS[3], TEXTS[4], TEXTS[1]].map(String);
    expect(kinds(TEXTS.slice(0, 5), moved)).toEqual(["same 1 1", "same 3 2", "same 4 3", "same 5 4", "moved 2 5"]);
  });

  it("changed where it was rewritten in its place, moved and changed where it went elsewhere too", () => {
    const rewritten = String(TEXTS[1]).replace("resumed in Vesh on 12 February", "broke down in Vesh on 3 March");
    expect(kinds(TEXTS, TEXTS.with(1, rewritten))).toContain("changed 2 2");
    expect(kinds(TEXTS, [...TEXTS.toSpliced(1, 1), rewritten])).toContain("moved-and-changed 2 6");
  });

  it("a paragraph with little in common is another one", () => {
    const other = "Elections to the assembly of the Dral Basin were put off until the dry season.";
    expect(kinds(TEXTS, TEXTS.with(2, other))).toEqual([
      "same 1 1",
      "same 2 2",
      "added - 3",
      "removed 3 -",
      "same 4 4",
      "same 5 5",
      "same 6 6",
    ]);
  });
});

describe("what a change did to the figures", () => {
  const women = "Women made up a third of the delegates at the talks in Vesh.";
  const codings = { [women]: { level: "specific", disaggregated: true } } as const;

  it("an added paragraph with gender content counts 1, a removed one -1", () => {
    const [without, withWomen] = [version(TEXTS, codings), version([...TEXTS, women], codings)];
    expect(compare(without, withWomen).changes.at(-1)).toMatchObject({ kind: "added", genderContent: 1 });
    expect(compare(withWomen, without).changes.at(-1)).toMatchObject({ kind: "removed", genderContent: -1 });
  });

  it("a changed paragraph names the decisions that changed", () => {
    const before = "Delegates made up a third of those at the talks in Vesh.";
    const [change] = compare(version([before], codings), version([women], codings)).changes;
    expect(change).toMatchObject({ kind: "changed", decisionsChanged: ["level", "disaggregated"], genderContent: 1 });
  });

  it("a paragraph of an annex does nothing to them", () => {
    const annex = assess(codedReport([paragraph(1, codings[women], { text: women, part: "annex-1" })]));
    expect(compare(version([]), annex).changes[0]).toMatchObject({ kind: "added", genderContent: 0 });
  });
});

describe("words that changed", () => {
  const before = "In Karsa, 12 persons were killed in clashes near the market.";
  const after = "In Karsa, 12 persons, including 5 women, were killed near the old market.";

  it("put together give both texts", () => {
    const changes = wordChanges(before, after);
    const text = (gone: string) =>
      changes
        .filter(({ kind }) => kind !== gone)
        .map((change) => change.text)
        .join("");
    expect([text("added"), text("removed")]).toEqual([before, after]);
  });

  it("are the words that were put in and taken out, and no others", () => {
    const changed = wordChanges(before, after).filter(({ kind }) => kind !== "same");
    expect(changed.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
      "added: , including 5 women,",
      "removed: in clashes",
      "added: old",
    ]);
  });

  it("a single word between two rewritten runs is shown with them", () => {
    expect(wordChanges("four of nine", "five of ten").map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "removed: four of nine",
      "added: five of ten",
    ]);
  });
});
