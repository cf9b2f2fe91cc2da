import { Decisions, hasGenderContent, Pillar } from "@gender-lens/model";
import type { StandingReview } from "./standing-review.ts";

/** Decisions that stand, and the names of those that had to give way. */
export interface Coherent {
  decisions: Decisions;
  setAside: (keyof Decisions)[];
}

/** Pillars in the order in which they are printed, each once. */
const inOrder = (pillars: readonly Pillar[]): Pillar[] => Pillar.options.filter((pillar) => pillars.includes(pillar));

/**
 * Decisions that do not contradict each other (codebook): pillars only where there is gender content; violence and
 * exploitation named only where the level says that there is a mention.
 *
 * Where they do, level and disaggregation prevail, as the headline figure rests on them: a person who sets the level
 * to none need not take back each pillar. A recommendation stands without a level: it may point back to women ("Their
 * voices must be amplified"); a gap is of persons of whatever sex.
 */
export function coherent(decisions: Decisions): Coherent {
  const mentioned = decisions.level !== "none";
  const pillars = hasGenderContent(decisions) ? inOrder(decisions.pillars) : [];
  const made = { ...decisions, pillars, sgbv: mentioned && decisions.sgbv, sea: mentioned && decisions.sea };
  const setAside = Decisions.keyof().options.filter((field) =>
    field === "pillars" ? pillars.length < new Set(decisions.pillars).size : made[field] !== decisions[field],
  );
  return { decisions: made, setAside };
}

/**
 * Whether a person contradicts themselves: pillars without gender content, or violence or exploitation named without
 * a mention, all decided by that person. What is left to the machine is not looked at: a blind reviewer who is told of
 * a contradiction would be told the machine's coding.
 */
export function contradiction({
  level,
  disaggregated,
  pillars,
  sgbv,
  sea,
}: StandingReview["decisions"]): string | null {
  if (level !== "none") return null;
  if (disaggregated === false && pillars !== undefined && pillars.length > 0)
    return "A paragraph without gender content has no pillars.";
  if (sgbv === true || sea === true)
    return "A paragraph that names sexual violence, exploitation or abuse has a mention: its level is not none.";
  return null;
}
