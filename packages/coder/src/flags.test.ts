import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const flags = (text: string): readonly [boolean, boolean] => {
  const { sgbv, sea } = codeParagraph(text);
  return [sgbv, sea];
};

describe("sgbv without sea", () => {
  it.each([
    "Two girls were raped near the well.",
    "The Office verified nine incidents of conflict-related sexual violence.",
    "Forced marriage rose in the occupied districts.",
    "The law on domestic violence entered into force.",
    "Police broke up a ring that trafficked girls for sexual exploitation.",
    "Gangs subjected women in the camps to sexual exploitation and abuse.",
    "Sexual harassment by employers was widespread in the factories.",
    "Displaced girls face sexual exploitation and early marriage.",
    "The army adopted a policy against sexual harassment of its recruits.",
    "Female genital mutilation was outlawed in June.",
    "Teachers were charged with sexual abuse of pupils.",
  ])("%s", (text) => {
    expect(flags(text)).toEqual([true, false]);
  });
});

describe("sea without sgbv", () => {
  it.each([
    "The Mission recorded two allegations of sexual exploitation and abuse.",
    "No allegation of sexual exploitation and abuse was received in the period.",
    "All contingents received training on how to prevent sexual exploitation and abuse.",
    "The Mission's policy of zero tolerance of sexual exploitation and abuse was restated to new staff.",
    "A staff member of the Mission was dismissed for sexual harassment.",
    "United Nations personnel took an online course on sexual harassment.",
    "The network on protection from sexual exploitation and abuse (PSEA) met in Karsk.",
    "One case of sexual misconduct by a military observer was referred to the Member State.",
    "Implementing partners reported one case of sexual exploitation.",
  ])("%s", (text) => {
    expect(flags(text)).toEqual([false, true]);
  });
});

describe("both flags", () => {
  it.each([
    "Two women were raped in the town. The Mission recorded one allegation of sexual exploitation and abuse.",
    "A contingent member was accused of the rape of a local woman.",
  ])("%s", (text) => {
    expect(flags(text)).toEqual([true, true]);
  });
});

describe("neither flag", () => {
  it.each([
    "The Mission recorded four allegations of fraud by staff members.",
    "Three persons were exploited in illegal mines.",
    "The sea route to Port Amal reopened.",
    "Women took part in the harvest festival.",
  ])("%s", (text) => {
    expect(flags(text)).toEqual([false, false]);
  });
});
