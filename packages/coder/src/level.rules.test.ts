import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

/** Pairs that differ in what one rule asks. */
const PAIRS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "a breakdown set off from its total is in passing": [
    ["The 640 evacuees — 310 men, 330 women — were housed in the stadium.", "related"],
    ["The quake displaced 9,000 people, 4,700 women and girls and 4,300 men and boys.", "related"],
    ["The quake displaced 4,700 women and girls.", "specific"],
  ],
  "a list item with a bare figure is in passing": [
    ["Complaints concerned theft (14), trespassing (9) and rape (3).", "related"],
    ["Complaints of rape (3) were sent to the prosecutor.", "specific"],
  ],
  "an item of an enumeration that only names": [
    ["The forum has seats for: (a) farmers; (b) fishers; (c) women; (d) the clergy.", "related"],
    [
      "The plan has three aims: (a) to train judges; (b) to bring women into the courts; (c) to publish verdicts.",
      "specific",
    ],
  ],
  "a place of women's own is in passing, unless the clause says something of it": [
    ["The shell fell between a bakery and a girls' school.", "related"],
    ["The girls' school in Ormel has been shut since the flood.", "specific"],
    ["Sixty women prison officers finished their course.", "specific"],
  ],
  "a restrictive clause says which women, a clause of its own what happened to them": [
    ["The tax hit day labourers, porters and, in particular, women who sell vegetables.", "related"],
    ["The tax hit day labourers, in particular women, who lost half of their takings.", "specific"],
  ],
  "a rider with a figure of its own": [
    ["Illiteracy persists in the hills, notably among women.", "related"],
    ["Illiteracy persists in the hills, notably among women, of whom 70 per cent cannot read.", "specific"],
  ],
  "riders behind the word and by other words": [
    ["The new line serves commuters, women in particular.", "related"],
    ["The strike weighed on tenants, not least on widows.", "related"],
    ["The strike weighed on tenants, most of all on widows.", "related"],
  ],
  "what women are barred from joins no list with them": [
    ["A circular barred women from parks, baths and sports halls.", "specific"],
    ["The circular was read to women, porters and shopkeepers.", "related"],
  ],
  "adjectives behind a possessive are no items": [
    ["The envoy spoke of women's full, equal and meaningful participation at the talks.", "specific"],
    ["The envoy spoke of women's participation, customs duties and river traffic.", "related"],
  ],
  "participles that say what persons are open no clause": [
    ["Priests, widows, demobilized fighters and teachers wrote to the mayor.", "related"],
    ["He met lawyers, women candidates and polling staff.", "related"],
  ],
  "a count behind a comma without a verb": [
    ["At the crossing, 21 herders drowned, five women among them.", "related"],
    ["Some 900 families, many of them headed by widows, left the camp.", "related"],
    ["Many of the families are headed by widows.", "specific"],
  ],
  "women in some of the things counted": [
    ["Of the 700 patrols, 120 had female officers and 80 were by boat.", "related"],
    ["There were 400 patrols by day and 60 in which female officers took part.", "related"],
    ["Female officers took part in 60 patrols.", "specific"],
  ],
  "a condition of sex is what the sentence is about": [
    ["Slates in which fewer than a third of the names are women's will be sent back.", "specific"],
    ["The law makes women and men alternate on every slate.", "specific"],
    ["A council in which no woman sits cannot speak for the women of the valley.", "specific"],
  ],
  "who is accused of it is no clause of its own": [
    ["The trial of an officer accused of murder, looting and rape was put off.", "related"],
    ["The trial of an officer accused of rape was put off.", "specific"],
  ],
  "names of places and firms": [
    ["Ferries stopped at Widow's Island.", "none"],
    ["The group and its daughter firms were fined.", "none"],
  ],
};

describe.each(Object.entries(PAIRS))("%s", (_, sentences) => {
  it.each(sentences)("%s: %s", (text, level) => {
    expect(codeParagraph(text).level).toBe(level);
  });
});
