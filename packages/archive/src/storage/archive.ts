import type { PGlite } from "@electric-sql/pglite";
import type { ArchiveName } from "@gender-lens/model";
import type { ExtractTablesWithRelations, SQL } from "./drizzle.ts";
import type { PgDatabase, PgQueryResultHKT } from "./schema/pg-core.ts";
import type { Pool } from "pg";
import type * as schema from "./schema/index.ts";

/** The database, or a transaction on it: verbs that others call inside theirs take either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

/** The connection below drizzle, for the job queue. */
export type Source = { kind: "embedded"; pglite: PGlite } | { kind: "postgresql"; pool: Pool; url: string };

/** An open archive: the user's own reports, or the samples. */
export interface Archive {
  name: ArchiveName;
  /** Whether its reports are fictional: then everything printed of it says SAMPLE. */
  sample: boolean;
  storage: "embedded" | "postgresql";
  db: Db;
  source: Source;
  /** What is to end before the connection does, the later given first. */
  beforeClose(work: () => Promise<void>): void;
  close(): Promise<void>;
}

/** Rows of a hand-written query; `Row` says its columns and is not checked. */
export async function rowsOf<Row>(db: Db, query: SQL | string): Promise<Row[]> {
  const result: unknown = await db.execute(query);
  if (!hasRows<Row>(result)) throw new Error("the database's driver gave no rows");
  return result.rows;
}

/** Both drivers give an object with `rows`, whose columns are those of the query; drizzle's common type leaves it open. */
function hasRows<Row>(result: unknown): result is { rows: Row[] } {
  return typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows);
}
