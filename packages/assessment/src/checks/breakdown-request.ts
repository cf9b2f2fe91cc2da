import type { People } from "@gender-lens/model";

const DIGITS = new Intl.NumberFormat("en-GB");

/** Only what befell them reads on behind the noun ("14 soldiers killed"); deeds told by a noun ("death") do not. */
const PARTICIPLE = /(?<!^ne)ed$|^(?:shot|slain|held|taken|sent)$/;
/** What they did themselves does not read on behind the noun: "the 60 recruits attended". */
const OWN_DEED =
  /^(?:attended|participated|arrived|died|remained|gathered|graduated|completed|served|worked|lived|protested|demonstrated|voted)$/;
/** Posts, trades and ranks that adults hold, so that girls and boys are not asked for. */
const GROWN_UP =
  /\b(?:soldiers?|troops?|peacekeepers?|personnel|officers?|observers?|officials?|staff|police|ministers?|members?|judges?|prosecutors?|lawyers?|teachers?|journalists?|workers?|candidates?|voters?|delegates?|commissioners?|leaders?|recruits?|ex-combatants?|magistrates?|trainers?|secretaries|inspectors?|miners?|commanders?)$/i;

/** Words for those under age, where the coding gives no age to a number that stands without its noun. */
const CHILDREN = /\b(?:children|minors|pupils|infants)$/i;

/** A count of persons as the coding gives it. */
type Counted = Extract<People, { count: number }>;

function groups({ age, who }: Counted): string {
  if (age === "child" || CHILDREN.test(who)) return "girls and boys";
  return age === "adult" || GROWN_UP.test(who) ? "women and men" : "women, men, girls, boys";
}

/** What to ask a drafter for: "Give the sex of the 14 soldiers killed: women and men." */
export function breakdownRequest(figure: Counted): string {
  const { count, who, what } = figure;
  const whom = who === "" ? "persons" : who;
  const deed = PARTICIPLE.test(what) && !OWN_DEED.test(what) && !whom.includes(what) ? ` ${what}` : "";
  return `Give the sex of the ${DIGITS.format(count)} ${whom}${deed}: ${groups(figure)}.`;
}
