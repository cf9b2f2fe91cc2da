import type { Decisions } from "@gender-lens/model";

/** A review whose text stands where it says; one that is to be confirmed, gone or withdrawn is none. */
export interface StandingReview {
  id: string;
  paragraph: string;
  /** Hash of the text that was reviewed: where the paragraph now has another, the review does not apply. */
  textHash: string;
  decisions: { [Name in keyof Decisions]?: Decisions[Name] | undefined };
  reviewer: string;
  /** True for the decision that ends a disagreement between reviewers. */
  settles: boolean;
  /** When it was made, `2031-04-07T09:30:00.000Z`: the later of two decisions of one reviewer holds. */
  at: string;
}

/** A field that at least one review decides. */
export interface FieldStanding {
  field: keyof Decisions;
  /** `reviewers`: all who decided it agree; `settlement`: settled; `disputed`: they differ, the machine's stands. */
  from: "reviewers" | "settlement" | "disputed";
  /** Reviews that decided it so, or that differ, in the order in which they were made. */
  reviews: string[];
}

/** What became of a review: `replaced` by a later one of the same reviewer, or overruled by a settlement. */
export type ReviewOutcome = "applied" | "disputed" | "replaced";

/** The earlier first; of the same moment the one with the smaller id. */
export const byTime = (a: StandingReview, b: StandingReview): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;
