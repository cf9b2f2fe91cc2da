import { describe, expect, it } from "vitest";
import { disaggregation } from "./disaggregation.ts";
import { findPeople } from "./find-people.ts";
import { gap } from "./gap.ts";

/** The counts and shares in short: "12 female". */
const read = (text: string): string[] =>
  findPeople(text).map((figure) => `${Number(figure.value.toFixed(1))} ${figure.sex}`);
const lacks = (text: string): boolean => gap(text, findPeople(text)).value;

const FIGURES: readonly (readonly [rule: string, text: string, figures: readonly string[]])[] = [
  [
    "two peoples share the noun behind the second",
    "The choir has 17 Ruvian Serb and Ruvian Turk women.",
    ["17 female"],
  ],
  ["three peoples share one noun", "The coach took nine Kurd, Druze and Hutu girls.", ["9 female"]],
  ["peoples with the same form in the plural", "The mayor met 12 Lebanese and Syrian women.", ["12 female"]],
  ["a plural of a people is a noun of its own", "The mayor met 12 Serbs and Greek women.", ["12 unknown"]],
  ["the predicate is of those chosen", "Five of the 24 judges are women.", ["5 female", "24 mixed"]],
  ["no article before the whole", "Five of 24 judges are women.", ["5 female", "24 mixed"]],
  ["none of so many", "None of the 24 judges are women.", ["0 female", "24 mixed"]],
  ["most of so many", "Most of the 24 judges are women.", ["24 unknown"]],
  ["a total of so many who all are", "A total of 24 judges were women.", ["24 female"]],
  ["seats won of the seats", "Women won 51 of the 140 seats.", ["51 female"]],
  ["seats won of an assembly's seats", "Women took 51 of the assembly's 140 seats.", ["51 female"]],
  ["seats won, the seats named first", "Of the 140 seats, women won 51.", ["51 female"]],
  ["seats won by women, the seats named first", "Of the 140 seats, 51 were won by women.", ["51 female"]],
  ["seats won out of a bare number", "Women candidates won 51 seats out of the 140.", ["51 female"]],
  ["the women as subject", "The women won 51 seats.", ["51 female"]],
  ["women out of a bare number", "Some 40 women out of the 200 were paid.", ["40 female", "200 mixed"]],
  ["one is a thing far off", "Several women lived too far from one or feared the road.", ["0 female"]],
  ["one is a thing nearby", "Several widows lived near one, or next to one.", ["0 female"]],
  ["a share of female employment", "Ninety per cent of all female employment is in farming.", ["90 female"]],
  ["a share of the female population", "Some 60 per cent of the female population reads.", ["60 female"]],
  ["a share of women's employment", "A third of women's employment is in trade.", ["33.3 female"]],
  ["a share of households is no share of women", "Ninety per cent of female-headed households are poor.", []],
  [
    "a number with women as a part is not of women",
    "It had 300 guards. Among them were 120 at gates, 20 of them women, and 180 in posts, including 30 women.",
    ["300 mixed", "20 female", "180 unknown", "30 female"],
  ],
];

/** Pairs that differ in one thing: the first lacks a breakdown by sex, the second does not. */
const GAPS: readonly (readonly [rule: string, yes: string, no: string])[] = [
  [
    "candidates who were named",
    "The board listed rules. The two presidential candidates spoke.",
    "The board listed Ana and Boro. The two presidential candidates spoke.",
  ],
  [
    "candidates with titles",
    "Mr. Karo lost the run-off. The two candidates spoke.",
    "Mr. Karo lost to Ms. Dun. The two candidates spoke.",
  ],
  [
    "as many names as candidates",
    "The board listed Ana and Boro. The three candidates spoke.",
    "The board listed Ana, Boro and Ciro. The three candidates spoke.",
  ],
  [
    "places are no candidates",
    "Votes were cast in Arana and Borovo. The two candidates spoke.",
    "Votes were cast for Arana and Borovo. The two candidates spoke.",
  ],
  [
    "among them, behind the planned strength",
    "It had 920 guards, out of the authorized strength of 1,010. It fed 160 cadets, 41 of whom were women.",
    "It had 920 guards, out of the authorized strength of 1,010. Among them were 160 cadets, 41 of whom were women.",
  ],
  [
    "a mandated strength is planned",
    "It had 920 guards (80 women) and 1,010 cooks.",
    "It had 920 guards (80 women) of a mandated strength of 1,010.",
  ],
  [
    "a share in brackets before the whole",
    "As at May, 920 (91 per cent) of the authorized 1,010 guards had come.",
    "As at May, 920 (91 per cent) of the authorized 1,010 guards had come. Among them were 80 women.",
  ],
  ["a panel by its size", "A crew of five experts came.", "The panel of five experts came."],
  ["things handed over", "Some 14 transmitters were injured.", "Some 14 transmitters were handed over."],
  ["things seized", "Police freed 14 farmers.", "Police seized 14 detonators."],
  [
    "the strength of a component",
    "The strength of the military component stood at 12,730.",
    "The weight of the military component stood at 12,730.",
  ],
  ["nationwide is no noun", "Refugees number more than 410,000 nationwide.", "They led 410,000 nationwide strikes."],
  [
    "the rest of a total by sex",
    "It hit 95 pupils, including 41 men and 30 women, with a further 25 adults of unknown sex.",
    "It hit 95 pupils, including 41 men and 30 women, with a further 24 adults of unknown sex.",
  ],
];

describe("numbers, their wholes and the names before them", () => {
  it.for(FIGURES)("%s", ([, text, figures]) => {
    expect(read(text)).toEqual(figures);
  });

  it.for(GAPS)("gap: %s", ([, yes, no]) => {
    expect(lacks(yes)).toBe(true);
    expect(lacks(no)).toBe(false);
  });

  it("a share of female employment is disaggregated", () => {
    const text = "Ninety per cent of all female employment is in farming.";
    expect(disaggregation(text, findPeople(text)).value).toBe(true);
  });
});
