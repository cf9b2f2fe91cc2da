import { describe, expect, it } from "vitest";
import { findPeople } from "./find-people.ts";

/** The figures in short: "12 female adult <0" is twelve women, part of the first figure; "!" where none is asked. */
const read = (text: string): string[] =>
  findPeople(text).map((figure) => {
    const amount = figure.amount === "share" ? `${Number(figure.value.toFixed(1))}%` : String(figure.value);
    const whole = figure.whole === null ? "" : ` <${figure.whole}`;
    return `${amount} ${figure.sex}${whole}${figure.exemption === null ? "" : ` !${figure.exemption}`}`;
  });

const RULES: readonly (readonly [rule: string, text: string, figures: readonly string[]])[] = [
  [
    "a ratio of the sexes is a share of the first",
    "The ratio of men to women on the bench is four to one.",
    ["80% male"],
  ],
  ["a ratio with a colon", "The ratio of women to men in the choir was 1:3.", ["25% female"]],
  ["the outnumbered are the smaller side", "In the talks women were outnumbered nine to one.", ["10% female"]],
  ["those who are outnumbered are the smaller side", "Girls outnumber boys three to two in the school.", ["40% male"]],
  ["equal numbers are a half each", "The choir takes women and men in equal numbers.", ["50% female"]],
  ["one in so many is a share", "One woman in five owns land.", ["20% female"]],
  ["one in so many of no sex counts nobody", "It was heard by one adult in three.", []],
  ["a share said of a noun behind it", "Three in every five settlers on the ridge are women.", ["60% female"]],
  ["a share made up of women", "The guild, 45 per cent of it made up of women, met.", ["45% female"]],
  ["a share of women named before", "It hit widows, 40 per cent of whom lost their huts.", ["40% female"]],
  [
    "a share of women named before, pronoun first",
    "It is rare among women, of whom 9 per cent can read.",
    ["9% female"],
  ],
  ["a number of women named before", "It hurt the women, six of whom were burned.", ["6 female"]],
  ["a rate for women", "Literacy is 70 per cent, and 55 per cent for women.", ["55% female"]],
  ["posts held by women", "Of the posts, 30 per cent are occupied by women.", ["30% female"]],
  ["seats of which women hold some", "Women hold 6 of the 21 seats.", ["6 female"]],
  ["letters for the sexes", "There were 60 singers (25 F, 35 M).", ["60 mixed", "25 female <0", "35 male <0"]],
  ["none of them", "It named 14 clerks, none of them women.", ["14 mixed", "0 female <0"]],
  ["not one", "Not one woman sits on the board.", ["0 female"]],
  ["no woman among so many", "No women serve among the 38 pilots.", ["0 female <1", "38 mixed"]],
  ["all so many were men", "All 31 miners below were men.", ["31 male"]],
  ["all of two numbers", "Four herders fell ill and two died. All six were men.", ["4 male <2", "2 male <2", "6 male"]],
  ["among them behind the part", "In Lum, 17 monks fell ill, three women among them.", ["17 mixed", "3 female <0"]],
  ["among their number", "The guild counts 77 women among its 400 weavers.", ["77 female <1", "400 mixed"]],
  ["women numbered", "Some 90 weavers came. Women numbered 40.", ["90 mixed", "40 female <0"]],
  ["of that number", "The guild has 90 weavers, with women making up 40 of that number.", ["90 mixed", "40 female <0"]],
  [
    "a total that opens the sentence behind its bracket",
    "Of the 50 hurt (30 men, 20 women), 12 lost a limb.",
    ["50 mixed", "30 male <0", "20 female <0", "12 unknown <0"],
  ],
  [
    "of the victims, counted before",
    "It hurt 90 victims (50 men, 40 women). Of the victims, 12 died.",
    ["90 mixed", "50 male <0", "40 female <0", "12 unknown <0"],
  ],
  [
    "some of the survivors of a list by sex",
    "It hurt six women and a man. Two of the survivors fled.",
    ["6 female", "1 male", "2 unknown"],
  ],
  [
    "two totals side by side",
    "It had 900 troops, including 40 women, and 80 clerks, including 9 women.",
    ["900 mixed", "40 female <0", "80 mixed", "9 female <2"],
  ],
  [
    "parts of those present, not of those planned",
    "It had 900 troops of an authorized 1,000, among them 40 women.",
    ["900 mixed", "1000 unknown !authorized", "40 female <0"],
  ],
  [
    "a list by country",
    "It has 30 singers. Singers came from Togo (12), Peru (10) and Fiji (8).",
    ["30 unknown", "12 unknown <0", "10 unknown <0", "8 unknown <0"],
  ],
  ["a list by country of things", "It has 30 radars. Radars came from Togo (12), Peru (10) and Fiji (8).", []],
  ["in all, behind its noun", "Girls of the coast, 630 in all, were taught.", ["630 female"]],
  ["a delegation by its size", "A delegation of 14 came, including six women.", ["14 mixed", "6 female <0"]],
  ["a body by its size in one word", "A 21-member (5 women) committee met.", ["21 mixed !body", "5 female <0"]],
  [
    "what was done to women is counted, not women",
    "Complaints were on wages (61) and violence against women (12).",
    [],
  ],
  ["refugees number so many", "Refugees in the camps number 4,000.", ["4000 unknown"]],
  ["violations against children are not children", "Violations against children numbered 52.", []],
];

describe("numbers that point to one another", () => {
  it.for(RULES)("%s", ([, text, figures]) => {
    expect(read(text)).toEqual(figures);
  });
});
