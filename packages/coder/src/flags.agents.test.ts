import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const OURS = [
  "A consultant of the World Food Programme was accused of sexual abuse.",
  "Sexual harassment among the staff of UNMIKAR was studied by an outside firm.",
  "No claim of sexual exploitation by its workers reached the partner organization.",
  "Suppliers to the mission had to declare that no employee had engaged in sexual exploitation.",
  "Two complaints of sexual harassment within the Mission were upheld.",
  "An implementing partner let go a guard who had asked displaced persons for sex.",
  "A subregional force under a Security Council mandate adopted rules on sexual exploitation and abuse by its soldiers.",
  "The SEA caseload of the operation halved.",
];
const OTHERS = [
  "Allegations of sexual abuse of pupils by teachers reached the Ombudsperson.",
  "United Nations police trained officers on sexual abuse of detainees by warders.",
  "Women candidates spoke of sexual harassment at rallies, and parties signed a code of conduct.",
  "Farm workers were pressed for sex by foremen.",
  "Peacekeepers documented sexual abuse of girls by militiamen.",
];
const VIOLENCE = [
  "Girls of 13 were married off to traders.",
  "The bill makes the marriage of a minor a crime.",
  "A gang lured villagers into prostitution.",
  "Elders condemned the beating of wives.",
  "Four women were stabbed by a former husband.",
  "The group sold captured women at a market.",
];

describe("who is meant decides between misconduct and violence", () => {
  it.each(OURS)("%s", (text) => {
    expect(codeParagraph(text)).toMatchObject({ sea: true, sgbv: false });
  });
  it.each(OTHERS)("%s", (text) => {
    expect(codeParagraph(text)).toMatchObject({ sea: false, sgbv: true });
  });
});

describe("violence in marriage and trade is violence by its words", () => {
  it.each(VIOLENCE)("%s", (text) => {
    expect(codeParagraph(text).sgbv).toBe(true);
  });
});
