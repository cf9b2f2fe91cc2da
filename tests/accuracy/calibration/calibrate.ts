// Whether the coder's confidence says how often it is right, and where its errors lie.
import { codeParagraph } from "@gender-lens/coder";
import type { Confidence } from "@gender-lens/model";
import { Confidence as Shape } from "@gender-lens/model";
import type { Unit } from "../units.ts";

export type Decision = keyof Confidence;
const DECISIONS = Object.keys(Shape.shape).filter((key): key is Decision => key in Shape.shape);

/** Bins of equal width that confidences are gathered in, as is usual for the expected calibration error. */
const BINS = 10;
/** Share of paragraphs, the least confident ones, that a person would review. */
const REVIEWED = 0.1;

interface Judged {
  confidence: number;
  right: boolean;
}

export interface Calibration {
  decision: Decision;
  n: number;
  errors: number;
  /** Expected calibration error: distance of confidence and share right, over bins weighted by size. */
  ece: number;
  /** Errors among the least confident tenth; ties at its edge count by their share. */
  caught: number;
  bins: { from: number; n: number; confidence: number; right: number }[];
}

/** Calibration of every decision over these paragraphs. */
export function calibration(units: readonly Unit[]): Calibration[] {
  const coded = units.map((unit) => ({ unit, coding: codeParagraph(unit.text) }));
  return DECISIONS.map((decision) => {
    const judged = coded.flatMap(({ unit, coding }): Judged[] => {
      const gold = unit.gold[decision];
      return gold === undefined
        ? []
        : [{ confidence: coding.confidence[decision], right: same(gold, coding[decision]) }];
    });
    const bins = binned(judged);
    const ece = bins.reduce((sum, bin) => sum + bin.n * Math.abs(bin.confidence - bin.right), 0) / judged.length;
    const errors = judged.filter(({ right }) => !right).length;
    return { decision, n: judged.length, errors, ece, caught: caught(judged), bins };
  });
}

/** Pillars are compared as sets. */
const same = (gold: unknown, given: unknown): boolean => shown(gold) === shown(given);
const shown = (value: unknown): string => (Array.isArray(value) ? value.toSorted().join() : String(value));

function binned(judged: readonly Judged[]): Calibration["bins"] {
  const groups = Map.groupBy(judged, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, group]) => ({
      from: bin / BINS,
      n: group.length,
      confidence: group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length,
      right: group.filter(({ right }) => right).length / group.length,
    }));
}

/** Errors in the least confident tenth. Where equal confidences straddle its edge, their errors count by the share that fits in. */
function caught(judged: readonly Judged[]): number {
  let room = judged.length * REVIEWED;
  let errors = 0;
  const groups = Map.groupBy(judged, ({ confidence }) => confidence);
  for (const [, group] of [...groups].toSorted(([a], [b]) => a - b)) {
    if (room <= 0) break;
    const fits = Math.min(1, room / group.length);
    errors += fits * group.filter(({ right }) => !right).length;
    room -= group.length;
  }
  return errors;
}
