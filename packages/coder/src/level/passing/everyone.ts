import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const BOTH_SEXES =
  /(?:^|\s)(?:wom[ae]n,? (?:and|or) men|men,? (?:and|or) wom[ae]n|males? (?:and|or) females?|females? (?:and|or) males?|boys? (?:and|or) girls?|girls? (?:and|or) boys?)(?!\p{L})/u;
/** A comparison of the sexes, or a figure, is about them. */
const COMPARED = /\d|equal|inequal|pari|dispar|gap|alternat|in turn|mixed|side by side/;

/** "the women and men of the Mission": everyone of a group, without a figure for a sex. */
export const everyone: PassingRule = {
  rules: ["level.everyone"],
  otherwise: "Does not stand for everyone of a group.",
  decide: (context, placed) => {
    if (!BOTH_SEXES.test(said(context, placed.first - 2, placed.last + 3))) return null;
    if (COMPARED.test(said(context, placed.first - 5, placed.last + 6))) return null;
    const near = context.words.slice(Math.max(0, placed.first - 4), placed.last + 5);
    if (near.some((w) => w.tag === "number")) return null;
    return { rule: "level.everyone", note: "\u201cWomen and men\u201d stands for everyone of the group." };
  },
};
