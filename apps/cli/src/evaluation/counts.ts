import type { Measure } from "./measures.ts";
import type { Pair } from "./pairs.ts";

/** Answers counted: true and false positives, false negatives, and all answers. */
export interface Counts {
  n: number;
  tp: number;
  fp: number;
  fn: number;
}

/** Counts the answers on these paragraphs; a paragraph that one side lacks counts as answered "no" by it. */
export function count(pairs: readonly Pair[], { questions }: Measure): Counts {
  const counts: Counts = { n: 0, tp: 0, fp: 0, fn: 0 };
  for (const { gold, machine } of pairs) {
    for (const question of questions) {
      const expected = gold !== null && question(gold);
      const given = machine !== null && question(machine);
      counts.n += 1;
      if (expected && given) counts.tp += 1;
      else if (given) counts.fp += 1;
      else if (expected) counts.fn += 1;
    }
  }
  return counts;
}

/** Adds counts up. */
export function total(all: readonly Counts[]): Counts {
  const sum = { n: 0, tp: 0, fp: 0, fn: 0 };
  for (const { n, tp, fp, fn } of all) {
    sum.n += n;
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Of what the machine says yes to, the share that is right; null where it never says yes. */
export const precision = ({ tp, fp }: Counts): number | null => ratio(tp, tp + fp);
/** Of what is yes in the gold, the share that the machine finds; null where nothing is. */
export const recall = ({ tp, fn }: Counts): number | null => ratio(tp, tp + fn);
/** Harmonic mean of precision and recall; null where neither side ever says yes. */
export const f1 = ({ tp, fp, fn }: Counts): number | null => ratio(2 * tp, 2 * tp + fp + fn);
