import { describe, expect, it } from "vitest";
import { agreementOn, type Decided } from "./judged.ts";
import { nominalAlpha, ordinalAlpha } from "./alpha.ts";
import { wilson } from "./wilson.ts";

/** A row a coder, a column a unit, as the examples are printed; a point where a coder was silent. */
function unitsOf(...rows: string[]): string[][] {
  const coders = rows.map((row) => row.split(" "));
  return (coders[0] ?? []).map((_, unit) =>
    coders.flatMap((codes) => codes[unit] ?? []).filter((code) => code !== "."),
  );
}

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A, B and C. */
const A = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const B = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const C = unitsOf(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

describe("Krippendorff's alpha as it is printed", () => {
  it("for two coders and two values", () => expect(nominalAlpha(A)).toBeCloseTo(0.095, 3));
  it("for two coders and five values", () => expect(nominalAlpha(B)).toBeCloseTo(0.692, 3));
  it("for four coders who were silent at times", () => expect(nominalAlpha(C)).toBeCloseTo(0.743, 3));
  it("for values in an order", () => expect(ordinalAlpha(C, ["1", "2", "3", "4", "5"])).toBeCloseTo(0.815, 3));
});

describe("alpha where there is little to tell of", () => {
  it("is not defined without a unit that two coded, or where only one value was given", () => {
    expect(nominalAlpha([["a"], ["b"]])).toBeNull();
    expect(nominalAlpha([])).toBeNull();
    expect(
      nominalAlpha([
        ["a", "a"],
        ["a", "a"],
      ]),
    ).toBeNull();
  });

  it("is 1 where all agree on different values, and below 0 where they agree less than chance would", () => {
    expect(
      nominalAlpha([
        ["a", "a"],
        ["b", "b"],
      ]),
    ).toBe(1);
    expect(
      nominalAlpha([
        ["a", "b"],
        ["b", "a"],
      ]),
    ).toBeLessThan(0);
  });

  it("a value outside of the order is an error", () => {
    expect(() => ordinalAlpha([["x", "a"]], ["a", "b"])).toThrow(RangeError);
  });
});

describe("agreement on the decisions of the codebook", () => {
  const rows = (units: readonly (readonly Decided[])[]) =>
    Object.fromEntries(
      agreementOn(units.map((coders) => new Map(coders.map((one, at) => [`coder ${at}`, one])))).map(
        ({ decision, units: count, alpha }) => [decision, [count, alpha]],
      ),
    );

  it("leaves out who did not decide, decision by decision", () => {
    const found = rows([
      [{ level: "none", gap: true }, { level: "none" }],
      [
        { level: "specific", gap: false },
        { level: "specific", gap: false },
      ],
    ]);
    expect(found["level"]).toEqual([2, 1]);
    expect(found["gap"]).toEqual([1, null]);
    expect(found["genderContent"]).toEqual([0, null]);
  });

  it("the ordinal one tells a near disagreement on the level from a far one, the nominal one does not", () => {
    const units = (last: "none" | "related") =>
      rows([
        [{ level: "none" }, { level: "none" }],
        [{ level: "none" }, { level: "none" }],
        [{ level: "related" }, { level: "related" }],
        [{ level: "specific" }, { level: "specific" }],
        [{ level: "specific" }, { level: last }],
      ]);
    expect(units("related")["level (ordinal)"]?.[1]).toBeGreaterThan(Number(units("none")["level (ordinal)"]?.[1]));
  });

  it("pillars are four decisions", () => {
    const found = rows([
      [{ pillars: ["protection", "prevention"] }, { pillars: ["protection"] }],
      [{ pillars: [] }, { pillars: [] }],
    ]);
    expect(found["pillar:protection"]).toEqual([2, 1]);
    expect(found["pillar:prevention"]?.[1]).toBe(0);
    expect(found["pillar:participation"]).toEqual([2, null]);
  });
});

describe("the interval of a share", () => {
  /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  const printed = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  it.each(printed)("%i of %i is as printed", (found, of, low, high) => {
    const interval = wilson(found, of);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("says nothing where nothing was looked at, and stays between 0 and 1", () => {
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(5, 5)?.high).toBe(1);
  });
});
