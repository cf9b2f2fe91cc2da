import type { Context, Placed } from "../context.ts";
import type { PassingRule } from "../verdict.ts";

const SEXED = /^(?:wom[ae]n|girls?|females?|men|boys?|males?|man|female|male)$/;
const MEN = /^(?:men|man|boys?|males?|male)$/;
/** Words that may stand among the figures of a breakdown. */
const BESIDE = /^(?:and|of|them|whom|adult|young|older|children|both|were|in all)$/;
/** Figures that make a breakdown: at least two, of both sexes. */
const FIGURES = 2;

/** "— 208 men and 231 women —", ", 12 women and 9 men": the figures of a total that the sentence treats as a whole. */
export const breakdown: PassingRule = {
  rules: ["level.breakdown"],
  otherwise: "Is not a breakdown set off by dashes or a comma behind its total.",
  decide: (context, placed) =>
    placed.mention.concept === "women" && isBreakdown(context, placed)
      ? { rule: "level.breakdown", note: "A breakdown beside the group that the sentence treats as a whole." }
      : null,
};

function isBreakdown(context: Context, placed: Placed): boolean {
  const from = runEnd(context, placed.first, -1);
  const to = runEnd(context, placed.last, 1);
  const run = context.words.slice(from + 1, to);
  const opening = context.words[from];
  if (opening === undefined || !(opening.word === "-" || opening.word === "," || opening.word === ":")) return false;
  const total = context.words.slice(0, from).some((w) => w.tag === "number");
  if (!total && opening.word !== "-") return false;
  const figures = run.filter((w) => w.tag === "number").length;
  // "Five soldiers, three women and two children were …" is a list of subjects: its total would stand before it.
  const next = context.words[to];
  if (opening.word === "," && next !== undefined && !/^[,.;)]$/.test(next.word) && next.tag !== "subordinator")
    return false;
  return figures >= FIGURES && run.some((w) => MEN.test(w.word));
}

/** Index of the first word on one side that is no figure, sex or joining word; commas between figures belong to the run. */
function runEnd(context: Context, start: number, step: 1 | -1): number {
  let i = start + step;
  for (; i >= 0 && i < context.words.length; i += step) {
    const word = context.words[i];
    if (word === undefined) break;
    if (word.tag === "number" || word.tag === "and" || SEXED.test(word.word) || BESIDE.test(word.word)) continue;
    if (word.word === "," && inRun(context, i)) continue;
    break;
  }
  return i;
}

/** A comma with a sexed word before it and a number behind it. */
function inRun(context: Context, comma: number): boolean {
  const before = context.words[comma - 1]?.word ?? "";
  const after = context.words[comma + 1];
  return (SEXED.test(before) || before === "children") && (after?.tag === "number" || after?.tag === "and");
}
