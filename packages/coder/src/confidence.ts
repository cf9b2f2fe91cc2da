import type { Confidence, Decisions } from "@gender-lens/model";
import type { LevelDecision } from "./level.ts";
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
    level: levelConfidence(grounds.level),
    disaggregated: grounds.disaggregation.confidence,
    recommendation: decisions.recommendation
      ? SURE_OF_CALL
      : grounds.calls.length > 0
        ? SURE_OF_OTHER_CALL
        : SURE_OF_NONE,
    gap: grounds.gap.confidence,
    pillars: pillarConfidence(decisions),
  };
}
const SURE_OF_NONE = 0.995;
const SURE_OF_CALL = 0.92;
/** The paragraph calls for something, but not, as far as the rules see, for something that concerns women. */
const SURE_OF_OTHER_CALL = 0.98;

/** How sure each passing rule is: plain form (brackets, names) before judgement (lists, modifiers). */
const PASSING_SURE: Readonly<Record<string, number>> = {
  "level.name": 0.97,
  "level.bracket": 0.99,
  "level.including": 0.95,
  "level.particularly": 0.9,
  "level.count-within-group": 0.93,
  "level.had-women-in-it": 0.88,
  "level.attendance": 0.88,
  "level.list-of-three": 0.9,
  "level.everyone": 0.85,
  "level.place": 0.85,
  "level.manner": 0.82,
  "level.health": 0.9,
};
/** How sure a sentence with nothing in passing is to be about its mention, by the part the mention plays. */
const ABOUT_SURE: Readonly<Record<string, number>> = {
  "level.subject": 0.96,
  "level.own-predicate": 0.9,
  "level.topic": 0.92,
  "level.beneficiary": 0.93,
  "level.object": 0.88,
};
const DEFAULT_SURE = 0.88;

/** Specific is as sure as its surest sentence (several sentences back each other); related as its least sure mention. */
function levelConfidence(decision: LevelDecision): number {
  if (decision.level === "none") return SURE_OF_NONE;
  const readings = decision.sentences.flatMap((s) => s.readings);
  if (decision.level === "specific") {
    const doubts = decision.sentences
      .filter((s) => s.about)
      .map((s) => 1 - Math.max(...s.readings.filter((r) => r.about).map((r) => ABOUT_SURE[r.rule] ?? DEFAULT_SURE)));
    return round(1 - doubts.reduce((product, doubt) => product * doubt, 1));
  }
  return round(readings.reduce((sure, r) => Math.min(sure, PASSING_SURE[r.rule] ?? DEFAULT_SURE), 1));
}

function pillarConfidence(decisions: Decisions): number {
  if (decisions.level === "none" && !decisions.disaggregated) return SURE_OF_NONE;
  return decisions.pillars.length === 1 ? SURE_OF_ONE_PILLAR : SURE_OF_SEVERAL;
}
/** One pillar is mostly a bare count; several rest on several cues, any of which may err. Measured on the gold. */
const SURE_OF_ONE_PILLAR = 0.93;
const SURE_OF_SEVERAL = 0.7;

const round = (value: number): number => Math.round(value * 1000) / 1000;
