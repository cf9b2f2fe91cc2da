import type { Confidence, Decisions } from "@gender-lens/model";
import type { LevelDecision } from "./level.ts";
import { sureOfLevel } from "./level/sureness.ts";
import type { Disaggregation, Gap } from "./people/index.ts";
import type { PillarsDecision } from "./pillars.ts";
import type { CallReading } from "./recommendation.ts";

/** What the certainty of each decision is read from. */
export interface Grounds {
  readonly level: LevelDecision;
  readonly calls: readonly CallReading[];
  readonly disaggregation: Disaggregation;
  readonly gap: Gap;
  readonly pillars: PillarsDecision;
}

/** How sure the coder is of each decision, from 0 to 1, by the kind of rule that made it. */
export function confidence(decisions: Decisions, grounds: Grounds): Confidence {
  return {
    level: sureOfLevel(grounds.level),
    disaggregated: grounds.disaggregation.confidence,
    recommendation: decisions.recommendation
      ? SURE_OF_CALL
      : grounds.calls.length > 0
        ? SURE_OF_OTHER_CALL
        : SURE_OF_NONE,
    gap:
      decisions.gap && decisions.disaggregated
        ? Math.min(grounds.gap.confidence, SURE_BESIDE_A_SEX)
        : grounds.gap.confidence,
    pillars: pillarConfidence(decisions),
  };
}
const SURE_OF_NONE = 0.995;
/** A gap beside a number for a sex: the two may belong together (36 of 59 where first met, the causes mended since). */
const SURE_BESIDE_A_SEX = 0.86;
const SURE_OF_CALL = 0.95;
/** The paragraph calls for something, but not, as far as the rules see, for something that concerns women. */
const SURE_OF_OTHER_CALL = 0.98;

function pillarConfidence(decisions: Decisions): number {
  if (decisions.level === "none" && !decisions.disaggregated) return SURE_OF_NONE;
  return SURE_OF_PILLARS[decisions.pillars.length] ?? SURE_OF_THREE_PILLARS;
}
/** By how many were found: one is mostly a bare count; none and several rest on words missed or several words, any of which may err. */
const SURE_OF_PILLARS = [0.85, 0.95, 0.88] as const;
const SURE_OF_THREE_PILLARS = 0.8;
