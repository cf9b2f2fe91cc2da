import type { Masthead, Series } from "@gender-lens/model";
import type { SeriesEntry } from "./entry.ts";
import { identityOf } from "./identity.ts";

/** What the set of DPO's indicator asks of a report, each with what is said of one that does not meet it. */
function outsideDpoSet({ kind, department, mission }: Masthead, symbol: string): string | null {
  if (kind !== "country")
    return `a ${kind === "thematic" ? "thematic report" : "document of another kind"}, no country report`;
  if (!identityOf(symbol).toSecurityCouncil) return "not to the Security Council";
  if (mission === null) return "on no mission";
  if (department !== "DPO") return `${mission} was led by ${department ?? "no department known"} then`;
  return null;
}

/**
 * Why a file does not belong to a set, or null where it does.
 *
 * Drafts never belong. `dpo`: country reports to the Security Council whose mission DPO led on the masthead date;
 * `all`: every issued report (design, Series). Corrigenda and addenda are no reports of their own.
 */
export function reasonOutside({ report, figures }: SeriesEntry, set: Series["set"]): string | null {
  const { status, symbol, date, language, kind } = report;
  if (status === "draft" || symbol === null || date === null) return "a draft: no symbol or no date";
  const { slip, work } = identityOf(symbol);
  if (slip !== null) return `${slip === "addendum" ? "an addendum" : "a corrigendum"} to ${work}, no report of its own`;
  if (language !== "en") return `in another language (${language}): codings hold for English`;
  if (figures.paragraphs === 0) return "no numbered paragraphs";
  if (set === "dpo") return outsideDpoSet(report, symbol);
  return kind === "other" ? "no report of the Secretary-General" : null;
}
