import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const ATTENDED =
  /(?:attended by|attendance of|with the (?:participation|presence) of)(?: [\p{L}]+)?(?: [\p{L}\d.,-]+){0,4}$/u;
/** Words before the mention in which "attended by" stands. */
const REACH = 10;

/** "was attended by 30 women and 25 men" (codebook, hard calls). */
export const attendance: PassingRule = {
  rules: ["level.attendance"],
  otherwise: "Is not a count of who attended.",
  decide: (context, placed) => {
    const before = said(context, placed.first - REACH, placed.first);
    return ATTENDED.test(before) ? { rule: "level.attendance", note: "Says who attended." } : null;
  },
};
