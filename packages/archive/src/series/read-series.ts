import { track } from "@gender-lens/assessment";
import { Series } from "@gender-lens/model";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { entriesOf } from "./entries.ts";
import { filtered, SeriesFilter } from "./filter.ts";
import { remembered } from "./remembered.ts";

export const SeriesQuery = z.strictObject({ by: Series.shape.by.default("year"), ...SeriesFilter.shape });

/**
 * The headline figure over the issued versions of the archive, with the reviews that apply: what `track` gives of the
 * same assessments. Versions that were retracted or superseded are named with the reason; drafts are not even named.
 */
export async function readSeries(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SeriesQuery> = {},
): Promise<Series> {
  allow(actor, "read-series");
  const { by, ...filter } = parsed(SeriesQuery, input);
  const entries = await entriesOf(archive);
  return remembered(entries, ["series", by, filter], () =>
    track(
      filtered(entries, filter).map(({ item }) => item),
      { by, set: filter.set },
    ),
  );
}
