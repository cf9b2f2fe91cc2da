import { keyOf, pointOf } from "@gender-lens/assessment";
import type { MissionQuarter } from "@gender-lens/model";
import type { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import type { Archive } from "../storage/archive.ts";
import { countedOf } from "./counted.ts";
import { entriesOf } from "./entries.ts";
import { filtered, SeriesFilter } from "./filter.ts";
import { remembered } from "./remembered.ts";
import { subjectOf } from "./subject.ts";

/** The share of each mission in each quarter that it reported in, by mission and quarter. */
export async function missionQuarters(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SeriesFilter> = {},
): Promise<MissionQuarter[]> {
  allow(actor, "read-series");
  const filter = parsed(SeriesFilter, input);
  const entries = await entriesOf(archive);
  return remembered(entries, ["mission-quarters", filter], () => {
    const counted = countedOf(filtered(entries, filter), filter.set).map(({ entry }) => entry);
    const cells = Map.groupBy(
      counted.flatMap((entry) => {
        const mission = subjectOf(entry);
        return mission === null ? [] : [{ entry, mission, quarter: keyOf(entry, "quarter") }];
      }),
      ({ mission, quarter }) => `${mission}\n${quarter}`,
    );
    return [...cells.keys()].toSorted().flatMap((key) => {
      const group = cells.get(key) ?? [];
      const [first] = group;
      if (!first) return [];
      const { mission, quarter } = first;
      const point = pointOf(
        key,
        group.map(({ entry }) => entry),
      );
      const { gender, paragraphs, pooled, reports, symbols } = point;
      return [
        {
          mission,
          quarter,
          reports: reports ?? 0,
          gender: gender ?? 0,
          paragraphs: paragraphs ?? 0,
          pooled,
          symbols,
        },
      ];
    });
  });
}
