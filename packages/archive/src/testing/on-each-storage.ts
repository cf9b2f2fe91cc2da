import { randomBytes } from "node:crypto";
import type { PGlite } from "@electric-sql/pglite";
import type { ArchiveName } from "@gender-lens/model";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import type { Archive } from "../storage/archive.ts";
import { emptyInMemory, openArchive, type Database } from "../storage/open.ts";

/** Opens a new and empty archive that is closed and removed after the test. */
export type Open = (name?: ArchiveName) => Promise<Archive>;

const SERVER = process.env["GENDER_LENS_TEST_DATABASE_URL"];

/** A database on the server that nobody else uses. */
interface Served {
  url: string;
  drop: () => Promise<void>;
}

async function onServer(url: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(query).finally(() => client.end());
}

async function freshDatabase(server: string): Promise<Served> {
  const name = `gender_lens_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

/** An empty database, and how it is put away. */
interface Prepared {
  database: Database;
  close: (archive: Archive) => Promise<void>;
}

/** Databases that no test uses now: making one takes seconds, emptying one does not. */
const idle: { embedded: PGlite[]; served: Served[] } = { embedded: [], served: [] };
const START_MS = 300_000;

/** Takes everything out of the tables, past the triggers that forbid it; making the tables anew would take seconds. */
const EMPTIED = `
  set lock_timeout = '5s'; -- a test that left a transaction open has its database dropped
  set session_replication_role = replica;
  do $$ begin
    execute (
      select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' restart identity cascade'
      from pg_tables where schemaname in ('public', 'gender_lens', 'gender_lens_samples') and tablename <> 'migrations'
    );
  end $$;
  set session_replication_role = default;
  reset lock_timeout;
  drop schema if exists gender_lens_jobs cascade`;

async function embeddedDatabase(): Promise<Prepared> {
  const pglite = idle.embedded.pop() ?? (await emptyInMemory());
  await pglite.exec(EMPTIED);
  return {
    database: { pglite },
    close: async (archive) => {
      await archive.close();
      // Those that wait when the process ends, end with it.
      if (!pglite.closed) idle.embedded.push(pglite);
    },
  };
}

/** Past triggers goes only who rules the server: else each test has a database made for it. */
async function servedDatabase(server: string): Promise<Prepared> {
  const { url, drop } = idle.served.pop() ?? (await freshDatabase(server));
  return {
    database: { url },
    close: async (archive) => {
      await archive.close().catch(async (error: unknown) => {
        await drop();
        throw error;
      });
      const isEmpty = await onServer(url, EMPTIED).then(
        () => true,
        () => false,
      );
      if (isEmpty) idle.served.push({ url, drop });
      else await drop();
    },
  };
}

/**
 * Runs the same tests on an embedded database in memory and on PostgreSQL. The latter needs
 * `GENDER_LENS_TEST_DATABASE_URL`, a server on which databases may be made; without it that half is left out.
 */
export function onEachStorage(name: string, tests: (open: Open) => void): void {
  const on = (storage: string, prepare: () => Promise<Prepared>): void => {
    describe(`${name} (${storage})`, () => {
      const undo: (() => Promise<void>)[] = [];
      afterEach(async () => {
        for (const one of undo.splice(0).toReversed()) await one();
      });
      tests(async (archive = "own") => {
        const { database, close } = await prepare();
        const opened = await openArchive({ name: archive, database });
        undo.push(() => close(opened));
        return opened;
      });
    });
  };
  // Starting the first one can outlast a test on a busy machine.
  beforeAll(async () => {
    if (idle.embedded.length === 0) idle.embedded.push(await emptyInMemory());
  }, START_MS);
  on("embedded", embeddedDatabase);
  if (SERVER === undefined) {
    console.log(`${name}: not run on PostgreSQL, GENDER_LENS_TEST_DATABASE_URL is not set`);
    return;
  }
  afterAll(async () => {
    for (const { drop } of idle.served.splice(0)) await drop();
  });
  on("PostgreSQL", () => servedDatabase(SERVER));
}
