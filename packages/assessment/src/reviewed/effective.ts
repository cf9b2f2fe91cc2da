import { Decisions } from "@gender-lens/model";
import { coherent } from "./coherent.ts";
import { byTime, type FieldStanding, type ReviewOutcome, type StandingReview } from "./standing-review.ts";

/** The decisions on one paragraph with its reviews, and who made them. */
export interface Effective {
  decisions: Decisions;
  /** Fields that reviews decide, in the order of {@link Decisions}; every other field is the machine's. */
  fields: FieldStanding[];
  /** Decisions that gave way to level and disaggregation (see {@link coherent}). */
  setAside: (keyof Decisions)[];
  /** What became of each review, by its id. */
  outcomes: Map<string, ReviewOutcome>;
}

const FIELDS = Decisions.keyof().options;

/** Whether two decide a field alike; pillars whatever their order. */
function alike(field: keyof Decisions, a: StandingReview, b: StandingReview): boolean {
  if (field !== "pillars") return a.decisions[field] === b.decisions[field];
  return new Set(a.decisions.pillars).symmetricDifference(new Set(b.decisions.pillars)).size === 0;
}

interface Ruling extends FieldStanding {
  /** The review whose decision stands; null where the machine's does. */
  by: StandingReview | null;
}

/** What the reviews make of one field; null where none decides it. */
function rulingOn(field: keyof Decisions, reviews: readonly StandingReview[]): Ruling | null {
  const deciding = reviews.filter(({ decisions }) => decisions[field] !== undefined);
  const settlement = deciding.findLast(({ settles }) => settles);
  if (settlement) return { field, from: "settlement", reviews: [settlement.id], by: settlement };
  const latest = [...new Map(deciding.map((review) => [review.reviewer, review])).values()].toSorted(byTime);
  const first = latest[0];
  if (!first) return null;
  const agreed = latest.every((review) => alike(field, first, review));
  return {
    field,
    from: agreed ? "reviewers" : "disputed",
    reviews: latest.map(({ id }) => id),
    by: agreed ? first : null,
  };
}

/** What became of one decision of a review: a settlement also upholds those who decided as it does. */
function outcomeOn(review: StandingReview, { field, from, reviews, by }: Ruling): ReviewOutcome {
  if (from === "settlement") return by && !review.settles && alike(field, review, by) ? "applied" : held(review, by);
  if (!reviews.includes(review.id)) return "replaced";
  return from === "disputed" ? "disputed" : "applied";
}
const held = (review: StandingReview, by: StandingReview | null): ReviewOutcome =>
  review.id === by?.id ? "applied" : "replaced";

/** One dispute makes a review disputed; one decision that stands makes it applied. */
function outcomeOf(review: StandingReview, rulings: readonly Ruling[]): ReviewOutcome {
  const outcomes = rulings
    .filter(({ field }) => review.decisions[field] !== undefined)
    .map((ruling) => outcomeOn(review, ruling));
  if (outcomes.includes("disputed")) return "disputed";
  return outcomes.length === 0 || outcomes.includes("applied") ? "applied" : "replaced";
}

/**
 * The decisions on a paragraph as they stand with its reviews, field by field: what is settled wins; else what all who
 * decided it agree on, each by the latest of their decisions; where they differ, the machine's stands and the field
 * is disputed. What no review decides is the machine's.
 * @param reviews of this paragraph and its present text, in any order
 */
export function effective(machine: Decisions, reviews: readonly StandingReview[]): Effective {
  const ordered = reviews.toSorted(byTime);
  const rulings = FIELDS.flatMap((field) => rulingOn(field, ordered) ?? []);
  const decided = Object.fromEntries(
    rulings.flatMap(({ field, by }) => (by === null ? [] : [[field, by.decisions[field]]])),
  );
  const { decisions, setAside } = coherent(Decisions.parse({ ...decisionsOf(machine), ...decided }));
  return {
    decisions,
    fields: rulings.map(({ field, from, reviews: ids }) => ({ field, from, reviews: ids })),
    setAside,
    outcomes: new Map(ordered.map((review) => [review.id, outcomeOf(review, rulings)])),
  };
}

/** The decisions of a coding, without what they rest on. */
export function decisionsOf(coding: Decisions): Decisions {
  const { level, disaggregated, recommendation, gap, pillars, sgbv, sea } = coding;
  return { level, disaggregated, recommendation, gap, pillars, sgbv, sea };
}
