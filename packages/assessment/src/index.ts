export { assess, type AssessOptions } from "./assess.ts";
export { coderIdentity } from "./coder-identity.ts";
export { figuresOf } from "./figures.ts";
export { indicatorsOf } from "./indicators/indicators-of.ts";
export { rowEntry, seriesEntry, type LeftOut, type SeriesEntry } from "./series/entry.ts";
export { reasonOutside } from "./series/belongs.ts";
export { identityOf, type Identity } from "./series/identity.ts";
export { coverageOf, holesBetween } from "./series/coverage.ts";
export { oneVersionEach } from "./series/one-version.ts";
export { keyOf, pointOf } from "./series/point.ts";
export { track, type TrackOptions } from "./series/track.ts";
export { compare } from "./comparison/compare.ts";
export { align, type Aligned } from "./comparison/align.ts";
export { percent } from "./figures.ts";
export { contradiction } from "./reviewed/coherent.ts";
export { decisionsOf, effective, type Effective } from "./reviewed/effective.ts";
export type { FieldStanding, ReviewOutcome, StandingReview } from "./reviewed/standing-review.ts";
export {
  reviewParagraphs,
  withReviews,
  type ReviewedAssessment,
  type ReviewedParagraph,
  type ReviewedParagraphs,
} from "./reviewed/with-reviews.ts";
export { agreementOn, measures, type AgreementOn, type Decided } from "./agreement/judged.ts";
export { wilson, type Interval } from "./agreement/wilson.ts";
