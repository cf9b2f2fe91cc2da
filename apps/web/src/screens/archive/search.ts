import type { ReportFilter } from "../../engine/engine.ts";

/** What the address of this screen may say; anything else is dropped. */
export interface ArchiveSearch extends Omit<ReportFilter, "cursor" | "limit"> {
  /** Words that paragraphs hold; shown as excerpts in place of the list. */
  words?: string;
}

const SORTS = ["date", "-date", "share", "-share", "title", "added", "-added"] as const;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
const oneOf = <Name extends string>(names: readonly Name[], value: unknown): Name | undefined =>
  names.find((name) => name === value);
const flagOf = (value: unknown): boolean | undefined => (typeof value === "boolean" ? value : undefined);
const yearOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2200 ? value : undefined;

/** Reads an address; only what it names is a key of the answer. */
export function archiveSearch(said: Record<string, unknown>): ArchiveSearch {
  const quarter = textOf(said["quarter"]);
  const read: ArchiveSearch = {
    text: textOf(said["text"]),
    words: textOf(said["words"]),
    mission: textOf(said["mission"]),
    department: oneOf(["DPO", "DPPA"], said["department"]),
    country: textOf(said["country"]),
    year: yearOf(said["year"]),
    quarter: quarter !== undefined && /^\d{4}-Q[1-4]$/.test(quarter) ? quarter : undefined,
    status: oneOf(["issued", "draft"], said["status"]),
    standAlone: flagOf(said["standAlone"]),
    recommendation: flagOf(said["recommendation"]),
    sort: oneOf(SORTS, said["sort"]),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
