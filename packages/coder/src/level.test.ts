import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

/** Pairs by the rule of the codebook that tells them apart: the sentence and its level. */
const RULES: Readonly<Record<string, readonly (readonly [string, "none" | "related" | "specific"])[]>> = {
  "actor: what women do": [
    ["Women from four villages blocked the road to the barracks for two days.", "specific"],
    ["Residents from four villages blocked the road to the barracks for two days.", "none"],
    ["Fisherwomen of the lake district opened their own market in Tavira.", "specific"],
    ["A women-led organization ran the only radio station that stayed on the air.", "specific"],
    ["The first woman to command the northern sector took office on 4 June.", "specific"],
    ["Ms. Odile Marchetti, the Deputy Prime Minister, took office on 4 June.", "none"],
    ["Widows of the 2029 fighting asked the tribunal for the return of their land.", "specific"],
    ["Sisters of the disappeared held a vigil in front of the court.", "specific"],
  ],
  "victim: what befell women": [
    ["On 3 May, a woman was shot dead at a checkpoint near Karsk.", "specific"],
    ["On 3 May, a trader was shot dead at a checkpoint near Karsk.", "none"],
    ["Unknown men abducted two schoolgirls in Lower Mavra.", "specific"],
    ["Raiders burned the homes of widows in Ostrava Bay.", "specific"],
    ["Two women and three men were killed when a mine exploded.", "specific"],
    ["The body of a young mother was found in the river.", "specific"],
  ],
  "beneficiary: what is done for women": [
    ["The Fund handed over 30 sewing machines to women in Port Amal.", "specific"],
    ["The Fund handed over 30 sewing machines to families in Port Amal.", "none"],
    ["A shelter for survivors of rape opened in the provincial capital.", "specific"],
    ["The programme gave small loans to female farmers.", "specific"],
  ],
  "topic: gender equality, the agenda, norms, violence": [
    ["The Council debated a bill on gender equality in public employment.", "specific"],
    ["The Council debated a bill on fisheries in coastal waters.", "none"],
    ["The Mission trained mentors on the women and peace and security agenda.", "specific"],
    ["Elders discussed masculinity and its part in cattle raiding.", "specific"],
    ["No cases of sexual violence were reported in the quarter.", "specific"],
    ["Three boys were raped in the detention centre.", "specific"],
    ["The Mission received one allegation of sexual exploitation and abuse.", "specific"],
    ["The assault of a female lawyer by guards was recorded in Sarat.", "specific"],
    ["Discussions focused on the representation of women in local councils.", "specific"],
    ["The new strategy on gender parity was adopted by the service.", "specific"],
  ],
  "two joined are the topic, three or more a list": [
    ["The envoy stressed the role of women and youth in the talks.", "specific"],
    ["The envoy stressed the role of women, youth and civil society in the talks.", "related"],
    ["The workshop dealt with judicial reform and women's political participation.", "specific"],
    ["The workshop dealt with judicial reform, decentralization and women's political participation.", "related"],
    ["Women, elders and traders took part in the consultations.", "related"],
    ["Women and elders took part in the consultations.", "specific"],
    ["The envoy met political parties, religious leaders, women and the diaspora.", "related"],
    ["Reports of torture, rape and looting reached the Office.", "related"],
    ["Reports of rape and looting reached the Office.", "specific"],
    ["The forum brought together chiefs, youth as well as women.", "related"],
    ["In Orsk, Vell and Tamar, women and young people planted trees.", "specific"],
    ["On 4 March, in Orsk, women and young people planted trees.", "specific"],
    ["The plan covers peace and security, women's participation and human rights.", "related"],
    ["The envoy consulted the Government, opposition parties and women's organizations.", "related"],
    ["Topics were land, water, gender and security sector reform.", "related"],
    ["The team visited prisons, trained wardens and supported women in detention.", "specific"],
  ],
  "women, girls and other vulnerable groups are a pair": [
    ["The centre assists women, girls and other vulnerable groups.", "specific"],
    ["The centre assists farmers, girls and other vulnerable groups.", "related"],
    ["Services for women and girls and persons with disabilities were expanded.", "specific"],
  ],
  "a modifier on the way": [
    ["The delegation met with women leaders, chiefs and officials.", "related"],
    ["The delegation met with women leaders.", "specific"],
    ["The committee worked in an inclusive and gender-sensitive manner.", "related"],
    ["The rocket damaged the women's dormitory of the training centre.", "related"],
    ["Shells fell near a girls' school and a bakery.", "related"],
  ],
  "a name": [
    ["The Ministry of Gender and Family Affairs moved to a new building.", "related"],
    ["The Ministry of Public Works moved to a new building.", "none"],
    ["UN-Women and the Ministry of Labour signed an agreement on pensions.", "related"],
    ["The Mission met the national women's union to discuss the census.", "related"],
    ["The Ministry of Women's Affairs opened a shelter for battered wives.", "specific"],
  ],
  "including riders": [
    ["Over 40 persons, including women and children, were killed in the market.", "related"],
    ["Abuses such as arbitrary arrest and sexual violence were documented.", "related"],
    ["Fourteen persons died, including a woman who was shot while fetching water.", "specific"],
    ["The patrol found 12 bodies, including two girls who had been beheaded.", "specific"],
    ["Violations, including the rape of two girls by soldiers, were recorded.", "specific"],
    ["The Office recorded 83 violations, including 12 killings and two cases of rape.", "related"],
    ["The court heard 31 cases, including six gender-based violence cases.", "related"],
    ["Some 300 traders, including 90 women, attended the fair.", "related"],
    ["The mission strengthened protection, including by deploying more women officers.", "specific"],
  ],
  "particularly riders": [
    ["The cuts affect rural families, particularly women.", "related"],
    ["The cuts affect rural families, especially widows and the elderly.", "related"],
    ["The humanitarian situation, notably that of women and children, is dire.", "related"],
    ["I am particularly concerned about violence against women.", "specific"],
    ["Drought struck the valley, with women and girls particularly affected.", "related"],
    ["Women and girls were particularly affected by the drought.", "specific"],
    ["The cuts affect rural families, particularly women, who lost 40 per cent of their income.", "specific"],
  ],
  "staffing and attendance lines": [
    ["The session was attended by 52 participants, including 18 women.", "related"],
    ["Women accounted for 26 per cent of the participants.", "specific"],
    ["The component had 412 officers, of whom 71 were women.", "related"],
    ["Of the 412 officers, 71 were women.", "specific"],
    ["The component had 412 officers (71 women).", "related"],
    ["In May, 64 per cent of them women, 310 monitors were deployed.", "related"],
    ["The course for 90 cadets began, with women making up a third of the class.", "related"],
    ["The proportion of women among military observers rose to 24 per cent.", "specific"],
    ["Six of the 30 commissioners are women.", "specific"],
    ["The session was attended by 20 women and 31 men.", "related"],
  ],
  "patrols with women in them": [
    ["One fifth of the patrols included women.", "specific"],
    ["Troops conducted 912 patrols, 44 joint patrols and 310 patrols that included female soldiers.", "related"],
    ["Troops conducted 912 patrols and 44 flights.", "none"],
  ],
  "a sex figure in brackets or in passing": [
    ["Militias killed 61 villagers (40 men, 15 women and 6 children) in the hills.", "related"],
    ["The bar association defended 120 detainees (9 women).", "related"],
    [
      "Of 90 verified violations against children, abduction (40), sexual violence (12) and maiming (38) were the most common.",
      "related",
    ],
    ["The mission sent home two men, one woman and three children.", "related"],
  ],
  "maternal or reproductive health": [
    ["The clinic offers vaccination, dental care and maternal health services.", "related"],
    ["The maternity ward reopened in June.", "related"],
    ["Partners distributed reproductive health kits to the hospital.", "related"],
    ["The clinic offers vaccination, dental care and eye surgery.", "none"],
  ],
  "the women and men of": [
    ["I thank the women and men of the Mission for their service.", "related"],
    ["The law grants women and men equal rights to land.", "specific"],
  ],
  "not mentions": [
    ["The spokeswoman said that armed men and several servicemen had been seen.", "none"],
    ["He or she may appeal within ten days; she did so.", "none"],
    ["Children, youth and other vulnerable groups took part in an inclusive dialogue.", "none"],
    ["Their mother tongue is spoken on both sides of the border.", "none"],
    ["Manpower was short and man-made obstacles remained.", "none"],
  ],
};

describe.each(Object.entries(RULES))("level: %s", (_, cases) => {
  it.each(cases)("%s -> %s", (text, expected) => {
    expect(codeParagraph(text).level).toBe(expected);
  });
});
