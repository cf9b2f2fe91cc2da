import type { PGlite } from "@electric-sql/pglite";
import type { ArchiveName } from "@gender-lens/model";
import { drizzle as onPostgresql } from "drizzle-orm/node-postgres";
import { drizzle as onPglite } from "drizzle-orm/pglite";
import pg from "pg";
import { Refusal } from "../refusal.ts";
import type { Archive } from "./archive.ts";
import { migrate, migrationsKey } from "./migrate.ts";
import * as schema from "./schema/index.ts";
import { pgliteIn, pgliteInMemory, type Contents } from "./start-pglite.ts";

/** Where an archive is kept: a folder of its own on this computer, memory (for tests), or a PostgreSQL server. */
export type Database = { folder: string } | { memory: true } | { pglite: PGlite } | { url: string };

export interface OpenOptions {
  name: ArchiveName;
  database: Database;
  /** Most connections to a PostgreSQL server at once. */
  connections?: number;
}

/** Own reports and samples on one PostgreSQL stand in schemas of their own and never meet. */
const SCHEMAS: Record<ArchiveName, string> = { own: "gender_lens", sample: "gender_lens_samples" };
/** In an embedded database they are alone. */
const EMBEDDED_SCHEMA = "public";
const CONNECTIONS = 10;
const CONNECT_MS = 10_000;

function closing(end: () => Promise<void>): Pick<Archive, "beforeClose" | "close"> {
  const before: (() => Promise<void>)[] = [];
  return {
    beforeClose: (work) => void before.push(work),
    close: async () => {
      for (const work of before.splice(0).toReversed()) await work();
      await end();
    },
  };
}

function embedded(name: ArchiveName, pglite: PGlite, end = () => pglite.close()): Archive {
  return {
    name,
    sample: name === "sample",
    storage: "embedded",
    db: onPglite(pglite, { schema }),
    source: { kind: "embedded", pglite },
    ...closing(end),
  };
}

function served(name: ArchiveName, url: string, max: number): Archive {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: "gender-lens",
    // Compiling a query takes longer than any query here.
    options: `-c search_path=${SCHEMAS[name]} -c jit=off`,
  });
  // A connection that the server ends while it is idle: the pool has dropped it already, the next query opens another.
  pool.on("error", () => {});
  // One that it ends while it is taken and no query is on its way, as between two of a transaction: the next query on it
  // fails and says so. Without a listener the error would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = onPostgresql(pool, { schema });
  // drizzle's own gives a connection on which `begin` fails never back: each time that the database goes away the pool
  // would lose some for good.
  db.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      return await onPostgresql(client, { schema }).transaction(work, config);
    } finally {
      client.release(); // the pool drops it where the server has ended it
    }
  };
  return {
    name,
    sample: name === "sample",
    storage: "postgresql",
    db,
    source: { kind: "postgresql", pool, url },
    ...closing(() => pool.end()),
  };
}

/** A new embedded database in memory, with the tables of an archive and nothing in them. */
export async function emptyInMemory(): Promise<PGlite> {
  return pgliteInMemory(await emptyArchive());
}

async function emptyArchive(): Promise<Contents> {
  return {
    key: await migrationsKey(),
    make: (pglite) => migrate(onPglite(pglite, { schema }), EMBEDDED_SCHEMA),
  };
}

async function pgliteOf(database: { folder: string } | { memory: true }): Promise<PGlite> {
  return "memory" in database ? emptyInMemory() : pgliteIn(database.folder, await emptyArchive());
}

/**
 * Opens an archive and brings its tables up to date; the caller closes it.
 *
 * A folder is opened by one process at a time only: the caller holds its lock. Throws `database-unavailable` where the
 * database cannot be reached, and `archive-too-new` where a newer program wrote it.
 */
export async function openArchive({ name, database, connections = CONNECTIONS }: OpenOptions): Promise<Archive> {
  const archive =
    "url" in database
      ? served(name, database.url, connections)
      : "pglite" in database
        ? embedded(name, database.pglite, async () => {}) // who gave it goes on with it
        : embedded(name, await pgliteOf(database));
  try {
    await migrate(archive.db, "url" in database ? SCHEMAS[name] : EMBEDDED_SCHEMA);
  } catch (cause) {
    await archive.close();
    throw refusalOf(cause) ?? cause;
  }
  return archive;
}

/** SQLSTATE classes and codes, and codes of Node, that say that the database is not there (any more). */
const GONE = /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EHOSTUNREACH|EAI_AGAIN)$/;
const GONE_WORDS =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|cannot use a pool after/i;

/** The refusal that an error stands for: itself, or `database-unavailable`; null where it is a fault of the program. */
export function refusalOf(error: unknown): Refusal | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause;
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    if (GONE.test(code) || GONE_WORDS.test(cause.message)) {
      return new Refusal(
        "database-unavailable",
        "The database does not answer.",
        "Nothing was half written; try again when it is back.",
      );
    }
  }
  return null;
}
