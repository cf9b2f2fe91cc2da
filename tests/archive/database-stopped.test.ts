import { setTimeout as wait } from "node:timers/promises";
import { addFiles, localActor, openArchive, readBatch, refusalOf, startWork, watchBatch } from "@gender-lens/archive";
import { openLocally } from "@gender-lens/api";
import { Batch } from "@gender-lens/model";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type Postgres } from "../../.ci/postgres.mjs";
import { expectScoredOnce } from "./made/checked.ts";
import { SERVER } from "./made/database.ts";
import { madeReports } from "./made/reports.ts";

const MINUTES = 300_000;
const DOWN_MILLISECONDS = 1500;

/** Files whose bytes wait in the database. */
async function uploadsIn(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>("select count(*)::int as count from gender_lens.uploads");
  await client.end();
  return rows[0]?.count ?? 0;
}

/** Each on a server of its own, for it takes down whatever else runs there. */
describe.skipIf(SERVER === undefined)("a PostgreSQL server that stops without warning and is started again", () => {
  let server: Postgres | null = null;
  const undo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  }, MINUTES);
  afterAll(() => server?.stop());
  afterEach(async () => {
    for (const one of undo.splice(0).toReversed()) await one();
  });

  it(
    "in the middle of a job: the files under way are stored once when it is back",
    async ({ skip }) => {
      if (server === null) return skip();
      const archive = await openArchive({ name: "own", database: { url: server.url } });
      undo.push(() => archive.close());
      const files = madeReports(12);
      const { id } = await addFiles(archive, localActor, {}, files);
      const troubles = new Set<string>();
      await startWork(archive, { jobs: 1, onTrouble: (_, error) => troubles.add(refusalOf(error)?.code ?? "other") });
      while ((await readBatch(archive, localActor, id)).done < 2) await wait(50);
      server.halt();
      await expect(readBatch(archive, localActor, id)).rejects.toSatisfy(
        (error) => refusalOf(error)?.code === "database-unavailable",
      );
      await wait(DOWN_MILLISECONDS);
      server.resume();
      await watchBatch(archive, localActor, id, () => {});
      expect(await expectScoredOnce(archive, id, files)).toBe(11);
      expect([...troubles]).toEqual(["database-unavailable"]);
    },
    MINUTES,
  );

  it(
    "in the middle of a request: 503 with a code, nothing half written, and the same request goes through afterwards",
    async ({ skip }) => {
      if (server === null) return skip();
      const { halt, resume, url } = server;
      const api = await openLocally({ data: "", databaseUrl: url, jobs: 0, log: () => {} });
      undo.push(() => api.close());
      const batches = async () => (await (await api.fetch("/api/own/batches")).json()) as { total: number };
      const before = await batches();
      const files = madeReports(10);
      const form = new FormData();
      for (const { name, bytes } of files) form.append("files", new Blob([bytes]), name);
      const whole = new Response(form);
      const headers = { "content-type": whole.headers.get("content-type") ?? "" };
      const body = await whole.bytes();
      /** Half of the files are there when the server stops. */
      async function* stoppedHalfway() {
        yield body.subarray(0, body.length / 2);
        await expect.poll(() => uploadsIn(url), { interval: 20, timeout: 60_000 }).toBeGreaterThan(1);
        halt();
        yield body.subarray(body.length / 2);
      }
      const sending = api.fetch("/api/own/uploads", {
        method: "POST",
        headers,
        body: ReadableStream.from(stoppedHalfway()),
        duplex: "half",
      });
      const refused = await sending;
      expect(refused.status).toBe(503);
      expect(await refused.json()).toMatchObject({ code: "database-unavailable" });
      expect((await api.fetch("/api/own/reports")).status).toBe(503);
      resume();
      expect(await batches()).toEqual(before);
      const taken = await api.fetch("/api/own/uploads", { method: "POST", headers, body });
      expect(taken.status).toBe(202);
      expect(Batch.parse(await taken.json())).toMatchObject({ state: "running", total: files.length });
    },
    MINUTES,
  );
});
