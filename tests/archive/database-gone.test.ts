import { setTimeout as wait } from "node:timers/promises";
import {
  addFiles,
  localActor,
  openArchive,
  readBatch,
  refusalOf,
  rowsOf,
  startWork,
  watchBatch,
} from "@gender-lens/archive";
import { openLocally } from "@gender-lens/api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectScoredOnce } from "./made/checked.ts";
import { lineTo, type Line } from "./made/cut-line.ts";
import { freshDatabase, SERVER } from "./made/database.ts";
import { madeReports } from "./made/reports.ts";

const MINUTES = 300_000;
const AWAY_MILLISECONDS = 3000;

describe.skipIf(SERVER === undefined)("a database that goes away", () => {
  const undo: (() => Promise<void>)[] = [];
  let line: Line;
  beforeEach(async () => {
    const { url, drop } = await freshDatabase();
    undo.push(drop);
    line = await lineTo(url);
    undo.push(() => line.cut());
  });
  afterEach(async () => {
    for (const one of undo.splice(0).toReversed()) await one();
  });
  const opened = async () => {
    const archive = await openArchive({ name: "own", database: { url: line.url } });
    undo.push(() => archive.close());
    return archive;
  };

  it("in the middle of taking files leaves no batch and says so; the same files are taken when it is back", async () => {
    const archive = await opened();
    const files = madeReports(3);
    async function* cutAfterTwo() {
      yield* files.slice(0, 2);
      await line.cut();
      yield* files.slice(2);
    }
    const taken = addFiles(archive, localActor, {}, cutAfterTwo()).catch((error: unknown) => refusalOf(error)?.code);
    expect(await taken).toBe("database-unavailable");
    await line.mend();
    expect(await rowsOf(archive.db, "select count(*)::int as count from batches")).toEqual([{ count: 0 }]);
    expect(await addFiles(archive, localActor, {}, files)).toMatchObject({ state: "running", total: 3 });
  });

  it(
    "in the middle of a batch costs nothing: the work goes on when it is back, each file once",
    async () => {
      const archive = await opened();
      const files = madeReports(20);
      const { id } = await addFiles(archive, localActor, {}, files);
      const troubles = new Set<string>();
      await startWork(archive, { jobs: 2, onTrouble: (_, error) => troubles.add(refusalOf(error)?.code ?? "other") });
      while ((await readBatch(archive, localActor, id)).done < 3) await wait(100);
      await line.cut();
      await wait(AWAY_MILLISECONDS);
      await line.mend();
      await watchBatch(archive, localActor, id, () => {});
      expect(await expectScoredOnce(archive, id, files)).toBe(18);
      expect([...troubles]).toEqual(["database-unavailable"]);
    },
    MINUTES,
  );

  it("makes requests fail with 503 and a code, and they are answered again when it is back", async () => {
    const api = await openLocally({ data: "", databaseUrl: line.url, jobs: 0, log: () => {} });
    undo.push(() => api.close());
    expect((await api.fetch("/api/own/reports")).status).toBe(200);
    await line.cut();
    const refused = await api.fetch("/api/own/reports");
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: "database-unavailable" });
    await line.mend();
    expect((await api.fetch("/api/own/reports")).status).toBe(200);
  });
});
