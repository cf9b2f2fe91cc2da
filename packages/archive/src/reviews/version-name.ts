import type { VersionRow } from "../reports/version-for.ts";

/** What a version is called where a review names it; of a draft not the title, which its owner alone may know. */
export function versionName({ symbol, draft }: Pick<VersionRow, "symbol" | "draft">): string {
  return draft === null ? (symbol ?? "no symbol") : `draft ${draft}`;
}
