import type { SeriesEntry } from "@gender-lens/assessment";

/**
 * What a report is followed under from quarter to quarter: its mission; where a country report names none that the
 * lexicon knows, the subject of its masthead ("Situation in Toravia"). Null for reports on a theme.
 */
export const subjectOf = ({ report: { mission, kind, title } }: SeriesEntry): string | null =>
  mission ?? (kind === "country" ? title : null);
