import type { Actor } from "../access/actor.ts";
import type { Db } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import type { ReviewRow } from "./review-row.ts";

/** A review as the audit log keeps it: everything but the words of the report and the state, which follows. */
export type LoggedReview = Omit<ReviewRow, "text" | "state" | "at"> & { at: string };

/** A review for the audit log. */
export function logged({ text: _text, state: _state, at, ...rest }: ReviewRow): LoggedReview {
  return { ...rest, at: at.toISOString() };
}

/** Writes what was done to one review. */
export function auditReview(
  tx: Db,
  actor: Pick<Actor, "id" | "name">,
  verb: "review" | "settle" | "withdraw" | "confirm",
  row: ReviewRow,
  details: Record<string, unknown>,
): Promise<void> {
  const name = `${row.versionName}, ${row.paragraph}`;
  return audit(tx, actor, verb, { kind: "review", id: row.id, name }, details);
}
