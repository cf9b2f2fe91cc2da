import { Series } from "@gender-lens/model";
import { reasonOutside } from "./belongs.ts";
import { coverageOf } from "./coverage.ts";
import type { LeftOut, SeriesEntry } from "./entry.ts";
import { oneVersionEach } from "./one-version.ts";
import { keyOf, pointOf } from "./point.ts";
import { publishedPoints } from "./published.ts";

/** How a series is grouped, and over which reports it is counted. */
export interface TrackOptions {
  by: Series["by"];
  set: Series["set"];
}

/** Key of the point over all reports counted. */
const TOTAL = "total";

const isEntry = (item: SeriesEntry | LeftOut): item is SeriesEntry => "figures" in item;
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

/**
 * The headline figure over many assessments (design, Series).
 *
 * Drafts never count, each report counts once, and whatever does not count is named with the reason. The points stand
 * in the order of their keys; DPO's own figures stand apart in `published`. The order of the input plays no part.
 */
export function track(items: readonly (SeriesEntry | LeftOut)[], { by, set }: TrackOptions): Series {
  const outside: LeftOut[] = [];
  const inside: SeriesEntry[] = [];
  for (const item of items.toSorted(byPath)) {
    if (!isEntry(item)) {
      outside.push(item);
      continue;
    }
    const reason = reasonOutside(item, set);
    if (reason === null) inside.push(item);
    else outside.push({ path: item.path, symbol: item.report.symbol, reason });
  }
  const { counted, leftOut } = oneVersionEach(inside);
  const groups = Map.groupBy(counted, (entry) => keyOf(entry, by));
  return Series.parse({
    schema: "1",
    by,
    set,
    points: [...groups.keys()].toSorted().map((key) => pointOf(key, groups.get(key) ?? [])),
    total: pointOf(TOTAL, counted),
    published: set === "dpo" ? publishedPoints() : [],
    coverage: coverageOf(counted, set),
    leftOut: [...outside, ...leftOut].toSorted(byPath),
    coders: [...new Set(counted.map(({ coder }) => coder))].toSorted(),
  } satisfies Series);
}
