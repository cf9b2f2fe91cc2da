import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A bare count takes the pillar of what happened to those counted.
  ["In the raid, 30 herders, including 8 women, were killed.", ["protection"]],
  ["Police freed 44 hostages, including 12 women, and arrested the kidnappers.", ["protection"]],
  ["The authorities released 80 prisoners, including five women.", ["protection"]],
  ["The seminar had 60 participants (25 women).", ["participation"]],
  ["The component had 412 officers, of whom 71 were women.", ["participation"]],
  ["The new cabinet of 22 ministers includes seven women.", ["participation"]],
  ["The ration card scheme reached 9,000 displaced persons (5,100 women).", ["relief_recovery"]],
  ["The bureau gave legal aid to 210 applicants (140 women).", ["relief_recovery"]],
  ["A group of 60 refugees, including 35 women, returned to Tavira.", ["relief_recovery"]],
  // Participation.
  ["Women must be at the negotiating table.", ["participation"]],
  ["The quota for women in parliament was kept.", ["participation"]],
  ["One fifth of the patrols included women.", ["participation"]],
  // Protection.
  ["The Office documented four cases of rape.", ["protection"]],
  ["A woman activist received death threats.", ["participation", "protection"]],
  ["The Mission received two allegations of sexual exploitation and abuse.", ["protection"]],
  // Prevention.
  ["Police held awareness sessions on gender-based violence.", ["prevention"]],
  ["The military court sentenced two officers for rape.", ["prevention"]],
  ["Investigators were trained on sexual violence crimes against women.", ["protection", "prevention"]],
  ["All contingents received training on how to prevent sexual exploitation and abuse.", ["protection", "prevention"]],
  ["Women mediators ran an early warning network in the valley.", ["participation", "prevention"]],
  // Relief and recovery.
  ["The clinic offers vaccination and maternal health services.", ["relief_recovery"]],
  ["The Fund lent money to widows to open bakeries and shops, as livelihoods had collapsed.", ["relief_recovery"]],
  ["Girls\u2019 enrolment in primary education fell by a third.", ["relief_recovery"]],
  ["Survivors of rape received medical treatment and legal aid.", ["protection", "relief_recovery"]],
  // As reports write them.
  ["Women hold 14 of the 80 seats in the regional assembly.", ["participation"]],
  ["Only two women serve on the 15-member electoral commission.", ["participation"]],
  ["Women candidates were given airtime on public radio.", ["participation"]],
  ["The Mission supported women's participation in local peace committees.", ["participation"]],
  ["Women mediators took part in the talks between the two clans.", ["participation"]],
  ["The police service deployed 30 women officers to the border.", ["participation"]],
  ["The Mission's staff includes 28 per cent women.", ["participation"]],
  ["Women's groups organized a march for peace in the capital.", ["participation"]],
  ["The women's caucus of the parliament met the envoy.", ["participation"]],
  ["A quota of 30 per cent for women was set in the electoral law.", ["participation"]],
  ["Voter registration teams reached 45,000 women.", ["participation"]],
  ["Fourteen women were sworn in as judges.", ["participation"]],
  ["A workshop on land disputes was held for 44 chiefs, including 6 women.", ["participation"]],
  ["Journalists (12 men and 8 women) completed a course on fact-checking.", ["participation"]],
  ["The envoy consulted women leaders on the road map.", ["participation"]],
  ["The Government appointed a woman as central bank governor.", ["participation"]],
  ["Militants killed 14 villagers, including five women.", ["protection"]],
  ["Three women were abducted while collecting firewood.", ["protection"]],
  ["Police detained 30 protesters, including nine women.", ["protection"]],
  ["Women and girls faced threats and intimidation at checkpoints.", ["protection"]],
  ["The Mission verified 12 cases of conflict-related sexual violence.", ["protection"]],
  ["The parliament adopted a law against domestic violence.", ["protection"]],
  ["A protection desk for women was opened at the police station.", ["protection"]],
  ["Displaced women remain exposed to sexual violence around the camp.", ["protection"]],
  ["Women human rights defenders were targeted with death threats.", ["participation", "protection"]],
  ["A single allegation of sexual exploitation and abuse reached the Mission.", ["protection"]],
  ["The decree restricts the movement of women without a male guardian.", ["protection"]],
  ["The authorities released 60 detainees, including eight women.", ["protection"]],
  ["Landmines injured seven people, including three girls.", ["protection"]],
  ["The military court convicted three soldiers of rape.", ["prevention"]],
  ["Two suspects were arrested for the rape of a 12-year-old girl.", ["protection", "prevention"]],
  ["Soldiers took part in a session to raise awareness of sexual violence.", ["prevention"]],
  ["Police officers were trained to investigate cases of sexual violence.", ["protection", "prevention"]],
  ["The action plan of the army to prevent sexual violence was signed.", ["protection", "prevention"]],
  ["Radio spots on gender-based violence reached 1 million listeners.", ["prevention"]],
  ["A women's early warning network alerted the authorities to tensions.", ["prevention"]],
  [
    "Newly arrived contingents were trained on how to prevent sexual exploitation and abuse.",
    ["protection", "prevention"],
  ],
  ["Impunity for sexual violence remained widespread.", ["protection", "prevention"]],
  ["Women in the valley mediate cattle disputes before they turn violent.", ["participation"]],
  ["Food was distributed to 6,200 displaced persons, 3,900 of them women.", ["relief_recovery"]],
  ["The agency provided seeds to 900 women farmers.", ["relief_recovery"]],
  ["A maternity ward was rebuilt in Karsk.", ["relief_recovery"]],
  ["Girls' schools reopened in three districts.", ["relief_recovery"]],
  ["Some 4,200 refugees, including 2,500 women and girls, returned from Tavira.", ["relief_recovery"]],
  ["Reintegration kits were given to 240 ex-combatants, including 31 women.", ["relief_recovery"]],
  ["Women lost access to markets and income.", ["relief_recovery"]],
  ["Acute malnutrition among pregnant women rose.", ["relief_recovery"]],
  ["The project offered vocational training to 120 women.", ["relief_recovery"]],
  ["Cash assistance reached 3,000 female-headed households.", ["relief_recovery"]],
  ["Survivors of sexual violence received medical and psychosocial care.", ["protection", "relief_recovery"]],
  [
    "A one-stop centre offering legal aid to survivors of gender-based violence opened.",
    ["protection", "relief_recovery"],
  ],
  [
    "Repatriation of 12 foreign combatants and their dependants (four women, six children) was completed.",
    ["relief_recovery"],
  ],
  ["Women are disproportionately affected by the food crisis.", ["relief_recovery"]],
  ["Mine clearance enabled 300 women to return to their fields.", ["relief_recovery"]],
  ["Literacy classes were opened for women.", ["relief_recovery"]],
  ["The Mission trained 25 women in tailoring and small business management.", ["relief_recovery"]],
  ["The demobilization of 80 fighters, including 5 women, began.", ["relief_recovery"]],
  ["The economic inclusion of women was discussed.", ["relief_recovery"]],
];

describe("pillars of resolution 1325", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(codeParagraph(text).pillars).toEqual(expected);
  });

  it("are none where there is no gender content", () => {
    expect(codeParagraph("Elders took part in elections and 30 herders were killed.").pillars).toEqual([]);
  });
});
