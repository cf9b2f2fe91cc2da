import { describe, expect, it } from "vitest";
import { headingTopic } from "./headings.ts";

describe("headings wholly about women, gender, the agenda or violence stand alone", () => {
  it.each([
    "Women and peace and security",
    "F. Women and peace and security",
    "2. Women, peace and security",
    "(b) Conflict-related sexual violence",
    "Gender equality and conflict-related sexual violence",
    "Empowerment of women",
    "Gender",
    "Gender mainstreaming",
    "Sexual and gender-based violence",
    "Women\u2019s political participation",
    "Gender equality and the empowerment of women and girls",
    "Implementation of resolution 1325 (2000)",
    "Women in peacekeeping",
    "Participation of women in the political process",
    "WPS agenda",
    "Violence against women and girls",
    "VII. GENDER ISSUES",
    "Gender advisory unit",
    "Domestic violence against women and the answer of the courts to it",
  ])("%s", (heading) => {
    expect(headingTopic(heading)).toBe("stand-alone");
  });
});

describe("headings that share the topic are combined", () => {
  it.each([
    "Gender and youth",
    "Protection of children and women",
    "Women, youth and peace and security",
    "Human rights and gender",
    "Child protection and conflict-related sexual violence",
    "Women, peace and security and youth, peace and security",
    "Human rights, gender and rule of law",
    "Gender, HIV/AIDS and child protection",
    "Youth, women and civil society",
    "Women and children",
    "Gender and human rights",
  ])("%s", (heading) => {
    expect(headingTopic(heading)).toBe("combined");
  });
});

describe("other headings are neither", () => {
  it.each([
    "Protection of civilians",
    "Sexual exploitation and abuse",
    "Conduct and discipline, including sexual exploitation and abuse",
    "Conduct and discipline",
    "Human rights",
    "Youth, peace and security",
    "Children and armed conflict",
    "Observations",
    "Peace and security",
    "Protection from sexual exploitation and abuse",
  ])("%s", (heading) => {
    expect(headingTopic(heading)).toBeNull();
  });
});
