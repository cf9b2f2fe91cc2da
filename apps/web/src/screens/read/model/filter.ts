import { hasGenderContent, type Level, type OutlineEntry, type Pillar } from "@gender-lens/model";
import type { ReadParagraph } from "./reading.ts";

/** What else a paragraph can be asked for. */
export const FLAGS = ["gap", "disaggregated", "recommendation", "sgbv", "sea", "reviewed", "disputed"] as const;
export type Flag = (typeof FLAGS)[number];

/** What the list shows: each part that is not empty narrows it; within a part any of its values will do. */
export interface ReadFilter {
  levels: readonly Level[];
  pillars: readonly Pillar[];
  /** All of them have to hold. */
  flags: readonly Flag[];
  /** Outline entry; what stands under its sub-headings is in it. */
  section: string | null;
  text: string;
}

export const NO_FILTER: ReadFilter = { levels: [], pillars: [], flags: [], section: null, text: "" };

export const isEmptyFilter = ({ levels, pillars, flags, section, text }: ReadFilter): boolean =>
  levels.length + pillars.length + flags.length === 0 && section === null && text.trim() === "";

/** Ids of an outline entry and of all below it. */
export function sectionsUnder(outline: readonly OutlineEntry[], id: string): Set<string> {
  const under = new Set([id]);
  // A parent always stands earlier in the list.
  for (const { id: own, parent } of outline) if (parent !== null && under.has(parent)) under.add(own);
  return under;
}

function has({ coding, fields, reviews }: ReadParagraph, flag: Flag): boolean {
  if (flag === "reviewed") return reviews.length > 0;
  if (flag === "disputed") return fields.some(({ from }) => from === "disputed");
  return coding[flag];
}

/** Text as it is searched: small letters, without accents. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** The test for one filter; made once and asked for each paragraph. */
export function matcher(filter: ReadFilter, outline: readonly OutlineEntry[]): (paragraph: ReadParagraph) => boolean {
  const sections = filter.section === null ? null : sectionsUnder(outline, filter.section);
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return (paragraph) => {
    const { coding, section, text } = paragraph;
    if (filter.levels.length > 0 && !filter.levels.includes(coding.level)) return false;
    if (filter.pillars.length > 0 && !filter.pillars.some((pillar) => coding.pillars.includes(pillar))) return false;
    if (!filter.flags.every((flag) => has(paragraph, flag))) return false;
    if (sections && (section === null || !sections.has(section))) return false;
    if (words.length === 0) return true;
    const searched = folded(text);
    return words.every((word) => searched.includes(word));
  };
}

/** Why one steps to a paragraph. */
export type Wanted = "any" | "gender" | "gap";

/**
 * The next paragraph after (or before) a place in a list that is wanted; null where there is none.
 * @param from place now, -1 for before the first
 */
export function step(paragraphs: readonly ReadParagraph[], from: number, by: 1 | -1, wanted: Wanted): number | null {
  const want = ({ coding }: ReadParagraph) =>
    wanted === "any" || (wanted === "gap" ? coding.gap : hasGenderContent(coding));
  for (let at = from + by; at >= 0 && at < paragraphs.length; at += by) {
    const paragraph = paragraphs[at];
    if (paragraph && want(paragraph)) return at;
  }
  return null;
}

/** Where the words searched for stand in a text; runs that touch are one. */
export function matchesIn(text: string, search: string): { start: number; end: number }[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const searched = folded(text);
  // Folding takes away accents that are letters of their own; where it changes lengths, places cannot be told.
  if (words.length === 0 || searched.length !== text.length) return [];
  const found = words.flatMap((word) => {
    const places: { start: number; end: number }[] = [];
    for (let at = searched.indexOf(word); at !== -1; at = searched.indexOf(word, at + word.length))
      places.push({ start: at, end: at + word.length });
    return places;
  });
  return found
    .toSorted((a, b) => a.start - b.start)
    .reduce<{ start: number; end: number }[]>((runs, next) => {
      const last = runs.at(-1);
      if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
      else runs.push({ ...next });
      return runs;
    }, []);
}
