import { decisionsOf, reviewParagraphs, type FieldStanding, type StandingReview } from "@gender-lens/assessment";
import type { Assessment, CodedParagraph, Decisions, StoredReview } from "@gender-lens/model";

/** A paragraph as the screens show it: the decisions that stand, and the machine's beside them. */
export interface ReadParagraph extends CodedParagraph {
  /** Decisions of the machine; `coding` has those that stand. */
  machine: Decisions;
  /** Fields that reviewers decided on, and how that ended. */
  fields: readonly FieldStanding[];
  reviews: readonly StoredReview[];
}

/** Reviews in these states have their text in the report as it is. */
const PLACED: ReadonlySet<StoredReview["state"]> = new Set(["applied", "disputed", "replaced"]);

function standing({
  id,
  paragraph,
  paragraphNow,
  textHash,
  decisions,
  reviewer,
  settles,
  at,
}: StoredReview): StandingReview {
  return { id, paragraph: paragraphNow ?? paragraph, textHash, decisions, reviewer: reviewer.id, settles, at };
}

/** The paragraphs of a report with their reviews applied, as the archive counts them; without reviews the machine's. */
export function readParagraphs(
  { paragraphs }: Pick<Assessment, "paragraphs">,
  reviews: readonly StoredReview[],
): ReadParagraph[] {
  const placed = reviews.filter(({ state }) => PLACED.has(state));
  const made = reviewParagraphs(paragraphs, placed.map(standing));
  const fields = new Map(made.reviewed.map((reviewed) => [reviewed.paragraph, reviewed.fields]));
  const own = Map.groupBy(placed, ({ paragraph, paragraphNow }) => paragraphNow ?? paragraph);
  return made.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    machine: decisionsOf(paragraphs[at]?.coding ?? paragraph.coding),
    fields: fields.get(paragraph.id) ?? [],
    reviews: own.get(paragraph.id) ?? [],
  }));
}

/** The printed number of a paragraph with its annex: "12", or "annex 2, 3". */
export function annexOf(part: string): number | null {
  const number = /^annex-(\d+)$/.exec(part)?.[1];
  return number === undefined ? null : Number(number);
}
