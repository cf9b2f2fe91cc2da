import { describe, expect, it } from "vitest";
import { findPeople } from "./find-people.ts";
import { toPeople } from "./index.ts";

/** "12 female child", or "20% female adult", for every figure; a part has its whole's place behind "<". */
const read = (text: string): string[] =>
  findPeople(text).map((one) => {
    const amount =
      one.amount === "vague" ? "some" : `${Math.round(one.value * 100) / 100}${one.amount === "share" ? "%" : ""}`;
    return `${amount} ${one.sex} ${one.age}${one.whole === null ? "" : ` <${one.whole}`}`;
  });

const CASES: readonly (readonly [rule: string, text: string, figures: readonly string[]])[] = [
  ["digits with commas", "Some 1,207 settlers left.", ["1207 unknown unknown"]],
  ["thin spaces", "Some 12\u2009500 settlers left.", ["12500 unknown unknown"]],
  ["millions", "About 2.5 million pilgrims came.", ["2500000 unknown unknown"]],
  ["words", "Thirty-two nuns and two hundred and six monks prayed.", ["32 female unknown", "206 unknown unknown"]],
  ["the lower bound of a range", "Between 2,000 and 2,600 squatters stayed.", ["2000 unknown unknown"]],
  ["a dash range", "The hut sleeps 20–25 miners.", ["20 unknown unknown"]],
  [
    "women and men are adults, girls and boys children",
    "It hurt 2 women, 3 men, 4 girls and 5 boys.",
    ["2 female adult", "3 male adult", "4 female child", "5 male child"],
  ],
  ["children", "Measles infected 45 children.", ["45 unknown child"]],
  [
    "brackets in brackets",
    "There were 50 casualties (20 killed [15 men, 5 women] and 30 injured [18 men, 12 women]).",
    [
      "50 mixed unknown",
      "20 mixed unknown <0",
      "15 male adult <1",
      "5 female adult <1",
      "30 mixed unknown <0",
      "18 male adult <4",
      "12 female adult <4",
    ],
  ],
  [
    "an unspecified rest has no sex",
    "It hit 12 clerks (7 men, 4 women and 1 unspecified).",
    ["12 mixed unknown", "7 male adult <0", "4 female adult <0", "1 unknown unknown <0"],
  ],
  [
    "parts by place take after their whole",
    "In all, 3.2 million Sudanese are displaced, including 1.5 million in Darfur and 1.1 million in Kordofan.",
    ["3200000 unknown unknown", "1500000 unknown unknown <0", "1100000 unknown unknown <0"],
  ],
  [
    "a list of parts ends at a new verb",
    "In all, 17 nurses, including 3 girls, were killed and 40 were injured.",
    ["17 mixed unknown", "3 female child <0", "40 unknown unknown"],
  ],
  ["of the so many", "Pirates seized 9 of the 21 sailors.", ["9 unknown unknown <1", "21 unknown unknown"]],
  ["shares", "Of the cadets, 23 per cent were women.", ["23% female adult"]],
  ["a third", "The chorus has 30 singers, a third of them men.", ["30 mixed unknown", "33.33% male adult <0"]],
  ["a woman", "A woman and a 12-year-old boy drowned.", ["1 female adult", "1 male child"]],
  ["no women", "There are no women in the squad.", ["0 female adult"]],
  ["all men", "A crew of sailors (all men) left.", ["100% male adult"]],
  ["vague amounts", "Dozens of monks fled.", ["some unknown unknown"]],
  ["a shared noun", "It houses 61 national and 14 international staff.", ["61 unknown unknown", "14 unknown unknown"]],
  [
    "an abstract total",
    "The number of detainees rose from 300 to 450.",
    ["300 unknown unknown", "450 unknown unknown"],
  ],
  ["things have none", "In 2031, 12 trucks drove 40 km on 3 and 4 May under resolution 2719 (2023).", []],
  [
    "things in brackets have none",
    "Violations against 9 pupils included abduction (5) and maiming (4).",
    ["9 unknown unknown"],
  ],
  ["footnote numbers have none", "The nurses left.12 The doctors stayed.", []],
  ["one case of letters", "ON 4 MAY, 12 NURSES (5 WOMEN) LEFT.", ["12 mixed unknown", "5 female adult <0"]],
];

describe("findPeople", () => {
  for (const [rule, text, figures] of CASES) it(`reads ${rule}`, () => expect(read(text)).toEqual(figures));

  it("says who and what in the report's words", () => {
    const [first, second] = findPeople("Rebels abducted 12 young pilgrims, and 3 aid workers were killed.");
    expect([first?.who, first?.what, second?.who, second?.what]).toEqual([
      "young pilgrims",
      "abducted",
      "aid workers",
      "killed",
    ]);
  });

  it("lays each figure on its words", () => {
    const text = "On 3 May, “some 45 migrants” (12 women) were rescued.";
    expect(findPeople(text).map((one) => text.slice(one.start, one.end))).toEqual(["45 migrants", "12 women"]);
  });

  it("prints counts and shares for the model, and leaves vague amounts out", () => {
    const people = toPeople(findPeople("Hundreds of farmers met 40 millers, 20 per cent of them women."));
    expect(people.map((one) => ("count" in one ? one.count : `${one.share}%`))).toEqual([40, "20%"]);
  });
});
