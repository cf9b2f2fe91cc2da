import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const ATTENDED =
  /(?:attended by|attendance of|with the (?:participation|presence) of)(?: [\p{L}]+)?(?: [\p{L}\d.,-]+){0,4}$/u;
/** Words before the mention in which "attended by" stands. */
const REACH = 10;

/** ", reaching 40 pupils and 3 women teachers": an audience counted behind what was done. */
const REACHING =
  /, (?:reaching|gathering|attracting|involving|drawing|bringing together|targeting|benefiting)(?: [^\s;]+)* and(?: [\p{L}\d,-]+){0,2}$/u;

/** Words before the mention in which ", reaching" stands. */
const AUDIENCE_REACH = 60;

/** "was attended by 30 women and 25 men" (codebook, hard calls). */
export const attendance: PassingRule = {
  rules: ["level.attendance"],
  otherwise: "Is not a count of who attended.",
  decide: (context, placed) => {
    const before = said(context, placed.first - REACH, placed.first);
    const reached = REACHING.test(said(context, placed.first - AUDIENCE_REACH, placed.first));
    return ATTENDED.test(before) || reached ? { rule: "level.attendance", note: "Says who attended." } : null;
  },
};
