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
  [
    "All contingents received training on the prevention of sexual exploitation and abuse.",
    ["protection", "prevention"],
  ],
  ["Women mediators ran an early warning network in the valley.", ["participation", "prevention"]],
  // Relief and recovery.
  ["The clinic offers vaccination and maternal health services.", ["relief_recovery"]],
  ["The Fund lent money to widows to open bakeries and shops, as livelihoods had collapsed.", ["relief_recovery"]],
  ["Girls\u2019 enrolment in primary education fell by a third.", ["relief_recovery"]],
  ["Survivors of rape received medical treatment and legal aid.", ["protection", "relief_recovery"]],
];

describe("pillars of resolution 1325", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(codeParagraph(text).pillars).toEqual(expected);
  });

  it("are none where there is no gender content", () => {
    expect(codeParagraph("Elders took part in elections and 30 herders were killed.").pillars).toEqual([]);
  });
});
