import type { Confidence, Decisions } from "@gender-lens/model";
import type { LevelDecision } from "./level.ts";

/** Certainty where a rule speaks plainly, where it leans on context, and where it is a guess; calibrated on the gold. */
const PLAIN = 0.99;
const LEANING = 0.85;
const GUESS = 0.65;

/** How sure the coder is of each decision, from 0 to 1, by the kind of rule that made it. */
export function confidence(decisions: Decisions, level: LevelDecision): Confidence {
  const few = level.sentences.length === 1;
  const levelSure = level.level === "none" ? PLAIN : few ? LEANING : LEANING;
  return {
    level: levelSure,
    disaggregated: decisions.disaggregated ? LEANING : PLAIN,
    recommendation: decisions.recommendation ? LEANING : PLAIN,
    gap: decisions.gap ? GUESS : LEANING,
    pillars: decisions.pillars.length === 0 ? PLAIN : GUESS,
  };
}
