import type { Context, Placed } from "../context.ts";
import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

/** "that included", "whose members had" before the mention. */
const RELATIVE =
  /(?:that|which|whose(?: [\p{L}-]+){1,3})(?: [\p{L}]+)? (?:included|involved|comprised|contained|featured|had|has|have|counted|includes?|involves?|comprises?|contains?|counts?)(?: [\p{L}\d.,%-]+){0,6}$/u;
const WITH =
  /(?:patrols?|teams?|units?|escorts?) (?:with|including|comprising|involving|containing)(?: [\p{L}\d.,%-]+){0,4}$/u;
/** Words before the mention in which the clause begins. */
const REACH = 12;

/** "patrols that included female officers": the clause only says what the counted things had in them (codebook, hard calls). */
export const hadWomenInIt: PassingRule = {
  rules: ["level.had-women-in-it"],
  otherwise: "Is not merely what counted things had in them.",
  decide: (context, placed) => {
    const before = said(context, placed.first - REACH, placed.first);
    if (!RELATIVE.test(before) && !(WITH.test(before) && verbBefore(context, placed))) return null;
    return { rule: "level.had-women-in-it", note: "Only says what the things counted had in them." };
  },
};

function verbBefore(context: Context, placed: Placed): boolean {
  return context.words.some((w, i) => i < placed.first && (w.tag === "finite" || w.tag === "auxiliary"));
}
