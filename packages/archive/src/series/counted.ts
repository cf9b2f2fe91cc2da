import { oneVersionEach, reasonOutside } from "@gender-lens/assessment";
import type { Series } from "@gender-lens/model";
import type { Entries } from "./entries.ts";

/** The versions that a series of this set counts: one a report. */
export function countedOf(all: Entries["all"], set: Series["set"]): Entries["all"] {
  const inside = all.filter(({ entry, item }) => item === entry && reasonOutside(entry, set) === null);
  const counted = new Set(oneVersionEach(inside.map(({ entry }) => entry)).counted);
  return inside.filter(({ entry }) => counted.has(entry));
}
