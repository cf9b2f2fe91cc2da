import { sql, type SQL } from "../storage/drizzle.ts";
import { allow, isOperator, type Actor } from "../access/actor.ts";
import { rowsOf, type Archive, type Db } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { headOf, Manifest, Tally } from "./manifest.ts";
import { PARTS, type Part } from "./parts.ts";
import { hiddenDrafts, nothing, type LeftOut } from "./without-drafts.ts";
import { ZipWriter, type Write } from "./zip-writer.ts";

/** Rows that are asked for at a time, and most bytes of text in one entry. */
const ROWS = 500;
const BYTES = 4_000_000;

/** Text is compared by its bytes, so that databases of whatever language give the rows in the same order. */
const ordered = ({ key }: Part): SQL =>
  sql.join(
    key.map((name) => orderOf(name)),
    sql`, `,
  );
const NUMBERS = new Set(["position", "year"]);
const orderOf = (name: string): SQL =>
  NUMBERS.has(name) ? sql`${sql.identifier(name)}` : sql`${sql.identifier(name)}::text collate "C"`;

/** Rows of a query, as many at a time as are asked for, through a cursor of the transaction. */
async function* fetched<Row>(tx: Db, query: SQL, rows: number): AsyncGenerator<Row[]> {
  await tx.execute(sql`declare whole no scroll cursor for ${query}`);
  for (;;) {
    const found = await rowsOf<Row>(tx, sql.raw(`fetch forward ${rows} from whole`));
    if (found.length === 0) break;
    yield found;
  }
  await tx.execute(sql`close whole`);
}

/** Writes the rows of a table as JSON Lines; keys and numbers stand as PostgreSQL prints them, the same everywhere. */
async function writeRows(tx: Db, part: Part, left: LeftOut, zip: ZipWriter, tally: Tally): Promise<void> {
  const { name } = part;
  let lines: string[] = [];
  let length = 0;
  let number = 0;
  const flush = async (): Promise<void> => {
    const content = Buffer.from(lines.join(""));
    tally.add(name, lines.length, content);
    number += 1;
    await zip.add(`${name}/${String(number).padStart(5, "0")}.jsonl`, content);
    lines = [];
    length = 0;
  };
  const order = name === "audit" ? sql`id` : ordered(part);
  const query = sql`select to_jsonb(one)::text as line from
    (select ${sql.join(left.columns(part), sql`, `)} from ${sql.identifier(name)}
      where ${left.where(part)} order by ${order}) one`;
  for await (const rows of fetched<{ line: string }>(tx, query, ROWS)) {
    for (const { line } of rows) {
      lines.push(`${line}\n`);
      length += line.length;
      if (length >= BYTES) await flush();
    }
  }
  if (lines.length > 0 || number === 0) await flush();
}

/** Writes the bytes of a table as an entry each, named after their row. */
async function writeBytes(tx: Db, part: Part, left: LeftOut, zip: ZipWriter, tally: Tally): Promise<void> {
  const { name, bytes, key } = part;
  if (bytes === null) return;
  const path = sql.join(
    key.map((column) => sql`${sql.identifier(column)}::text`),
    sql` || '/' || `,
  );
  const column = sql.identifier(bytes);
  const query = sql`select ${path} as path, ${column} as content from ${sql.identifier(name)}
    where ${column} is not null and ${left.where(part)} order by ${ordered(part)}`;
  for await (const rows of fetched<{ path: string; content: Uint8Array }>(tx, query, 1)) {
    for (const { path: place, content } of rows) {
      tally.add(`${name}.${bytes}`, 1, content);
      await zip.add(`${name}.${bytes}/${place}`, content);
    }
  }
}

/** Whose drafts stand in an export that this actor makes. */
export const draftsFor = (actor: Actor): Manifest["drafts"] => (isOperator(actor) ? "all" : "visible");

/**
 * Writes the whole archive as one file, as it is at one moment: a ZIP of JSON Lines, a folder a table, and of files as
 * they were added, with counts and hashes at the end. The same archive gives the same bytes, on PGlite and on PostgreSQL.
 *
 * Who operates the machine gets everything; an administrator who signed in gets the drafts that they may see, and no
 * others', which the manifest says. Without passwords, sessions and tokens, and without work that is under way (`PARTS`). The embedded database serves
 * nobody else until `write` has taken all of it: let it write to a file, and send the file.
 */
export async function exportWhole(archive: Archive, actor: Actor, write: Write): Promise<Manifest> {
  allow(actor, "export-whole");
  const manifest = await archive.db.transaction(
    async (tx) => {
      await tx.execute(sql`set local timezone to 'UTC'`);
      const migrations = await rowsOf<{ name: string }>(tx, sql`select name from migrations order by name collate "C"`);
      const head = headOf(
        archive.name,
        migrations.map(({ name }) => name),
      );
      const drafts = draftsFor(actor);
      const left = drafts === "all" ? nothing : await hiddenDrafts(tx, actor);
      const zip = new ZipWriter(write);
      const tally = new Tally();
      await zip.add("format.json", Buffer.from(JSON.stringify(head)));
      for (const part of PARTS) {
        await writeRows(tx, part, left, zip, tally);
        await writeBytes(tx, part, left, zip, tally);
      }
      const told = Manifest.parse({ ...head, drafts, contents: tally.contents() });
      await zip.add("manifest.json", Buffer.from(JSON.stringify(told)));
      await zip.end();
      return told;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  const counts = Object.fromEntries(Object.entries(manifest.contents).map(([name, { rows }]) => [name, rows]));
  await archive.db.transaction((tx) =>
    audit(
      tx,
      actor,
      "export-whole",
      { kind: "archive", id: archive.name, name: archive.name },
      { counts, drafts: manifest.drafts },
    ),
  );
  return manifest;
}
