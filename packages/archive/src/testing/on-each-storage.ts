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

/** A database of its own on the server, so that tests may run beside each other. */
async function freshDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `gender_lens_test_${randomBytes(6).toString("hex")}`;
  const run = async (query: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(query).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}

/** An empty database, and how it is put away. */
interface Prepared {
  database: Database;
  close: (archive: Archive) => Promise<void>;
}

/** Embedded databases that no test uses now: starting one takes seconds, emptying one does not. */
const idle: PGlite[] = [];
const START_MS = 300_000;

/** Takes everything out of the tables, past the triggers that forbid it; making the tables anew would take seconds. */
const EMPTIED = `
  set session_replication_role = replica;
  do $$ begin
    execute (
      select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity cascade'
      from pg_tables where schemaname = 'public' and tablename <> 'migrations'
    );
  end $$;
  set session_replication_role = default;
  drop schema if exists gender_lens_jobs cascade`;

async function embeddedDatabase(): Promise<Prepared> {
  const pglite = idle.pop() ?? (await emptyInMemory());
  await pglite.exec(EMPTIED);
  return {
    database: { pglite },
    close: async (archive) => {
      await archive.close();
      if (!pglite.closed) idle.push(pglite);
    },
  };
}

afterAll(async () => {
  for (const pglite of idle.splice(0)) await pglite.close();
});

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
    if (idle.length === 0) idle.push(await emptyInMemory());
  }, START_MS);
  on("embedded", embeddedDatabase);
  if (SERVER === undefined) {
    console.log(`${name}: not run on PostgreSQL, GENDER_LENS_TEST_DATABASE_URL is not set`);
    return;
  }
  on("PostgreSQL", async () => {
    const { url, drop } = await freshDatabase(SERVER);
    return { database: { url }, close: (archive) => archive.close().then(drop) };
  });
}
