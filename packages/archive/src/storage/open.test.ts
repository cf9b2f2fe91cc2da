import { sql } from "./drizzle.ts";
import { expect, test, vi } from "vitest";
import { localActor } from "../access/actor.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { rowsOf } from "./archive.ts";
import { audit } from "./audit.ts";
import { migrate } from "./migrate.ts";
import { openArchive, refusalOf } from "./open.ts";

/** What the trigger says; drizzle puts the error of the database into `cause`. */
const NEVER = { cause: { message: expect.stringContaining("never changed or deleted") } };

onEachStorage("an archive", (open) => {
  test("opens empty, and its tables are made once however many open it at once", async () => {
    const archive = await open();
    await Promise.all(
      [1, 2, 3].map(() => migrate(archive.db, archive.storage === "embedded" ? "public" : "gender_lens")),
    );
    const names = await rowsOf<{ name: string }>(archive.db, sql`select name from migrations order by name`);
    expect(names.map(({ name }) => name).slice(0, 2)).toEqual(["0000_tables", "0001_triggers"]);
  });

  test("refuses what a newer program wrote", async () => {
    const archive = await open();
    await archive.db.execute(sql`insert into migrations (name, hash) values ('9999_later', '')`);
    const schema = archive.storage === "embedded" ? "public" : "gender_lens";
    await expect(migrate(archive.db, schema)).rejects.toMatchObject({ code: "archive-too-new" });
    // The next test may get the same database.
    await archive.db.execute(sql`delete from migrations where name = '9999_later'`);
  });

  test("gives a connection back on which a transaction cannot begin", async () => {
    const { db, source } = await open();
    if (source.kind === "embedded") return; // has one connection, which is never given away
    const { pool } = source;
    const client = await pool.connect();
    client.release();
    const query = vi
      .spyOn(client, "query")
      .mockImplementation(() => Promise.reject(new Error("connection terminated")));
    await expect(db.transaction(async () => {})).rejects.toMatchObject({ cause: { message: "connection terminated" } });
    query.mockRestore();
    expect(pool.totalCount - pool.idleCount).toBe(0);
  });

  test("never changes an entry of the audit log", async () => {
    const { db } = await open();
    await db.transaction((tx) => audit(tx, localActor, "retract", { kind: "report", id: "1", name: "S/2031/1" }));
    for (const change of [sql`update audit set verb = 'x'`, sql`delete from audit`, sql`truncate audit`]) {
      await expect(db.execute(change)).rejects.toMatchObject(NEVER);
    }
    expect(await rowsOf(db, sql`select verb from audit`)).toEqual([{ verb: "retract" }]);
  });

  test("never changes a publication", async () => {
    const { db } = await open();
    await db.execute(sql`insert into publications (id, name, period_start, period_end, set, by, reports, content, seal,
      published_at, published_by_id, published_by_name) values (gen_random_uuid(), 'first', '2031-01-01', '2031-12-31',
      'dpo', 'year', 0, '{}', '', now(), 'local', 'This computer')`);
    for (const change of [sql`update publications set name = 'x'`, sql`delete from publications`]) {
      await expect(db.execute(change)).rejects.toMatchObject(NEVER);
    }
    expect(await rowsOf(db, sql`select name from publications`)).toEqual([{ name: "first" }]);
  });
});

test("says that the database is not there", async () => {
  const opened = openArchive({ name: "own", database: { url: "postgres://nobody@127.0.0.1:9/none" } });
  await expect(opened).rejects.toMatchObject({ code: "database-unavailable" });
  expect(refusalOf(new Error("a fault of the program"))).toBeNull();
});
