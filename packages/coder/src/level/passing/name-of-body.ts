import type { PassingRule } from "../verdict.ts";

/** Ministry of Gender, UN-Women, a women's union (codebook, related). */
export const nameOfBody: PassingRule = {
  rules: ["level.name"],
  otherwise: "Is not part of a name of a body.",
  decide: (_, placed) => (placed.mention.named ? { rule: "level.name", note: "Part of the name of a body." } : null),
};
