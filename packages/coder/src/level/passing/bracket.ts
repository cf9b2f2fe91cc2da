import type { PassingRule } from "../verdict.ts";

/** A figure or a reminder in brackets, for a group that the sentence treats as a whole (codebook, related). */
export const bracket: PassingRule = {
  rules: ["level.bracket"],
  otherwise: "Does not stand in brackets.",
  decide: (context, placed) =>
    (context.depth[placed.first] ?? 0) === 0
      ? null
      : { rule: "level.bracket", note: "Stands in brackets, beside a group that the sentence treats as a whole." },
};
