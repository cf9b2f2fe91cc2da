import { Publication } from "@gender-lens/model";
import { sql, type SQL } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { canonicalJson, isIntact } from "../publications/seal.ts";
import { summaryOf } from "../publications/stored-publication.ts";
import { Refusal } from "../refusal.ts";
import { rowsOf, type Archive, type Db } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { publications } from "../storage/schema/index.ts";
import { Head, isOfEarlier, Manifest, Tally } from "./manifest.ts";
import { PARTS, type Part } from "./parts.ts";
import { DamagedFile, zipEntries } from "./zip-reader.ts";

/** Tables that hold nothing in an empty archive; people and the log of those who set it up may be there. */
const EMPTY = ["works", "versions", "reviews", "samples", "publications", "expectations"];

const LINE = /^[^\n]*\n/gm;

const listed = (names: readonly string[]): SQL =>
  sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  );

async function refuseUnlessEmpty(tx: Db): Promise<void> {
  for (const name of EMPTY) {
    const found = await rowsOf(tx, sql`select 1 from ${sql.identifier(name)} limit 1`);
    if (found.length > 0) {
      throw new Refusal(
        "conflict",
        "The archive is not empty, and what is in it would be mixed with what is in the file.",
        "Import it into a new data folder or a new database.",
      );
    }
  }
}

async function refuseUnlessOurs(tx: Db, archive: Archive, content: Buffer): Promise<Head> {
  const json: unknown = JSON.parse(content.toString());
  if (isOfEarlier(json)) {
    throw new Refusal(
      "unsupported-format",
      "The file was written by an earlier version of Gender Lens, without the seal by which damage is found.",
      "Import it with that version, open its data folder or database with this one, and export it anew.",
    );
  }
  const head = Head.safeParse(json);
  if (!head.success) throw new DamagedFile("it is not an export of Gender Lens, or one of another version");
  if (head.data.archive !== archive.name) {
    const [what, where] = head.data.archive === "sample" ? ["samples", "your own reports"] : ["reports", "the samples"];
    throw new Refusal(
      "conflict",
      `The file holds ${what}, and this is the archive of ${where}.`,
      "Samples and own reports are never mixed: choose the other archive.",
    );
  }
  const known = new Set((await rowsOf<{ name: string }>(tx, sql`select name from migrations`)).map(({ name }) => name));
  if (head.data.migrations.some((name) => !known.has(name))) {
    throw new Refusal(
      "archive-too-new",
      "The file was written by a newer version of Gender Lens.",
      "Install that version, and import it there.",
    );
  }
  return head.data;
}

/** Where the rows of a table go that may be there before: people who are known here stay as they are. */
function conflictsOf({ name }: Part): SQL {
  return name === "users" ? sql`on conflict do nothing` : sql``;
}

async function insertRows(tx: Db, part: Part, lines: readonly string[], keepIds: boolean): Promise<void> {
  if (lines.length === 0) return;
  const { name } = part;
  // The log of those who set the archive up stands first; entries of the file then get ids after theirs.
  const columns = name === "audit" && !keepIds ? part.columns.filter((column) => column !== "id") : part.columns;
  const bytes = part.bytes === null ? [] : [part.bytes];
  // Bytes come after their row: a column that must not be empty is empty for the while.
  const none = name === "layouts" ? [sql`''::bytea`] : bytes.map(() => sql`null`);
  const given = sql.join([listed(columns), ...none], sql`, `);
  await tx.execute(sql`insert into ${sql.identifier(name)} (${listed([...columns, ...bytes])})
    ${name === "audit" && keepIds ? sql`overriding system value` : sql``}
    select ${given} from jsonb_populate_recordset(null::${sql.identifier(name)}, ${`[${lines.join(",")}]`}::jsonb)
    ${conflictsOf(part)}`);
}

async function putBytes(tx: Db, { name, bytes, key }: Part, path: string, content: Buffer): Promise<void> {
  const values = path.split("/");
  if (bytes === null || values.length !== key.length) throw new DamagedFile(`${path} has no place`);
  const where = key.map((column, at) => sql`${sql.identifier(column)}::text = ${values[at]}`);
  const written = await rowsOf(
    tx,
    sql`update ${sql.identifier(name)} set ${sql.identifier(bytes)} = ${content}
      where ${sql.join(where, sql` and `)} returning 1`,
  );
  if (written.length !== 1) throw new DamagedFile(`${path} belongs to nothing`);
}

/** Reads all entries into the tables, and gives what the manifest in the file says and what was read. */
async function readInto(tx: Db, archive: Archive, source: AsyncIterable<Uint8Array>, keepIds: boolean) {
  const tally = new Tally();
  let head: Head | undefined;
  let manifest: Manifest | undefined;
  for await (const { name, content } of zipEntries(source)) {
    if (!head) {
      if (name !== "format.json") throw new DamagedFile("it is not an export of Gender Lens");
      head = await refuseUnlessOurs(tx, archive, content);
      continue;
    }
    if (name === "manifest.json") {
      manifest = Manifest.parse(JSON.parse(content.toString()));
      continue;
    }
    const folder = name.slice(0, name.indexOf("/"));
    const rest = name.slice(folder.length + 1);
    const part = PARTS.find((one) => one.name === folder || `${one.name}.${one.bytes}` === folder);
    if (!part) throw new DamagedFile(`${name} is unknown`);
    if (part.name === folder) {
      const lines = content.toString().match(LINE) ?? [];
      tally.add(folder, lines.length, content);
      await insertRows(tx, part, lines, keepIds);
    } else {
      tally.add(folder, 1, content);
      await putBytes(tx, part, rest, content);
    }
  }
  return { manifest, contents: tally.contents() };
}

/** A publication is what was sealed, and what lists show of it is what it says. */
async function refuseBrokenSeals(tx: Db): Promise<void> {
  for (const row of await tx.select().from(publications)) {
    const publication = Publication.parse(row.content);
    const { id, name, period, set, by, versions, series, publishedAt, publishedBy } = publication;
    const said = {
      id,
      name,
      period,
      set,
      by,
      reports: versions.length,
      pooled: series.total.pooled,
      publishedAt,
      publishedBy,
    };
    const { sample: _sample, ...shown } = summaryOf(row, publication.sample);
    if (!isIntact(publication) || row.seal !== publication.seal || canonicalJson(said) !== canonicalJson(shown)) {
      throw new DamagedFile("a publication is not as it was sealed");
    }
  }
}

/** What was read, by table: how many rows. */
export type Imported = Record<string, number>;

const damaged = (reason: string): Refusal =>
  new Refusal("damaged", `The file is damaged: ${reason}.`, "Nothing was changed. Take another copy of the file.");

/** SQLSTATE classes of rows that do not fit their table: the file has been changed by hand. */
const MISFIT = /^(22|23)/;
function isMisfit(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && MISFIT.test(cause.code)) return true;
  }
  return false;
}

/**
 * Reads a file of `exportWhole` into an empty archive, in one transaction: afterwards it is the archive that was
 * exported, or, where anything is wrong, what it was before. People who are known here by id or address stay as they are;
 * the others have no password until they are given one.
 *
 * Throws `conflict` where the archive is not empty, or is one of samples and the file is not or the other way round;
 * `archive-too-new`; `unsupported-format` where an earlier version wrote the file; `damaged` where the file is not what
 * an export wrote.
 */
export async function importWhole(
  archive: Archive,
  actor: Actor,
  source: AsyncIterable<Uint8Array>,
): Promise<Imported> {
  allow(actor, "import-whole");
  try {
    return await archive.db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || 'import', 0))`);
      await tx.execute(sql`set local timezone to 'UTC'`);
      await refuseUnlessEmpty(tx);
      const keepIds = (await rowsOf(tx, sql`select 1 from audit limit 1`)).length === 0;
      const { manifest, contents } = await readInto(tx, archive, source, keepIds);
      if (!manifest || JSON.stringify(manifest.contents) !== JSON.stringify(contents)) {
        throw new DamagedFile("it does not hold what its manifest says");
      }
      await refuseBrokenSeals(tx);
      if (keepIds)
        await tx.execute(sql`select setval(pg_get_serial_sequence('audit', 'id'), (select max(id) from audit))`);
      const counts = Object.fromEntries(Object.entries(contents).map(([name, { rows }]) => [name, rows]));
      await audit(tx, actor, "import-whole", { kind: "archive", id: archive.name, name: archive.name }, { counts });
      return counts;
    });
  } catch (error) {
    if (error instanceof DamagedFile) throw damaged(error.message);
    if (error instanceof SyntaxError || isMisfit(error)) throw damaged("an entry is not as exports write it");
    throw error;
  }
}
