// Workers that start at the same moment on a database that nobody has used yet.
import { addFiles, localActor, openArchive, readBatch, startWork, watchBatch } from "@gender-lens/archive";
import { expect, it } from "vitest";
import { freshDatabase, SERVER } from "./made/database.ts";
import { madeReports } from "./made/reports.ts";

const TOGETHER = 4;

it.skipIf(SERVER === undefined)("make what the queue needs one after the other, and all of them work", async () => {
  const { url, drop } = await freshDatabase();
  const open = () => openArchive({ name: "own", database: { url } });
  const archives = await Promise.all(Array.from({ length: TOGETHER }, open));
  try {
    const works = await Promise.all(archives.map((archive) => startWork(archive, { jobs: 1 })));
    const done = archives.map(async (archive, at) => {
      const { id } = await addFiles(archive, localActor, {}, madeReports(TOGETHER).slice(at, at + 1));
      await watchBatch(archive, localActor, id, () => {});
      return readBatch(archive, localActor, id);
    });
    for (const batch of await Promise.all(done)) expect(batch).toMatchObject({ done: 1, failed: 0 });
    await Promise.all(works.map((work) => work.stop()));
  } finally {
    await Promise.all(archives.map((archive) => archive.close()));
    await drop();
  }
});
