import type { Actor } from "../access/actor.ts";
import type { Db } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import type { ReviewRow } from "./review-row.ts";

/**
 * A review as the audit log keeps it: everything but words of the report, which the reason may quote, and the state,
 * which follows.
 */
export type LoggedReview = Omit<ReviewRow, "text" | "reason" | "state" | "at"> & { at: string };

/** A review for the audit log. */
export function logged({ text: _text, reason: _reason, state: _state, at, ...rest }: ReviewRow): LoggedReview {
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
  return audit(tx, actor, verb, { kind: "review", id: row.id, name }, { version: row.version, ...details });
}
