import { Series } from "@gender-lens/model";
import { z } from "zod";
import type { Entries } from "./entries.ts";

/** Which reports of a set are looked at: by the masthead date, both days included, and by mission. */
export const SeriesFilter = z.strictObject({
  set: Series.shape.set.default("dpo"),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  mission: z.string().optional(),
});
export type SeriesFilter = z.output<typeof SeriesFilter>;

/** The versions that the filter leaves, counted or not. */
export function filtered({ all }: Entries, { from, to, mission }: Omit<SeriesFilter, "set">): Entries["all"] {
  if (from === undefined && to === undefined && mission === undefined) return all;
  return all.filter(({ entry: { report } }) => {
    if (mission !== undefined && report.mission !== mission) return false;
    if (from === undefined && to === undefined) return true;
    return report.date !== null && report.date >= (from ?? "") && report.date <= (to ?? "9999-12-31");
  });
}
