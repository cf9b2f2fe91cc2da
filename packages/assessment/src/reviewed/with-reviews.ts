import { Assessment, type Check, type CodedParagraph, type Figures } from "@gender-lens/model";
import { checksOn } from "../checks/index.ts";
import { figuresOf } from "../figures.ts";
import { effective, type Effective } from "./effective.ts";
import type { ReviewOutcome, StandingReview } from "./standing-review.ts";

/** What reviews make of the decisions on one paragraph. */
export interface ReviewedParagraph extends Pick<Effective, "fields" | "setAside"> {
  paragraph: string;
}

/** Paragraphs with their reviews applied, and what became of each review. */
export interface ReviewedParagraphs {
  paragraphs: CodedParagraph[];
  /** Paragraphs that have reviews, in the order of the report. */
  reviewed: ReviewedParagraph[];
  outcomes: Map<string, ReviewOutcome>;
  /** Ids of reviews whose paragraph is not there, or has another text: none of them applies. */
  unplaced: string[];
}

/** An assessment with its reviews applied. */
export interface ReviewedAssessment extends Omit<ReviewedParagraphs, "paragraphs"> {
  assessment: Assessment;
}

/** Where a review holds: this paragraph with this very text. */
const placeOf = (id: string, hash: string): string => `${id} ${hash}`;

/** Applies the reviews to the paragraphs; evidence and certainty stay the machine's. */
export function reviewParagraphs(
  paragraphs: readonly CodedParagraph[],
  reviews: readonly StandingReview[],
): ReviewedParagraphs {
  const byPlace = Map.groupBy(reviews, ({ paragraph, textHash }) => placeOf(paragraph, textHash));
  const reviewed: ReviewedParagraph[] = [];
  const outcomes = new Map<string, ReviewOutcome>();
  const made = paragraphs.map((paragraph) => {
    const own = byPlace.get(placeOf(paragraph.id, paragraph.textHash));
    if (!own) return paragraph;
    const { decisions, fields, setAside, outcomes: became } = effective(paragraph.coding, own);
    reviewed.push({ paragraph: paragraph.id, fields, setAside });
    for (const [id, outcome] of became) outcomes.set(id, outcome);
    return { ...paragraph, coding: { ...paragraph.coding, ...decisions } };
  });
  return {
    paragraphs: made,
    reviewed,
    outcomes,
    unplaced: reviews.map(({ id }) => id).filter((id) => !outcomes.has(id)),
  };
}

/** Checks on headings: reviews change none of them, and the mission's last report is needed to make them anew. */
const ON_HEADINGS = new Set(["stand-alone-section-dropped", "no-stand-alone-section"]);
/** Checks that are printed before those on headings. */
const FIRST = new Set(["no-paragraphs", "no-gender-content"]);

/** The checks as they stand with the reviews, in the order of a machine's. */
function checksWith({ outline, checks }: Assessment, paragraphs: CodedParagraph[], figures: Figures): Check[] {
  const made = checksOn({ figures, outline, paragraphs, previous: [] });
  return [
    ...made.filter(({ id }) => FIRST.has(id)),
    ...checks.filter(({ id }) => ON_HEADINGS.has(id)),
    ...made.filter(({ id }) => !FIRST.has(id) && !ON_HEADINGS.has(id)),
  ];
}

/**
 * An assessment as it stands with its reviews (design, Review): decisions, figures and checks made anew, and which
 * fields came from whom. Pure; the assessment that is given is not changed. Without reviews the same comes back.
 */
export function withReviews(assessment: Assessment, reviews: readonly StandingReview[]): ReviewedAssessment {
  const { paragraphs, ...rest } = reviewParagraphs(assessment.paragraphs, reviews);
  const figures = figuresOf(paragraphs);
  const checks = checksWith(assessment, paragraphs, figures);
  return { assessment: Assessment.parse({ ...assessment, figures, paragraphs, checks }), ...rest };
}
