import { describe, expect, it } from "vitest";
import { findPeople } from "./find-people.ts";
import { gap } from "./gap.ts";
import { toPeople } from "./index.ts";

const lacks = (text: string): boolean => gap(text, findPeople(text)).value;

/** Pairs that differ in one thing: the first gives persons without a sex, the second does not. */
const GAPS: readonly (readonly [rule: string, yes: string, no: string])[] = [
  ["a name with a capital is no number", "Rain cut off three monks near the pass.", "Rain cut off Three Monks Pass."],
  ["ages behind as young as", "Boys, 12 miners and cooks came.", "Boys as young as 12 came."],
  ["ages behind over", "It freed men and 60 miners.", "It freed men over 60."],
  [
    "more than all persons on earth",
    "The classes reached 9,000,000 pupils.",
    "The classes reached 99999999999999999999 pupils.",
  ],
  ["persons to a bed", "It took three inmates to a town.", "It had three inmates to a bed."],
  ["persons a day are persons", "It sees 40 patients per day.", "It has 40 patients per doctor."],
  ["home to so many", "The camp is home to 4,000 people.", "The valley is home to 4,000 people."],
  [
    "where so many live",
    "In the valley, 4,000 people live in tents.",
    "It floods a valley in which 4,000 people live.",
  ],
  ["a body of so many members", "Twelve members were jailed.", "A commission of 12 members was set up."],
  ["a body has so many members", "It tried 30 members.", "The drafting committee has 30 members."],
  ["its members", "A fire hurt 21 members.", "Of its 21 members, each side names some."],
  [
    "States are the permanent members",
    "It jailed two members of the Council.",
    "Two permanent members of the Council sent notes.",
  ],
  ["neighbours with an article are States", "A mine hurt two neighbours.", "Trade between the two neighbours grew."],
  ["what a rule allows", "They brought two witnesses.", "They were allowed to bring two witnesses."],
  ["capacity", "It held 250 inmates.", "It was built for 250 inmates."],
  ["planned for is targeted", "A class is planned for 240 recruits.", "It has a quota of 240 recruits."],
  [
    "authorized behind the noun",
    "Some 250 gendarmes were deployed.",
    "The deployment of 250 gendarmes was authorized.",
  ],
  [
    "planned behind the number",
    "It had 90 guards, among 250 clerks.",
    "It had 90 guards (9 women), out of the 250 planned.",
  ],
  [
    "each of so many attackers",
    "Two columns, each of 40 insurgents, were captured.",
    "Two columns, each of 40 insurgents, advanced.",
  ],
  ["with weapons", "A column of 80 herders crossed.", "A column of 80 herders with heavy weapons crossed."],
  ["hijackers and arsonists", "Police arrested five hijackers.", "Five hijackers boarded the ferry."],
  ["suicide bombers", "Police arrested two suicide bombers.", "Two suicide bombers attacked the gate."],
  ["uniformed personnel serve", "It had 120 uniformed personnel.", "It was robbed by 12 uniformed men."],
  ["who is chosen is a person", "Fifteen guarantors were appointed.", "Fifteen guarantors urged restraint."],
  [
    "more than one office holder who is dismissed",
    "The king dismissed two ministers.",
    "Two ministers urged restraint.",
  ],
  ["arrests as an outcome", "The raid led to nine arrests.", "There were nine arrests in the quarter."],
  [
    "guards that are duties",
    "It mounted two drills and nine border guards fell.",
    "It mounted two drills and nine static guards.",
  ],
  [
    "a verb that looks like persons",
    "It trained the two sides' staff, 12 clerks.",
    "It is a post that the two sides staff together.",
  ],
  [
    "seats and members of one number",
    "All wept, and 21 members fled.",
    "Women hold 6 of the 21 seats. The 21 members fled.",
  ],
];

describe("numbers of persons that need no breakdown", () => {
  it.for(GAPS)("%s", ([, yes, no]) => {
    expect(lacks(yes)).toBe(true);
    expect(lacks(no)).toBe(false);
  });
});

const sexed = (text: string): number =>
  findPeople(text).filter(({ sex, joint }) => !joint && (sex === "female" || sex === "male")).length;

/** Pairs that differ in one thing: the first gives a number for a sex, the second does not. */
const SEXED: readonly (readonly [rule: string, yes: string, no: string])[] = [
  ["a man to be", "There he saw a man on a mule.", "There he learned to be a man on a mule."],
  ["without a male relative", "She travelled with a male relative.", "She may not travel without a male relative."],
  [
    "seats reserved for women",
    "Half of the seats were won by women.",
    "It asks that half of the seats be reserved for women.",
  ],
  [
    "women and the young together",
    "Women account for 70 per cent of voters.",
    "Women and the young account for 70 per cent of voters.",
  ],
  [
    "women and children together",
    "Women are three quarters of the occupants.",
    "Women and children represent three quarters of the occupants.",
  ],
  [
    "patrols that included women",
    "Of the clerks, 40 were women.",
    "It ran 90 patrols, 40 of which included women officers.",
  ],
  [
    "a clause of something else",
    "Women won half of the seats.",
    "The part of women was praised in a text, which asks for half of the seats.",
  ],
  ["a verb behind its subject", "Some 40 women share a cell.", "Some 40 women's cells were built."],
];

describe("numbers that give no sex", () => {
  it.for(SEXED)("%s", ([, yes, no]) => {
    expect(sexed(yes)).toBeGreaterThan(0);
    expect(sexed(no)).toBe(0);
  });
});

describe("the people table", () => {
  it("leaves out arrests, which count no persons", () => {
    expect(toPeople(findPeople("The raid led to nine arrests and four deaths."))).toMatchObject([{ count: 4 }]);
  });

  it("keeps arrests that are broken down into persons", () => {
    const table = toPeople(findPeople("The raid led to nine arrests (five men and four women)."));
    expect(table).toMatchObject([{ count: 9, sex: "mixed" }, { count: 5 }, { count: 4 }]);
  });

  it("gives a group with a number for a sex as mixed, and one for women and children too", () => {
    expect(toPeople(findPeople("In all, 30 clerks, 12 of them women, came."))[0]?.sex).toBe("mixed");
    expect(toPeople(findPeople("Some 300 women and children came."))[0]?.sex).toBe("mixed");
  });

  it("gives some of the women and girls no age", () => {
    const table = toPeople(findPeople("Raiders took four women and two girls. Five of them were freed."));
    expect(table.at(-1)).toMatchObject({ count: 5, sex: "female", age: "unknown" });
  });
});
