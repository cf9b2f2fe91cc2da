import type { Pillar } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const RULES: Readonly<Record<string, readonly (readonly [string, readonly Pillar[]])[]>> = {
  "what happens outweighs what the persons are": [
    ["Soldiers beat 30 displaced women at the well.", ["protection"]],
    ["Displaced women in Karsk elected a speaker.", ["participation"]],
    ["The fining of women traders went on.", ["protection"]],
    ["Nine women were freed from military custody.", ["protection"]],
  ],
  "women who avert violence": [
    ["Women go-betweens calmed two clans after a cattle raid.", ["prevention"]],
    ["Women vendors alerted the authorities to an attack that was being planned.", ["prevention"]],
    ["Women negotiated the return of the herd, which prevented reprisals.", ["participation", "prevention"]],
  ],
  "training against violence prevents and protects, awareness prevents": [
    ["Recruits were coached on the law against rape in war.", ["protection", "prevention"]],
    ["A radio programme raised awareness of gender-based violence.", ["prevention"]],
  ],
  "what the sentence before says of them": [
    ["The panel has nine members. There are no women among them.", ["participation"]],
    ["Some 300 refugees reached Orsk. Women and girls are two thirds of them.", ["relief_recovery"]],
    [
      "Women were flogged in the square. Those who fled were given food and shelter.",
      ["protection", "relief_recovery"],
    ],
  ],
  "justice and care in later sentences": [
    ["Twelve women were raped. Two suspects were brought to court.", ["protection", "prevention"]],
    ["Girls were sold into prostitution. The victims were taken to a shelter.", ["protection", "relief_recovery"]],
  ],
  "two clauses, two subjects": [
    ["Women judges were appointed, and the law on domestic violence came into force.", ["participation", "protection"]],
    [
      "I ask the State to open clinics, to try those who raped, and to disarm the militia.",
      ["protection", "prevention"],
    ],
  ],
  "names of offices and books speak to none": [
    ["UN-Women and the planning office met on 3 May.", []],
    ["The budget carries a gender marker.", []],
  ],
  "a share of a force is service in it": [
    ["Women are 11 per cent of the national police.", ["participation"]],
    ["The national police arrested a woman.", ["protection"]],
  ],
  "a condition convicts nobody": [
    ["The bill bars anyone convicted of rape from owning a gun.", ["protection"]],
    ["Two men were convicted of rape.", ["prevention"]],
  ],
  "what a call points back to": [
    ["I am troubled by the plight of girls. I call for their immediate protection.", ["protection"]],
  ],
};

describe.each(Object.entries(RULES))("%s", (_, sentences) => {
  it.each(sentences)("%s: %s", (text, pillars) => {
    expect(codeParagraph(text).pillars).toEqual(pillars);
  });
});
