import { Level, Pillar } from "@gender-lens/model";
import { FLAGS, type Flag, type ReadFilter } from "./model/filter.ts";

export const VIEWS = ["pages", "text", "people"] as const;
export type View = (typeof VIEWS)[number];

/** What the address of this screen may say; anything else is dropped. Lists are values with commas between. */
export interface ReadSearch {
  level?: string;
  pillar?: string;
  has?: string;
  section?: string;
  q?: string;
  view?: View;
}

const among = <Value extends string>(options: readonly Value[], given: unknown): Value[] =>
  typeof given === "string" ? options.filter((option) => given.split(",").includes(option)) : [];

export function readSearch(given: Record<string, unknown>): ReadSearch {
  const view = VIEWS.find((one) => one === given["view"]);
  return {
    ...searchOf({
      levels: among(Level.options, given["level"]),
      pillars: among(Pillar.options, given["pillar"]),
      flags: among<Flag>(FLAGS, given["has"]),
      section: typeof given["section"] === "string" ? given["section"] : null,
      // A number that is searched for comes out of the address as a number.
      text: typeof given["q"] === "string" || typeof given["q"] === "number" ? String(given["q"]) : "",
    }),
    ...(view ? { view } : {}),
  };
}

export function filterOf({ level, pillar, has, section, q }: ReadSearch): ReadFilter {
  return {
    levels: among(Level.options, level),
    pillars: among(Pillar.options, pillar),
    flags: among<Flag>(FLAGS, has),
    section: section ?? null,
    text: q ?? "",
  };
}

/** The address of a filter: only what narrows. */
export function searchOf({ levels, pillars, flags, section, text }: ReadFilter): ReadSearch {
  return {
    ...(levels.length > 0 ? { level: levels.join(",") } : {}),
    ...(pillars.length > 0 ? { pillar: pillars.join(",") } : {}),
    ...(flags.length > 0 ? { has: flags.join(",") } : {}),
    ...(section === null ? {} : { section }),
    ...(text === "" ? {} : { q: text }),
  };
}
