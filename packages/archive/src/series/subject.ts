import type { SeriesEntry } from "@gender-lens/assessment";

/** What titles name in the same way and is no place. */
const ORGAN =
  "(?:Security Council|General Assembly|Secretary-General|Secretariat|United Nations|Economic and Social Council|" +
  "Human Rights Council|Peacebuilding Commission|Special (?:Envoy|Representative|Adviser|Coordinator)|Resolution)";
const WORD = String.raw`(?!${ORGAN}s?\b)\p{Lu}[\p{L}’'-]+`;
/** "of the", or "and the" as in "West Africa and the Sahel". */
const NEXT = ` (?:(?:of the|of|and the) )?${WORD}`;

/** A place as a title names it: capitalised words after "in", "on" or the like, whole, and not what names a resolution. */
const PLACE = new RegExp(
  String.raw`\b(?:in|on|for|concerning)(?: the)? (${WORD}(?:${NEXT})*)(?!${NEXT}| \(| resolutions?\b|[\p{L}’'-])`,
  "gu",
);

/**
 * What a report is followed under from quarter to quarter: its mission; where a country report names none that the
 * lexicon knows, the last place that its title names ("Situation in Toravia": Toravia). Null where there is neither,
 * and for reports on a theme.
 */
export function subjectOf({ report: { mission, kind, title } }: SeriesEntry): string | null {
  if (mission !== null || kind !== "country") return mission;
  return [...title.matchAll(PLACE)].at(-1)?.[1] ?? null;
}
