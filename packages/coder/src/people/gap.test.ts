import { describe, expect, it } from "vitest";
import { findPeople } from "./find-people.ts";
import { gap } from "./gap.ts";

const code = (text: string): boolean => gap(text, findPeople(text)).value;

/** Pairs that differ in one thing: the first lacks a breakdown by sex, the second does not. */
const PAIRS: readonly (readonly [rule: string, yes: string, no: string])[] = [
  ["killed", "Shelling killed 12 fishermen.", "Shelling killed 12 fishermen, 3 of them women."],
  [
    "injured, bare after another count",
    "The quake left 45 people dead, including 20 women, and 130 were injured.",
    "The quake left 45 people dead, including 20 women.",
  ],
  ["abducted", "Raiders abducted 17 pilgrims.", "Raiders abducted 17 pilgrims (4 women and 13 men)."],
  ["detained", "The court has 640 detainees awaiting trial.", "The court has 640 cases awaiting trial."],
  ["released", "Some 90 hostages were released.", "Some 90 goats were released."],
  ["displaced in millions", "Floods uprooted 1.2 million people.", "Floods uprooted 1.2 million trees."],
  ["returned", "In March, 8,300 returnees crossed the river.", "In March, 8,300 trucks crossed the river."],
  ["assisted", "The agency fed 54,000 schoolchildren.", "The agency fed 54,000 households."],
  ["trained", "The centre trained 38 magistrates.", "The centre held 38 trainings."],
  ["consulted", "Mediators consulted 220 elders.", "Mediators consulted 220 documents."],
  [
    "enrolled",
    "The university enrolled 1,900 students.",
    "The university enrolled 1,900 students, half of whom were women.",
  ],
  [
    "recruited",
    "The service recruited 75 customs officers.",
    "The service recruited 75 customs officers, including 15 women.",
  ],
  ["deployed", "The force deployed 850 troops.", "The force deployed 850 sandbags."],
  ["elected", "Voters elected 31 councillors.", "Voters elected 31 councillors, among them 11 women."],
  ["registered", "More than 2 million voters registered.", "More than 2 million votes were counted."],
  ["attended", "Nearly 60 traders attended the fair.", "Nearly 60 stands filled the fair."],
  ["in need", "About 700,000 people need clean water.", "About 700,000 litres of clean water are needed."],
  ["charged", "Prosecutors charged nine dockworkers.", "Prosecutors brought nine charges."],
  ["targeted", "The plan targets 3.4 million people.", "The plan seeks $3.4 million."],
  ["appointed", "The king appointed 20 magistrates.", "The king appointed a magistrate."],
  ["fighters killed", "The air raid killed 30 fighters.", "Some 30 fighters advanced on the town."],
  ["fighters demobilized", "In all, 64 combatants were demobilized.", "In all, 64 combatants attacked the post."],
  ["gunmen who attack", "Police arrested six gunmen.", "Six gunmen attacked the clinic."],
  ["armed men on the move", "Three armed men were arrested.", "Three armed men entered the camp."],
  ["pirates", "A court sentenced five pirates.", "The tanker was boarded by five pirates."],
  ["soldiers on the move", "Ten soldiers were wounded.", "Ten soldiers entered the compound and fired."],
  [
    "including women is a breakdown",
    "The strike killed 24 people, including 5 drivers.",
    "The strike killed 24 people, including 5 women.",
  ],
  [
    "including women and children",
    "The strike killed 24 people, including 9 children.",
    "The strike killed 24 people, including 6 women and 9 children.",
  ],
  [
    "women and children without numbers",
    "Over 20 people, including women and children, drowned.",
    "Over 20 people, including two women and a child, drowned.",
  ],
  [
    "a joint share is no breakdown",
    "The site hosts 5,000 people, 80 per cent of them women and children.",
    "The site hosts 5,000 people, 52 per cent of them women.",
  ],
  ["single-sex", "Some 45 mediators met.", "Some 45 women mediators met."],
  [
    "parts in brackets need none",
    "In all, 60 staff (20 international) stayed.",
    "In all, 60 staff (20 international), including 25 women, stayed.",
  ],
  [
    "parts by country need none",
    "The mission has 400 police from Ghana and 200 from Nepal.",
    "The mission has 600 police (150 women), including 400 from Ghana and 200 from Nepal.",
  ],
  [
    "parts by rank need none",
    "The contingent has 90 engineers and 30 medics.",
    "The contingent of 120 personnel (31 women) comprises 90 engineers and 30 medics.",
  ],
  ["of whom need none", "Of 77 trainees, 12 failed the test.", "Of 77 trainees, 30 were women and 12 failed the test."],
  [
    "counted anew in a statement of its own",
    "The war hit 640 villagers, including 81 women. In all, 212 villagers lost a leg.",
    "The war hit 640 villagers, including 81 women, of whom 212 lost a leg.",
  ],
  [
    "part of the survivors named before",
    "Some 19 survivors came forward. Twelve of the survivors got care.",
    "Some 19 survivors (7 women and 12 girls) came forward. Twelve of the survivors got care.",
  ],
  [
    "a list by community that adds up",
    "The clinic aided 30 applicants. It aided 20 Serbs and 10 Roma.",
    "The clinic aided 30 applicants (18 women, 12 men). It aided 20 Serbs and 10 Roma.",
  ],
  [
    "nested brackets break the total down",
    "There were 50 casualties (20 killed and 30 wounded).",
    "There were 50 casualties (20 killed [15 men, 5 women] and 30 wounded [20 men, 10 women]).",
  ],
  [
    "a breakdown of a few is none of all",
    "Six candidates stood, including two Croats (one man and one woman).",
    "Six candidates stood, including two women.",
  ],
  [
    "next sentence breaks it down",
    "The course had 66 trainees. It ended on Friday.",
    "The course had 66 trainees. Of these, 21 were women.",
  ],
  [
    "women as subject of the share",
    "The drive brought in 500 recruits.",
    "The drive brought in 500 recruits, with women making up 17 per cent.",
  ],
  [
    "sum without a word",
    "The choir of 12 men and 9 women met 40 elders.",
    "The group counted 40 elders, 22 men and 18 women.",
  ],
  ["one person", "Two bloggers were jailed.", "A blogger was jailed."],
  ["one peacekeeper", "Two peacekeepers were hurt.", "One peacekeeper was hurt."],
  ["vague numbers", "A strike killed 200 miners.", "A strike killed hundreds of miners."],
  ["dozens", "Police held 36 demonstrators.", "Police held dozens of demonstrators."],
  [
    "part of a vague total",
    "Several travellers, including 12 aid workers, were held.",
    "Several travellers, including aid workers, were held.",
  ],
  ["incidents", "Mines hurt 16 farmers.", "There were 16 mine accidents."],
  ["convictions", "The court convicted 11 traffickers.", "The court handed down 11 convictions."],
  ["deaths are persons", "Cholera caused 19 deaths.", "Cholera caused 19 alerts."],
  ["arrests are persons", "The raid led to 23 arrests.", "The raid led to 23 searches."],
  ["lives lost", "The fire claimed 14 lives.", "The fire claimed 14 warehouses."],
  ["organizations", "Fifteen activists signed.", "Fifteen organizations signed."],
  ["women's groups", "Fifteen nurses signed.", "Fifteen nurses' unions signed."],
  ["sites", "The team visited 8 inmates.", "The team visited 8 prisons."],
  ["countries and sides", "The two witnesses agreed.", "The two sides agreed."],
  ["votes for a person", "In all, 71 deputies were arrested.", "He won the support of 71 of 102 deputies."],
  ["a body named by its size", "The president named 15 commissioners.", "The president named a 15-member commission."],
  ["members of a body", "Eighteen members of the clan were killed.", "The chair met the 18 members of the committee."],
  ["authorized strength", "The police had 1,700 officers.", "The police had an authorized strength of 1,700 officers."],
  ["a target", "The army took in 4,000 recruits.", "The army set a target of 4,000 recruits."],
  ["office holders", "Two ministers were killed.", "Two ministers met the envoy."],
  ["named persons", "Two lawyers were arrested.", "Two lawyers, Amina Diallo and Jean Kouassi, were arrested."],
  ["a rate", "The cordon held 1,000 people.", "The rate was 3 cases per 1,000 people."],
  ["a population", "The flood cut off 12,000 people.", "The town has a population of 12,000 people."],
  ["ages", "The 12 pupils survived.", "The pupils aged 12 to 14 survived."],
  ["dates", "On the way, 27 commuters were robbed.", "On 27 and 28 May, commuters were robbed."],
  ["years", "The camp held 2,031 inmates.", "The camp held inmates in 2031."],
  ["money", "The scheme paid 300 teachers.", "The scheme paid teachers $300."],
  ["distances", "They walked past 40 herders.", "They walked 40 km past herders."],
  ["paragraphs", "See the 45 witnesses heard.", "See paragraph 45 on witnesses heard."],
  ["resolutions", "In all, 1,325 delegates came.", "Under resolution 1325 (2000), delegates came."],
  ["weapons", "The unit disarmed 55 militants.", "The unit seized 55 rifles from militants."],
  ["police stations", "Vandals hurt three police officers.", "Vandals burned three police stations."],
  ["security forces in number", "Nearly 900 security forces were withdrawn.", "Both security forces were withdrawn."],
  [
    "nationals by adjective",
    "Three Togolese and four Malian nationals were freed.",
    "Three Togolese and four Malian ships were freed.",
  ],
  [
    "shared noun",
    "The base evacuated 40 national and 16 international staff.",
    "The base evacuated 40 national and 16 international flags.",
  ],
  [
    "the number of persons stood at",
    "The number of asylum-seekers stood at 48,000.",
    "The number of complaints stood at 48,000.",
  ],
  ["staff strength", "Staff strength was 1,120.", "Staff strength was 1,120, including 402 women."],
  [
    "bare numbers take after their noun",
    "Of the 12 convicts, 4 women among them, 3 appealed. Nineteen inmates fled.",
    "Twelve ships docked and five were released.",
  ],
  [
    "a repeated total needs it once",
    "The class of 44 cadets left; 51 cadets joined.",
    "The class of 44 cadets left. Of the 44 cadets, 9 were women.",
  ],
  ["a range", "Between 300 and 400 villagers hid in the forest.", "Between 300 and 400 huts stood in the forest."],
  ["in words", "Twenty-five stevedores were dismissed.", "Twenty-five containers were dismissed."],
  [
    "hundred in words",
    "Two hundred parishioners sheltered in the church.",
    "Two hundred parishes sheltered the faithful.",
  ],
  ["others", "A nurse and 12 others were taken.", "A nurse and some others were taken."],
  ["ex-combatants", "The project employs 700 ex-combatants.", "The project employs 700 ex-combatants (210 women)."],
  ["volunteers", "Some 60 volunteers cleaned the beach.", "Some 60 volunteers (all men) cleaned the beach."],
  [
    "both counts share the list of parts",
    "Fighting left 12 dead, including 3 women, and 30 wounded.",
    "Fighting left 12 dead and 30 wounded, including 8 women.",
  ],
  [
    "with a number of women",
    "The intake of 120 cadets, with honours, left.",
    "The intake of 120 cadets, with 30 women, left.",
  ],
  ["out of so many, women", "Out of 700 former rebels, 90 are farmers.", "Out of 700 former rebels, 90 are women."],
  ["among so many were women", "Among the 120 clerks were 45 drivers.", "Among the 120 clerks were 45 women."],
  [
    "members of a possessed body",
    "The sect's leader named nine members of the choir.",
    "The commission's nine members met.",
  ],
  ["armed individuals", "Four armed individuals were killed.", "A nurse was abducted by four armed individuals."],
  [
    "a verb before a bare number",
    "The outbreak killed 300; schools closed.",
    "The outbreak closed 300; schools stayed shut.",
  ],
  [
    "a comparison without a noun",
    "Of 20 deputies, 9 are women; 23 envoys came.",
    "Of 20 deputies, 9 are women, down from 11.",
  ],
  ["names that are numbers", "The envoy met 40 sailors.", "The envoy met the 1540 Committee and the 5+5 commission."],
  ["unknown nouns to which things happen to persons", "Police arrested 25 ragpickers.", "Police counted 25 rulebooks."],
  ["one in three", "Some 3,300 orphans are hungry.", "One in three orphans is hungry."],
  [
    "part of a planned total",
    "The first 1,000 of the planned 7,000 rangers began work.",
    "None of the planned 7,000 rangers began work.",
  ],
  [
    "one of them a girl",
    "The panel heard 12 witnesses, one of them a minor.",
    "The panel heard 12 witnesses, one of them a girl.",
  ],
  [
    "a bracket before the total",
    "Lawyers accounted for 62 (6 per cent) of the 1,010 staff.",
    "Women accounted for 62 (6 per cent) of the 1,010 staff.",
  ],
  ["camps and centres", "The order covers 9 refugees.", "The order covers 9 refugee camps."],
];

describe("gap: a number of persons without a breakdown by sex", () => {
  for (const [rule, yes, no] of PAIRS) {
    it(`yes: ${rule}`, () => expect(code(yes), yes).toBe(true));
    it(`no: ${rule}`, () => expect(code(no), no).toBe(false));
  }

  it("lays the evidence on the figure that lacks it, and says what to give", () => {
    const text = "On 4 May, 31 people, including 9 women, were killed and 57 people wounded.";
    const { evidence, suggestion } = gap(text, findPeople(text));
    expect(evidence.map((one) => text.slice(one.start, one.end))).toEqual(["57 people"]);
    expect(evidence[0]?.rule).toBe("gap.no-breakdown");
    expect(suggestion).toBe("Give the 57 people (wounded) by sex: women, men, girls, boys.");
  });
});
