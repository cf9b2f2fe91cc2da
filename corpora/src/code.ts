import { Level, Pillar, type Decisions } from "@gender-lens/model";
import { z } from "zod";

/** Gold decisions as they stand beside the text: `specific disaggregated gap protection sgbv`. */
export const Code = z.string().transform((words, context): Decisions => {
  const decided: Decisions = {
    level: "none",
    disaggregated: false,
    recommendation: false,
    gap: false,
    pillars: [],
    sgbv: false,
    sea: false,
  };
  const [level, ...rest] = words.split(/\s+/);
  const asLevel = Level.safeParse(level);
  if (asLevel.success) decided.level = asLevel.data;
  else context.addIssue(`the code "${words}" does not begin with a level`);
  for (const word of rest) {
    const pillar = Pillar.safeParse(word);
    if (pillar.success) decided.pillars.push(pillar.data);
    else if (word === "disaggregated") decided.disaggregated = true;
    else if (word === "recommendation") decided.recommendation = true;
    else if (word === "gap") decided.gap = true;
    else if (word === "sgbv") decided.sgbv = true;
    else if (word === "sea") decided.sea = true;
    else context.addIssue(`unknown word "${word}" in the code "${words}"`);
  }
  decided.pillars.sort((a, b) => Pillar.options.indexOf(a) - Pillar.options.indexOf(b));
  return decided;
});

/** Decisions as {@link Code} reads them; `none` where nothing applies. */
export function printCode(decisions: Decisions): string {
  const axes = (["disaggregated", "recommendation", "gap"] as const).filter((axis) => decisions[axis]);
  const flags = (["sgbv", "sea"] as const).filter((flag) => decisions[flag]);
  return [decisions.level, ...axes, ...decisions.pillars, ...flags].join(" ");
}
