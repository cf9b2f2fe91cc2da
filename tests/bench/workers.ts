// How long a batch takes one worker on PostgreSQL, two workers, and two bare `gender-lens batch` processes with one
// job each. npm run bench:workers [copies of each report] [rounds], on the PostgreSQL of GENDER_LENS_TEST_DATABASE_URL or
// else on one that is started for it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { addFiles, localActor, openArchive, watchBatch } from "@gender-lens/archive";
import { freshDatabase, SERVER } from "../archive/made/database.ts";
import { started, type Running } from "../archive/made/processes.ts";
import { genderLensBin } from "../src/command.ts";
import { realReports, sharedFolder } from "../src/shared-data.ts";

/** Enough files that starting the processes does not decide. */
const COPIES = Number(process.argv[2] ?? 6);
/** The three ways take turns, so that other work on the machine meets each of them alike. */
const ROUNDS = Number(process.argv[3] ?? 3);
const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");
const sources = existsSync(sharedFolder)
  ? realReports().map(({ pdf }) => pdf)
  : globSync(path.join(corpora, "*/*.chromium.*.pdf"));
const files = Array.from({ length: COPIES * sources.length }, (_, at) => ({
  name: `${String(at).padStart(4, "0")}.pdf`,
  bytes: new Uint8Array(Buffer.concat([readFileSync(sources[at % sources.length] ?? ""), Buffer.from(`\n% ${at}\n`)])),
}));

/** Seconds from the moment that the workers are ready until the batch is done. */
async function withWorkers(count: number): Promise<number> {
  const { url, drop } = await freshDatabase();
  const archive = await openArchive({ name: "own", database: { url } });
  const workers: Running[] = [];
  try {
    const starting = Array.from({ length: count }, () =>
      started(["worker", "--jobs", "1"], { DATABASE_URL: url }, /scores 1 file/),
    );
    workers.push(...(await Promise.all(starting)));
    // A first file starts the processes that read; it is not timed.
    const [first, ...rest] = files;
    await watchBatch(archive, localActor, (await addFiles(archive, localActor, {}, first ? [first] : [])).id, () => {});
    const { id } = await addFiles(archive, localActor, {}, rest);
    const began = performance.now();
    await watchBatch(archive, localActor, id, (batch) => {
      if (batch.failed > 0) throw new Error(`${batch.failed} files could not be scored`);
    });
    const seconds = (performance.now() - began) / 1000;
    return seconds;
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
    await archive.close();
    await drop();
  }
}

/** Seconds that two bare processes take for half of the files each. */
async function bare(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-bench-"));
  try {
    for (const { name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
    const began = performance.now();
    await Promise.all(
      [0, 1].map(async (half) => {
        const own = files.filter((_, at) => at % 2 === half).map(({ name }) => path.join(folder, name));
        const args = [genderLensBin, "batch", ...own, "--out", path.join(folder, `${half}.jsonl`), "--jobs", "1"];
        const child = spawn(process.execPath, args, { stdio: "ignore" });
        const [code] = await once(child, "exit");
        if (code !== 0) throw new Error(`gender-lens batch ended with code ${code}`);
      }),
    );
    return (performance.now() - began) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");
const each = (times: readonly number[]): string => times.map((one) => one.toFixed(1)).join(", ");
const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

if (SERVER === undefined) {
  console.log("There is no PostgreSQL to measure on.");
} else {
  console.log(`${files.length} reports (${sources.length}, ${COPIES} times), ${ROUNDS} rounds; load ${load()}`);
  const times: Record<"one" | "two" | "batch", number[]> = { one: [], two: [], batch: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.two.push(await withWorkers(2));
    times.batch.push(await bare());
    times.one.push(await withWorkers(1));
  }
  const [one, two, batch] = [median(times.one), median(times.two), median(times.batch)];
  console.log(`one worker                ${one.toFixed(1)} s   (${each(times.one)})`);
  console.log(
    `two workers               ${two.toFixed(1)} s   (${each(times.two)}): ${(two / one).toFixed(2)} of one (bar: 0.85)`,
  );
  console.log(
    `two bare batch processes  ${batch.toFixed(1)} s   (${each(times.batch)}): two workers reach ${(batch / two).toFixed(2)} of them (bar: 0.9)`,
  );
  console.log(`load ${load()}`);
}
