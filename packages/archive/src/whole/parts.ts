import { getTableColumns, getTableName } from "../storage/drizzle.ts";
import type { PgTable } from "../storage/schema/pg-core.ts";
import {
  auditEntries,
  expectations,
  files,
  layouts,
  paragraphs,
  publications,
  reviews,
  sampleItems,
  samples,
  scorings,
  users,
  versionShares,
  versions,
  works,
} from "../storage/schema/index.ts";

/** One table of the file. */
export interface Part {
  name: string;
  columns: string[];
  /** Column of bytes, which stand in entries of their own; null where there is none. */
  bytes: string | null;
  /** Columns that tell a row, and in whose order the rows stand. */
  key: string[];
}

/** Columns that the database writes by itself. */
const OWN: Record<string, readonly string[]> = { paragraphs: ["words"], versions: ["changed"] };

function part(table: PgTable, key: string[], bytes: string | null = null): Part {
  const name = getTableName(table);
  const columns = Object.values(getTableColumns(table)).map((column) => column.name);
  const left = new Set([bytes, ...(OWN[name] ?? [])]);
  return { name, key, bytes, columns: columns.filter((column) => !left.has(column)) };
}

/**
 * What the file holds, in an order in which rows stand after those that they point to.
 *
 * Not in it: passwords, sessions and tokens of any kind, whose tables are not here; batches and files that wait to be
 * scored, which are work and not yet part of the archive. Of people it holds name, address and role, so that drafts
 * keep their owners.
 */
export const PARTS: readonly Part[] = [
  part(users, ["id"]),
  part(works, ["id"]),
  part(versions, ["id"]),
  part(versionShares, ["version", "person_id"]),
  part(files, ["version", "sha256"], "content"),
  part(layouts, ["version", "sha256"], "packed"),
  part(scorings, ["id"]),
  part(paragraphs, ["scoring", "position"]),
  part(samples, ["id"]),
  part(sampleItems, ["sample", "position"]),
  part(reviews, ["id"]),
  part(publications, ["id"]),
  part(expectations, ["mission", "year"]),
  part(auditEntries, ["id"]),
];
