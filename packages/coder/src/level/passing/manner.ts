import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const MANNER = /^(?:(?:and|,) [\p{L}-]+ ){0,2}(?:manner|way|fashion)(?!\p{L})/u;

/** "in a gender-sensitive manner" (codebook, a modifier on the way). */
export const manner: PassingRule = {
  rules: ["level.manner"],
  otherwise: "Does not merely say in what manner something was done.",
  decide: (context, placed) =>
    placed.mention.concept === "gender" && MANNER.test(said(context, placed.last + 1, placed.last + 6))
      ? { rule: "level.manner", note: "Says in what manner something else was done." }
      : null,
};
