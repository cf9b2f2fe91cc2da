import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const PLACE =
  /^(?:[\p{L}-]+ )?(?:barracks|wing|wards?|prisons?|dormitor(?:y|ies)|toilets?|latrines?|schools?|colleges?|hospitals?|quarters|ablutions?|markets?|accommodation|sections? of the prison|clinics?)(?!\p{L})/u;

/** "the women's barracks", "a girls' school": the mention only says which place (codebook, a modifier on the way). */
export const place: PassingRule = {
  rules: ["level.place"],
  otherwise: "Does not merely say which place.",
  decide: (context, placed) =>
    placed.mention.concept === "women" && PLACE.test(said(context, placed.last + 1, placed.last + 3))
      ? { rule: "level.place", note: "Only says which place." }
      : null,
};
