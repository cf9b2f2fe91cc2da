import type { SeriesEntry } from "@gender-lens/assessment";

/** A place as a title names it: capitalised words after "in", "on" or the like, "of the" between them. */
const PLACE =
  /\b(?:in|on|for|concerning)(?: the)? (\p{Lu}[\p{L}’'-]+(?: (?:(?:of the|of) )?\p{Lu}[\p{L}’'-]+)*)(?! \(|[\p{L}’'-])/gu;

/**
 * What a report is followed under from quarter to quarter: its mission; where a country report names none that the
 * lexicon knows, the last place that its title names ("Situation in Toravia": Toravia). Null where there is neither,
 * and for reports on a theme.
 */
export function subjectOf({ report: { mission, kind, title } }: SeriesEntry): string | null {
  if (mission !== null || kind !== "country") return mission;
  return [...title.matchAll(PLACE)].at(-1)?.[1] ?? null;
}
