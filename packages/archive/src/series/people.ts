import { keyOf } from "@gender-lens/assessment";
import type { PeoplePoint } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { countedOf } from "./counted.ts";
import { entriesOf } from "./entries.ts";
import { filtered, SeriesFilter } from "./filter.ts";
import { remembered } from "./remembered.ts";

export const PeopleQuery = z.strictObject({ by: z.enum(["year", "quarter"]).default("year"), ...SeriesFilter.shape });

/**
 * How often the reports of each year or quarter give a number of persons, by the sex given. Numbers as printed are
 * counted, never added up: the same people may stand in several sentences.
 */
export async function peopleOverTime(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof PeopleQuery> = {},
): Promise<PeoplePoint[]> {
  allow(actor, "read-series");
  const { by, ...filter } = parsed(PeopleQuery, input);
  const entries = await entriesOf(archive);
  return remembered(entries, ["people", by, filter], () => {
    const groups = Map.groupBy(countedOf(filtered(entries, filter), filter.set), ({ entry }) => keyOf(entry, by));
    return [...groups.keys()].toSorted().map((key) => {
      const point = { key, female: 0, male: 0, mixed: 0, unknown: 0 };
      for (const { people } of groups.get(key) ?? []) {
        point.female += people.female;
        point.male += people.male;
        point.mixed += people.mixed;
        point.unknown += people.unknown;
      }
      return point;
    });
  });
}
