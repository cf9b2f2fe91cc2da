import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sql } from "./drizzle.ts";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { rowsOf, type Db } from "./archive.ts";

const folder = new URL("../../migrations/", import.meta.url);
const Journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });
const BREAKPOINT = "--> statement-breakpoint";

interface Migration {
  name: string;
  hash: string;
  statements: string[];
}

async function migrations(): Promise<Migration[]> {
  const journal = Journal.parse(JSON.parse(await readFile(new URL("meta/_journal.json", folder), "utf8")));
  return Promise.all(
    journal.entries.map(async ({ tag }) => {
      const text = await readFile(new URL(`${tag}.sql`, folder), "utf8");
      return { name: tag, hash: createHash("sha256").update(text).digest("hex"), statements: text.split(BREAKPOINT) };
    }),
  );
}

/** Tells what `migrate` makes of an empty database from what it made before, or will make. */
export async function migrationsKey(): Promise<string> {
  const hash = createHash("sha256");
  for (const one of await migrations()) hash.update(one.hash);
  return hash.digest("hex").slice(0, 16);
}

/**
 * Brings the tables of one schema to what this program needs, in one transaction.
 *
 * Any number of processes may start at once: each waits for the lock, and the later ones find the work done. Throws
 * `archive-too-new` where a newer program has been here.
 */
export async function migrate(db: Db, schema: string): Promise<void> {
  const known = await migrations();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`gender-lens migrate ${schema}`}, 0))`);
    await tx.execute(sql`create schema if not exists ${sql.identifier(schema)}`);
    await tx.execute(sql`create table if not exists migrations (
      name text primary key, hash text not null, at timestamptz not null default now())`);
    const done = new Set(
      (await rowsOf<{ name: string }>(tx, sql`select name from migrations`)).map(({ name }) => name),
    );
    const unknown = [...done].filter((name) => !known.some((one) => one.name === name));
    if (unknown.length > 0) {
      throw new Refusal(
        "archive-too-new",
        "This archive was written by a newer version of Gender Lens.",
        "Install that version, or open another data folder.",
      );
    }
    for (const { name, hash, statements } of known) {
      if (done.has(name)) continue;
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into migrations (name, hash) values (${name}, ${hash})`);
    }
  });
}
