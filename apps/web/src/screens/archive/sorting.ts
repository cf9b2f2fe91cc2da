import type { ReportFilter } from "../../engine/engine.ts";

type Sort = NonNullable<ReportFilter["sort"]>;

/** How the list stands where nothing is said. */
export const USUAL: Sort = "-date";

/** Columns of the list in their order; `sorts` are those that its heading goes through, the usual one first. */
export const COLUMNS = [
  { key: "title", sorts: ["title"] },
  { key: "mission", sorts: [] },
  { key: "date", sorts: ["-date", "date"] },
  { key: "share", sorts: ["-share", "share"] },
  { key: "do", sorts: [] },
] as const satisfies readonly { key: string; sorts: readonly Sort[] }[];

/** What pressing a heading makes of the order: its usual one, and the other way round where it stands already. */
export function nextSort(sorts: readonly Sort[], now: Sort): Sort | undefined {
  const at = sorts.indexOf(now);
  return sorts[(at + 1) % sorts.length];
}

/** How a heading is told to screen readers; undefined where the list does not stand by it. */
export function directionOf(sorts: readonly Sort[], now: Sort): "ascending" | "descending" | undefined {
  if (!sorts.includes(now)) return undefined;
  return now.startsWith("-") ? "descending" : "ascending";
}
