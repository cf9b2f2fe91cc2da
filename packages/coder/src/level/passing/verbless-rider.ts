import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const INCLUDED = /^(?:(?:and|,) [\p{L}-]+ )?(?:included|among them|foremost)(?!\p{L})/u;
const IN_PARTICULAR =
  /^(?:(?:and|or) [\p{L}-]+ )?(?:in particular|especially|above all|most of all)(?= ?(?:[,.;:]|$))/u;
const AFFECTED =
  /^(?:(?:and|,|or) [\p{L}-]+ (?:[\p{L}-]+ ){0,2}?)?(?:being )?(?:(?:particularly|especially|disproportionately|most|mostly|severely|hardest|the most|worst|the hardest|among the most) )+(?:affected|vulnerable|exposed|at risk|hit|impacted|targeted)(?!\p{L})/u;
const BEARING = /^(?:(?:and|,|or) [\p{L}-]+ )?(?:bearing|suffering|facing|being) /u;
const JOINED = /(?:^|\s)(?:and|with|, with)(?: the| young| older)?$|with(?: [\p{L}-]+){0,2}$/u;

/** ", women included" and ", with women particularly affected": a rider without a verb of its own. */
export const verblessRider: PassingRule = {
  rules: ["level.including", "level.particularly"],
  otherwise: "Is not added behind a wider group without a verb.",
  decide: (context, placed) => {
    const after = said(context, placed.last + 1, placed.last + 9);
    if (context.words[placed.first - 1]?.word === "," && INCLUDED.test(after)) {
      return { rule: "level.including", note: "Named in an addition to a wider group." };
    }
    if (context.words[placed.first - 1]?.word === "," && IN_PARTICULAR.test(after)) {
      return { rule: "level.particularly", note: "Singled out in an addition to a wider group." };
    }
    if (!AFFECTED.test(after) && !BEARING.test(after)) return null;
    if (!JOINED.test(said(context, placed.first - 6, placed.first))) return null;
    return { rule: "level.particularly", note: "Singled out in an addition to a wider group." };
  },
};
