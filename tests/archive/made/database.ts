import { randomBytes } from "node:crypto";
import pg from "pg";

/** A PostgreSQL server on which databases may be made; undefined where the machine has none. */
export const SERVER = process.env["GENDER_LENS_TEST_DATABASE_URL"];

/** A database of its own on the server; the caller drops it. */
export async function freshDatabase(): Promise<{ url: string; name: string; drop: () => Promise<void> }> {
  const name = `gender_lens_kills_${randomBytes(6).toString("hex")}`;
  const run = async (query: string): Promise<void> => {
    const client = new pg.Client({ connectionString: SERVER });
    await client.connect();
    await client.query(query).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const url = new URL(SERVER ?? "");
  url.pathname = `/${name}`;
  return { url: url.href, name, drop: () => run(`drop database ${name} with (force)`) };
}
