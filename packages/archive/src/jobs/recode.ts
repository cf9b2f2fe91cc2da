import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment, Report } from "@gender-lens/model";

type Sections = Report["sections"];

/**
 * The sections of a report with the part that each stands in, which an assessment does not say: that of its own
 * paragraphs, else of those under its sub-headings; headings without any belong to the body up to the last one that
 * has paragraphs of the body, and to the annex before them afterwards.
 */
function sectionsOf({ outline, paragraphs }: Assessment): Sections {
  const partOf = new Map(paragraphs.map(({ id, part }) => [id, part]));
  const parts = new Map<string, string>();
  for (const { id, parent, paragraphs: own } of outline.toReversed()) {
    const part = parts.get(id) ?? (own[0] === undefined ? undefined : partOf.get(own[0]));
    if (part === undefined) continue;
    parts.set(id, part);
    if (parent !== null) parts.set(parent, part);
  }
  const lastOfBody = outline.findLastIndex(({ id }) => parts.get(id) === "body");
  let annex = "annex-1";
  return outline.map(({ wps: _wps, ...section }, at) => {
    const known = parts.get(section.id);
    if (known !== undefined && known !== "body") annex = known;
    return { ...section, part: known ?? (at <= lastOfBody ? "body" : annex) };
  });
}

/** The report that an assessment is of, without the codings. */
function reportOf(assessment: Assessment): Report {
  return {
    masthead: assessment.report,
    sections: sectionsOf(assessment),
    paragraphs: assessment.paragraphs.map(({ coding: _coding, ...paragraph }) => paragraph),
    warnings: assessment.warnings,
  };
}

/** Codes a stored report with the running coder, without reading its file anew: for files that were not kept. */
export function recoded(assessment: Assessment): Assessment {
  return assess(codeReport(reportOf(assessment)));
}
