// F1 of each measure of issue 4, with true and false positives and false negatives beside it.
import type { Decisions } from "@gender-lens/model";
import { hasGenderContent, Pillar } from "@gender-lens/model";

type Question = (decisions: Decisions) => boolean;

export const MEASURES: readonly { name: string; questions: readonly Question[] }[] = [
  { name: "gender content", questions: [hasGenderContent] },
  { name: "specific", questions: [(d) => d.level === "specific"] },
  { name: "related", questions: [(d) => d.level === "related"] },
  { name: "disaggregated", questions: [(d) => d.disaggregated] },
  { name: "gap", questions: [(d) => d.gap] },
  { name: "recommendation", questions: [(d) => d.recommendation] },
  {
    name: "pillars, micro",
    questions: Pillar.options.map(
      (pillar): Question =>
        (d) =>
          d.pillars.includes(pillar),
    ),
  },
  { name: "sgbv", questions: [(d) => d.sgbv] },
  { name: "sea", questions: [(d) => d.sea] },
];

type Pair = readonly [gold: Decisions, given: Decisions];

/** "0.968 (75/2/3)", or "none" where neither side ever says yes. */
export function shown(pairs: readonly Pair[], questions: readonly Question[]): string {
  const { hits, surplus, missed } = counts(pairs, questions);
  const value = f1(pairs, questions);
  return value === null ? "none" : `${value.toFixed(3)} (${hits}/${surplus}/${missed})`;
}

/** Harmonic mean of precision and recall; null where neither side ever says yes. */
export function f1(pairs: readonly Pair[], questions: readonly Question[]): number | null {
  const { hits, surplus, missed } = counts(pairs, questions);
  return hits + surplus + missed === 0 ? null : (2 * hits) / (2 * hits + surplus + missed);
}

function counts(pairs: readonly Pair[], questions: readonly Question[]) {
  let [hits, surplus, missed] = [0, 0, 0];
  for (const [gold, given] of pairs) {
    for (const question of questions) {
      if (question(gold) && question(given)) hits += 1;
      else if (question(given)) surplus += 1;
      else if (question(gold)) missed += 1;
    }
  }
  return { hits, surplus, missed };
}
