import { describe, expect, it } from "vitest";
import { disaggregation } from "./disaggregation.ts";
import { findPeople } from "./find-people.ts";

const code = (text: string): boolean => disaggregation(text, findPeople(text)).value;

/** Pairs that differ in one thing: the first gives a number of persons for a sex, the second does not. */
const PAIRS: readonly (readonly [rule: string, yes: string, no: string])[] = [
  [
    "a count of women, not an indefinite amount",
    "The coast guard rescued 14 women from the dinghy.",
    "The coast guard rescued several women from the dinghy.",
  ],
  ["a count, not a multitude", "Forty-two women marched to the square.", "Dozens of women marched to the square."],
  ["a count, not most", "Twelve of the pilgrims were women.", "Most of the pilgrims were women."],
  ["a count of boys alone is enough", "The militia released six boys.", "The militia released six children."],
  ["a count of men", "Police detained 31 men at the port.", "Police detained 31 sailors at the port."],
  ["armed men are no men counted", "Two men were beaten at the market.", "Two armed men were seen at the market."],
  ["gunmen are no men counted", "Three men fired at the convoy.", "Three gunmen fired at the convoy."],
  ["servicemen are no men counted", "Five men of the garrison fell ill.", "Five servicemen of the garrison fell ill."],
  ["men in uniform are no men counted", "Four men stopped the bus.", "Four men in uniform stopped the bus."],
  ["a woman is one", "A woman was killed in the shelling.", "A teacher was killed in the shelling."],
  ["a girl with her age is one", "A 9-year-old girl lost a leg to a mine.", "A 9-year-old child lost a leg to a mine."],
  ["a female journalist is one", "A female reporter was questioned.", "A local reporter was questioned."],
  ["the first woman is an ordinal", "One woman was sworn in as judge.", "The first woman was sworn in as judge."],
  ["a woman, not a woman's right", "A woman spoke at the hearing.", "A woman's right to land was upheld."],
  [
    "a woman, not any woman",
    "A woman took part in the vote.",
    "No person may be excluded, such as a woman must not be.",
  ],
  ["a mother is a woman", "A mother and her infant drowned.", "A parent and her infant drowned."],
  ["widows are women", "Cash grants went to 60 widows.", "Cash grants went to 60 orphans."],
  ["daughters are women, sons give no sex", "His three daughters were abducted.", "His three sons were abducted."],
  [
    "wives are women, husbands give no sex",
    "Two wives of the detainees were heard.",
    "Two husbands of the detainees were heard.",
  ],
  [
    "a share of them women",
    "The academy enrolled 80 cadets, a quarter of them women.",
    "The academy enrolled 80 cadets, many of them women.",
  ],
  [
    "per cent women",
    "The corps has 300 rangers (12.5 per cent women).",
    "The corps has 300 rangers (12.5 per cent volunteers).",
  ],
  ["half were girls", "Half of the pupils were girls.", "Half of the pupils were absent."],
  [
    "two thirds were women",
    "Two thirds of those registered to vote were women.",
    "Two thirds of those registered to vote were newcomers.",
  ],
  [
    "women made up a share",
    "Women made up 41 per cent of the electorate.",
    "Students made up 41 per cent of the electorate.",
  ],
  [
    "women accounted for a share",
    "Women accounted for 9 per cent of new recruits.",
    "Reservists accounted for 9 per cent of new recruits.",
  ],
  [
    "the share of women rose",
    "The share of women among magistrates rose to 18 per cent.",
    "The share of cases before magistrates rose to 18 per cent.",
  ],
  [
    "women's representation stood at",
    "Women's representation in the senate stood at 24 per cent.",
    "Women's organizations in the senate lobby stood at 24 offices.",
  ],
  [
    "joint figures are for no sex",
    "Of the wounded, 84 per cent were women.",
    "Of the wounded, 84 per cent were women and children.",
  ],
  [
    "a joint count is for no sex",
    "The ferry carried 120 women and 60 children.",
    "The ferry carried 120 women and children.",
  ],
  [
    "women and children as subject of a share",
    "Women account for 70 per cent of the displaced.",
    "Women and children account for 70 per cent of the displaced.",
  ],
  [
    "a quota is no number of women",
    "Women hold 30 per cent of the seats.",
    "The law sets a 30 per cent quota for women.",
  ],
  [
    "a target is no number of women",
    "The police reached 20 per cent women.",
    "The police set a target of 20 per cent women by 2030.",
  ],
  [
    "a minimum is no number of women",
    "The panel had three women.",
    "The statute requires that at least three women sit on the panel.",
  ],
  [
    "a percentage required",
    "Some 35 per cent of delegates were women.",
    "The accord stipulates that 35 per cent of delegates should be women.",
  ],
  ["organizations are no women", "Three women attended.", "Three women's associations attended."],
  ["women organizations are no women", "Nine women leaders signed.", "Nine women organizations signed."],
  [
    "patrols with women are no women",
    "The base hosts 26 women officers.",
    "The base ran 26 patrols with women officers.",
  ],
  [
    "a patrol with at least one woman",
    "One woman officer served at the post.",
    "Ten per cent of patrols had at least one woman officer.",
  ],
  ["groups of women are no women", "Eight women received seed.", "Eight women's savings groups received seed."],
  [
    "households are no women",
    "Seven women received roofing sheets.",
    "Seven female-headed households received roofing sheets.",
  ],
  [
    "shelters are no women",
    "Two women were referred to hospital.",
    "Two women's shelters were opened near the hospital.",
  ],
  ["ages are no numbers of girls", "The survivors were 4 girls.", "The survivors were girls aged 4 and 11."],
  ["dates are no numbers of women", "On the day, 8 women spoke.", "On 8 March, women spoke."],
  ["cases are no women", "The clinic treated 33 women.", "The clinic treated 33 cases of violence against women."],
  [
    "no women among them",
    "There were no women among the negotiators.",
    "There were no casualties among the negotiators.",
  ],
  ["none was a woman", "None of the nine commissioners was a woman.", "None of the nine commissioners was absent."],
  ["no women's groups", "No women were appointed.", "No women's groups were consulted."],
  [
    "all of them men",
    "The delegation had 11 members, all of them men.",
    "The delegation had 11 members, all of them lawyers.",
  ],
  [
    "all men in brackets",
    "The search party (all men) left at dawn.",
    "The search party (all volunteers) left at dawn.",
  ],
  [
    "all women and girls is no number",
    "Both judges were women; the two clerks were women.",
    "The law protects all women and girls.",
  ],
  ["one man in brackets", "One trader (a man) was fined.", "One trader (a Ghanaian) was fined."],
  [
    "brackets by sex",
    "A total of 206 returnees (120 women) received kits.",
    "A total of 206 returnees (120 families) received kits.",
  ],
  [
    "square brackets by sex",
    "The blast hurt 88 [51 men, 20 women, 9 boys and 8 girls].",
    "The blast hurt 88 [51 traders, 20 drivers, 9 guards and 8 clerks].",
  ],
  ["female and male in brackets", "The course drew 20 coders (7 female).", "The course drew 20 coders (7 remote)."],
  ["seats won by women", "Women won 12 of the 60 seats.", "Independents won 12 of the 60 seats."],
  ["seats held by women", "Nineteen seats are held by women.", "Nineteen seats are held by independents."],
  [
    "posts filled by women",
    "Of the vacancies, 14 posts were filled by women.",
    "Of the vacancies, 14 posts were reserved for women.",
  ],
  ["five of the ministers are women", "Six of the 30 mayors are women.", "Six of the 30 mayors are independents."],
  [
    "of whom women",
    "The college admitted 95 midshipmen, of whom 15 were women.",
    "The college admitted 95 midshipmen, of whom 15 were foreign.",
  ],
  ["male combatants", "Three male ex-combatants handed in rifles.", "Three former ex-combatants handed in rifles."],
  [
    "the sex as modifier",
    "The tribunal heard 12 women human rights defenders.",
    "The tribunal heard 12 women's rights activists.",
  ],
  [
    "sexual violence percent of comments",
    "Of the candidates, 7 per cent were women.",
    "Of the comments, 7 per cent insulted women.",
  ],
  [
    "funds for women are no persons",
    "Women obtained 40 per cent of the posts.",
    "The fund set aside 40 per cent of its budget for women.",
  ],
  [
    "percentage of patrols",
    "Women were 15 per cent of the patrol leaders.",
    "Women took part in 15 per cent of patrols.",
  ],
  ["a ratio", "One woman for every nine men sits on the bench.", "Women are few among those on the bench."],
  ["men and women together are no number for a sex", "Some 400 men took part.", "Some 400 men and women took part."],
  [
    "women and girls together are female",
    "In all, 17 women and girls were freed.",
    "In all, 17 women and boys' guardians were freed.",
  ],
  ["a change is no share", "Women's participation reached 30 per cent.", "Women's participation grew by 30 per cent."],
  ["a change as noun is no share", "There were 12 per cent women.", "There was a 12 per cent increase in women."],
  [
    "a share in brackets after women",
    "Officials and women (30 per cent) took part.",
    "Officials and traders (30 per cent) took part.",
  ],
  ["a mother, not a clinic", "A mother and her child arrived.", "A mother and child health clinic opened."],
  ["one in three", "One in three women fled.", "One in three villagers fled."],
  ["women comprised so many", "Women comprised 12 of the 30 jurors.", "Lawyers comprised 12 of the 30 jurors."],
  ["the number of women rose to", "The number of women judges rose to 19.", "The number of women's courts rose to 19."],
  [
    "a bracket between",
    "Of the 900 runners, 345 (38 per cent) were women.",
    "Of the 900 runners, 345 (38 per cent) were locals.",
  ],
  ["one was a woman", "Of the 32 victims, one was a woman.", "Of the 32 victims, one was a nurse."],
  ["women (12)", "The dead were women (12) and men (30).", "The dead were miners (12) and guards (30)."],
  ["masked men", "Two men robbed the bank.", "Two masked men robbed the bank."],
  ["policewomen", "Thirty policewomen arrived.", "Thirty policemen arrived."],
  ["a female team is a thing", "A female medic arrived.", "A female engagement team arrived."],
  ["schoolgirls", "Gunmen took 25 schoolgirls.", "Gunmen took 25 pupils."],
  ["named place of women", "Two women were treated in the ward.", "Two patients were treated in the women's ward."],
];

describe("disaggregated: a number of people is given for a sex", () => {
  for (const [rule, yes, no] of PAIRS) {
    it(`yes: ${rule}`, () => expect(code(yes), yes).toBe(true));
    it(`no: ${rule}`, () => expect(code(no), no).toBe(false));
  }

  it("lays each evidence on the number and the sex", () => {
    const text = "In Port Sud, 45 migrants (12 women) were rescued on 3 May.";
    const { evidence } = disaggregation(text, findPeople(text));
    expect(evidence.map((one) => text.slice(one.start, one.end))).toEqual(["12 women"]);
    expect(evidence[0]?.supports).toBe("disaggregated");
  });
});
