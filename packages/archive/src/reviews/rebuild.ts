import { effective, type StandingReview } from "@gender-lens/assessment";
import type { AuditEntry, Decisions } from "@gender-lens/model";
import type { CarriedReview, CopiedReview } from "./carry-over.ts";
import type { LoggedReview } from "./log.ts";
import type { ReviewRow } from "./review-row.ts";

/** A review as the audit log alone tells of it. */
export type RebuiltReview = LoggedReview & { state: ReviewRow["state"] };

/** What the machine decided plays no part in what becomes of a review. */
const ANY: Decisions = {
  level: "none",
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
};

/** A review while the log is read. */
interface Reading {
  review: RebuiltReview;
  /** Whether the text that was reviewed stands at `paragraphNow`. */
  same: boolean;
}
type Log = Map<string, Reading>;

function put(log: Log, review: LoggedReview, state: ReviewRow["state"]): void {
  log.set(review.id, { review: { ...review, state }, same: state === "applied" || state === "disputed" });
}

function change(
  log: Log,
  id: string,
  { same, ...to }: Partial<Pick<RebuiltReview, "state" | "paragraphNow">> & { same?: boolean },
): void {
  const known = log.get(id);
  if (known) log.set(id, { review: { ...known.review, ...to }, same: same ?? known.same });
}

/** What an entry's verb wrote into it; the log is append-only by trigger, so that nobody else has. */
const detailsOf = <Details>(entry: AuditEntry): Details => entry.details as Details;

const steps: Record<string, (log: Log, entry: AuditEntry) => void> = {
  review: (log, entry) => put(log, detailsOf<{ review: LoggedReview }>(entry).review, "applied"),
  settle: (log, entry) => put(log, detailsOf<{ review: LoggedReview }>(entry).review, "applied"),
  confirm: (log, entry) => {
    const { review, confirms } = detailsOf<{ review: LoggedReview; confirms: string }>(entry);
    change(log, confirms, { state: "replaced", same: false });
    put(log, review, "applied");
  },
  withdraw: (log, entry) => {
    change(log, entry.subject.id, { state: "withdrawn" });
    const { heldBack } = detailsOf<{ heldBack: string | null }>(entry);
    if (heldBack !== null) change(log, heldBack, { state: "to-confirm" });
  },
  "carry-over": (log, entry) => {
    for (const { id, ...to } of detailsOf<{ reviews: CarriedReview[] }>(entry).reviews) change(log, id, to);
  },
  "carry-to-draft": (log, entry) => {
    for (const { review, state } of detailsOf<{ reviews: CopiedReview[] }>(entry).reviews) put(log, review, state);
  },
};

/** Reviews whose text stands: which of them apply, are disputed or are replaced, follows from one another. */
const STANDING: ReadonlySet<ReviewRow["state"]> = new Set(["applied", "disputed", "replaced"]);

function outcomesIn(log: Log) {
  const standing = [...log.values()]
    .filter(({ review, same }) => same && STANDING.has(review.state))
    .map(({ review }) => review);
  const places = Map.groupBy(standing, ({ version, paragraphNow }) => `${version} ${paragraphNow}`);
  return new Map(
    [...places.values()].flatMap((reviews) => [
      ...effective(
        ANY,
        reviews.map(({ reviewerId: reviewer, ...review }): StandingReview => ({ ...review, reviewer })),
      ).outcomes,
    ]),
  );
}

/**
 * Who decided what, from the audit log alone: every review with its state, but for the words of the report, which the
 * log never holds.
 * @param entries of the whole log, in the order of their ids
 * @returns in the order in which the reviews were stored
 */
export function rebuildReviews(entries: Iterable<AuditEntry>): RebuiltReview[] {
  const log: Log = new Map();
  for (const entry of entries) steps[entry.verb]?.(log, entry);
  const outcomes = outcomesIn(log);
  return [...log.values()].map(({ review }) => ({ ...review, state: outcomes.get(review.id) ?? review.state }));
}
