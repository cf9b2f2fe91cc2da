import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const CALLS = [
  "I ask troop contributors to deploy more women as pilots.",
  "We call on the guarantors to let women's groups sign.",
  "I would nevertheless urge the drafters to name women among the judges.",
  "The Secretary-General, recalling resolution 1325 (2000), urges that women lead the panel.",
  "The Secretary-General asks the parties to send women to the talks.",
  "Those who commit rape should stand trial, whatever their office.",
  "The army, for its part, should discharge those guilty of sexual violence.",
  "Girls in the delta have lost a year. I urge the ministry to open schools to them.",
  "Survivors of rape still wait. They should be heard in closed session.",
  "A women's cooperative holds the market together. I urge donors to draw on its members and their experience.",
  "A plan on gender was passed in May. I encourage the treasury to fund it.",
  "The draft lacks a clause on women, and I urge the committee to add one.",
];
const NONE = [
  "The truce will not hold, should women be kept from the talks.",
  "The gender bill, if adopted, should ease access to courts for women.",
  "A guarantee for women is in the draft, which the Board asked whether it could publish.",
  "I ask myself what women will make of it.",
];

describe("calls of the report that concern women", () => {
  it.each(CALLS)("%s", (text) => {
    expect(codeParagraph(text).recommendation).toBe(true);
  });
});

describe("no calls of the report", () => {
  it.each(NONE)("%s", (text) => {
    expect(codeParagraph(text).recommendation).toBe(false);
  });
});
