import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const RULES: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  "I urge, call upon, encourage, appeal, recommend": {
    yes: [
      "I urge the parties to include women in the delegation.",
      "I call upon the authorities to prosecute those who commit rape.",
      "I once again call on donors to fund shelters for survivors of gender-based violence.",
      "I also strongly encourage the Government to meet the quota for women.",
      "I appeal to all sides to spare girls' schools.",
      "I therefore recommend that the Council renew the mandate on women and peace and security.",
      "I reiterate my call for the release of all abducted girls.",
      "I welcome the road map and urge its authors to consult women.",
      "I commend the parties, and I call for the full participation of women in the committee.",
      "I remain concerned at the toll on civilians; I urge all forces to end sexual violence.",
      "I continue to encourage political parties to nominate female candidates.",
      "I stress the need for women to have a seat at the table.",
      "I join the African Union in calling for an end to violence against women.",
    ],
    no: [
      "I urge the parties to include youth in the delegation.",
      "I am encouraged by the number of women in the delegation.",
      "I welcome the appointment of two women to the court.",
      "I commend the women of the valley and call upon the parties to honour the ceasefire.",
      "On 3 May, I urged the President to appoint women to the cabinet.",
      "I call upon UN-Women to publish its accounts.",
      "I hope that women will be part of the next round.",
      "I thank the women and men of the Mission. I urge the parties to respect its freedom of movement.",
    ],
  },
  "must, should, need to": {
    yes: [
      "Women must be at the table when the transition is negotiated.",
      "Those responsible for sexual violence must be brought to justice.",
      "The electoral law should guarantee women a third of the seats.",
      "The authorities need to protect women candidates from harassment.",
      "More needs to be done to protect girls from early marriage.",
      "Any settlement should reflect the demands of women.",
    ],
    no: [
      "Elders must be at the table when the transition is negotiated.",
      "She stressed that women must be at the table.",
      "Participants agreed that the electoral law should guarantee women a third of the seats.",
      "The law provides that lists must include 30 per cent women.",
      "Women need to walk 14 kilometres to fetch water.",
      "It should be noted that two women sit on the panel.",
      "Should the fighting spread, women would be cut off from the clinic.",
      "The women's coalition demanded that the quota should be raised.",
      "\u201cWomen must be at the table\u201d, the minister said.",
      "According to the observers, women should have been consulted.",
      "Women should have been consulted before the law was passed.",
    ],
  },
  "it is essential, remains imperative": {
    yes: [
      "It is essential that women take part in drafting the constitution.",
      "It remains crucial to address gender-based violence in the camps.",
      "The meaningful participation of women in the transition remains imperative.",
      "Accountability for conflict-related sexual violence is imperative.",
      "It is incumbent upon the authorities to end impunity for rape.",
      "There is an urgent need for services for survivors of sexual violence.",
    ],
    no: [
      "It is essential that elders take part in drafting the constitution.",
      "She said that it was essential that women take part in drafting the constitution.",
      "Women, whose remittances are vital to the economy, left the valley.",
      "The minister declared the participation of women essential.",
    ],
  },
  "the Secretary-General, the passive": {
    yes: [
      "The Secretary-General recommends that the mandate on gender equality be renewed.",
      "The Secretary-General calls upon the parties to release the abducted women.",
      "The parties are urged to nominate women to the joint committee.",
      "It is recommended that the police open desks for victims of rape.",
    ],
    no: [
      "The Special Representative recommended that the quota for women be kept.",
      "My Special Representative urged leaders to include women in their lists.",
      "A coalition of women called for the resignation of the governor.",
      "The parties were urged by a women's group to sign.",
      "The Secretary-General welcomed the election of a woman as Speaker.",
      "The Council called upon the parties to protect women.",
    ],
  },
  "pointing back": {
    yes: [
      "Women have led every local truce. Their voices must be amplified.",
      "Gender-based violence has doubled in the camps. I call upon the authorities to address this scourge.",
      "Women hold only two of the 40 seats. This imbalance must be corrected.",
      "I am appalled by reports of mass rape in the north. Those responsible must be held to account.",
      "I welcome the steps taken to curb domestic violence and call for their full implementation.",
    ],
    no: [
      "Cattle raids have doubled in the hills. I call upon the authorities to address this scourge.",
      "Two women were elected. The parties must respect the ceasefire.",
      "Women and children fled the town. I urge the Government to repair the bridge.",
      "The women's union met in Karsk. All parties must honour their commitments.",
    ],
  },
  "a longer list of calls": {
    yes: [
      "I call upon the authorities to: (a) publish the budget; (b) appoint judges; (c) enact the law on violence against women.",
      "I urge the parties to lift the blockade, free detainees and ensure the safety of women.",
    ],
    no: ["I call upon the authorities to: (a) publish the budget; (b) appoint judges; (c) enact the law on fisheries."],
  },
};

describe.each(Object.entries(RULES))("recommendation: %s", (_, { yes, no }) => {
  it.each(yes)("is in: %s", (text) => {
    expect(codeParagraph(text).recommendation).toBe(true);
  });
  it.each(no)("is not in: %s", (text) => {
    expect(codeParagraph(text).recommendation).toBe(false);
  });
});
