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
    if (placed.mention.concept !== "women" && placed.mention.concept !== "gender") return null;
    const before = said(context, placed.first - REACH, placed.first);
    if (isPartOfCount(context, placed)) return FOUND;
    if (!RELATIVE.test(before) && !(WITH.test(before) && verbBefore(context, placed))) return null;
    return FOUND;
  },
};

const FOUND = { rule: "level.had-women-in-it", note: "Only says what the things counted had in them." };

const COUNTED = "(?:patrols?|movements?|teams?|sorties|escorts?|operations?|visits?|flights?|checkpoints?)";
/** "of the 300 patrols, 40 had …", "of these, 90 were mixed patrols of …". */
const OF_COUNTED = new RegExp(
  `^of (?:the |a total of |these |those |them |[\\p{L}'-]+ |\\d[\\d.,]* )*(?:${COUNTED}|these|those|them) ?, [^;]*(?:(?<!\\p{L})(?:had|included|involved|counted|contained) [^;]*|(?:were|was) (?:[\\p{L}-]+ ){0,2}${COUNTED} [^;]*)$`,
  "u",
);

/** Women in some of the things that the sentence counts: "the same as part of a count of patrols" (codebook, hard calls). */
function isPartOfCount(context: Context, placed: Placed): boolean {
  const before = said(context, 0, placed.first);
  if (OF_COUNTED.test(`${before} `)) return true;
  const after = said(context, placed.last + 1, placed.last + 8);
  return (
    /(?:^|\s)(?:\d[\d.,]*|\p{L}+) in which(?: [\p{L}-]+){0,2}$/u.test(before) &&
    /^(?:[\p{L}-]+ ){0,3}?(?:took part|participated|served|were present)/u.test(after)
  );
}

function verbBefore(context: Context, placed: Placed): boolean {
  return context.words.some((w, i) => i < placed.first && (w.tag === "finite" || w.tag === "auxiliary"));
}
