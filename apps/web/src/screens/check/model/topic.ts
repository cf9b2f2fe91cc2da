import type { People } from "@gender-lens/model";

/** What a number of persons is about; under it a request reaches the colleagues who have the data. */
export type Topic = "harmed" | "detained" | "displaced" | "personnel" | "taking-part" | "assisted" | "other";

/** In the order of the groups on the page: what befell people first, as reports have it. */
export const TOPICS: readonly Topic[] = [
  "harmed",
  "detained",
  "displaced",
  "assisted",
  "taking-part",
  "personnel",
  "other",
];

/**
 * Words that tell the topic, tried in this order over what befell them, then over who they are: "500 displaced persons
 * attended" is about attendance, "12 police officers were killed" about harm.
 */
const CUES: readonly (readonly [Topic, RegExp])[] = [
  [
    "harmed",
    /\b(?:kill|injur|wound|die[ds]?\b|death|casualt|attack|shot|slain|victim|abduct|kidnap|missing|maim|tortur|assault)/i,
  ],
  ["detained", /\b(?:detain|arrest|imprison|prison|inmate|releas|charg|convict|sentenc|prosecut|held|custody)/i],
  ["displaced", /\b(?:displac|refugee|returne|fled|flee|asylum|evacuat|resettl|arriv|cross)/i],
  [
    "taking-part",
    /\b(?:attend|participa|train|consult|elect|candidat|vot|enrol|graduat|recruit|appoint|delegat|engag|sensiti|met\b)/i,
  ],
  ["assisted", /\b(?:assist|reach|benefi|receiv|treat|vaccinat|in need|food|aid|support|serv|need)/i],
  [
    "personnel",
    /\b(?:troop|personnel|police|officer|peacekeep|staff|observer|soldier|deploy|contingent|militar|volunteer)/i,
  ],
];

export function topicOf({ what, who }: Pick<People, "what" | "who">): Topic {
  const found = CUES.find(([, cue]) => cue.test(what)) ?? CUES.find(([, cue]) => cue.test(who));
  return found ? found[0] : "other";
}
