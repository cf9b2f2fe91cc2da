import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { aborted, askedToEnd } from "../archive/asked-to-end.ts";
import { databaseUrl } from "../archive/database-url.ts";
import { Refused } from "../archive/refused.ts";

const EXAMPLES = `
Any number of workers on any number of machines may work for one archive on PostgreSQL. A worker that is killed loses
nothing: within a minute another does what it had taken.

Example:
  DATABASE_URL=postgres://user@host/database gender-lens worker --jobs 4`;

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("a number from 1 on is needed");
  return number;
}

/** Errors of the database or the program, as one line of JSON; never a word of a report. */
function logTrouble(what: string, error: unknown): void {
  const { name, code } =
    error instanceof Error ? { code: undefined, ...error, name: error.name } : { name: "", code: "" };
  console.error(JSON.stringify({ time: new Date().toISOString(), event: "trouble", what, error: name, code }));
}

async function work({ jobs }: { jobs: number }): Promise<void> {
  const url = databaseUrl();
  if (url === null) {
    throw new Refused({
      code: "invalid-request",
      message: "A worker works for an archive on PostgreSQL, and DATABASE_URL does not say where it is.",
      hint: "Set DATABASE_URL=postgres://user@host/database. An archive in a folder is worked for by its own server.",
    });
  }
  const asked = askedToEnd();
  const { openArchive, startWork } = await import("@gender-lens/archive");
  const archive = await openArchive({ name: "own", database: { url }, connections: 2 * jobs + 2 });
  const worker = await startWork(archive, { jobs, onTrouble: logTrouble });
  console.error(`Worker ${process.pid} scores ${jobs} ${jobs === 1 ? "file" : "files"} at a time (Ctrl-C ends it)`);
  await aborted(asked);
  await worker.stop();
  await archive.close();
}

/** `gender-lens worker` */
export function workerCommand(): Command {
  return new Command("worker")
    .description("Score what is added to an archive on PostgreSQL (DATABASE_URL), beside any number of other workers")
    .option("-j, --jobs <number>", "files to score at a time", positive, availableParallelism())
    .addHelpText("after", EXAMPLES)
    .action(work);
}
