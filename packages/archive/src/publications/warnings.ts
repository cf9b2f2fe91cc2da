import { coderIdentity } from "@gender-lens/assessment";
import type { VersionRow } from "../reports/version-for.ts";

const SHOWN = 3;

function named(rows: readonly VersionRow[]): string {
  const shown = rows.slice(0, SHOWN).map(({ symbol, title }) => symbol ?? title);
  const more = rows.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

/** What a publisher should know before a figure is frozen, a sentence each. */
export function warningsOn(rows: readonly VersionRow[]): string[] {
  const old = rows.filter(({ coderId }) => coderId !== coderIdentity.id);
  const mixed = new Set(rows.map(({ coderId }) => coderId)).size > 1;
  const disputed = rows.filter(({ reviewsDisputed }) => reviewsDisputed > 0);
  const unconfirmed = rows.filter(({ reviewsToConfirm }) => reviewsToConfirm > 0);
  const some = (found: readonly VersionRow[], what: string) =>
    found.length === 0 ? [] : [`${found.length} of ${rows.length} reports ${what} (${named(found)}).`];
  return [
    ...some(old, mixed ? "were coded by another coder than the others" : "were coded by an earlier coder"),
    ...some(disputed, "have reviews that reviewers disagree on"),
    ...some(unconfirmed, "have reviews that wait to be confirmed"),
  ];
}
