import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { coderIdentity } from "@gender-lens/assessment";
import { UsageError } from "../exit-codes.ts";
import type { Done } from "./done.ts";
import type { Job } from "./job.ts";
import { openJournal } from "./journal.ts";
import { lock } from "./lock.ts";
import { rowsInPool } from "./pool.ts";
import { rowBytes } from "./row-bytes.ts";
import { storedRows, type StoredRow } from "./stored-rows.ts";
import { writeWhole } from "./write-whole.ts";

export interface BatchOptions {
  /** Where the rows by file are kept: the output itself, or a file beside it. */
  store: string;
  jobs: number;
  noText: boolean;
  force: boolean;
  retryFailed: boolean;
  signal: AbortSignal;
  /** Called with each file when it is done, and with its row as it stands now. */
  onDone: (done: Done, row: StoredRow) => void;
}

const workerEntry = fileURLToPath(import.meta.resolve("./worker.ts"));

/** Rows beside the output that a run has made so far. */
const journalOf = (store: string): string => `${store}.partial`;

/** Whether a row may stand again if the bytes are the same: by this coder, and made in the way that is asked for. */
function holds(row: StoredRow, { noText, force, retryFailed }: BatchOptions): boolean {
  const failed = row.status === "failed";
  if (row.coderId !== coderIdentity.id || (retryFailed && failed)) return false;
  if (row.refusable && failed === force) return false;
  return row.text !== (noText ? "with" : "without");
}

/**
 * Makes or brings up to date a table of rows by file, in the order of `files`.
 *
 * Rows of earlier runs, finished or not, are taken over where bytes and coder are the same. Each new row is on disk
 * before the next file is taken; the table itself is replaced as a whole at the end.
 * @returns whether it came to the end; false where `signal` stopped it
 */
export async function runBatch(files: readonly string[], options: BatchOptions): Promise<boolean> {
  const { store, jobs, noText, force, signal, onDone } = options;
  const folder = path.dirname(path.resolve(store));
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${path.dirname(store)} to write to`);
  const unlock = lock(`${store}.lock`);
  try {
    const journalFile = journalOf(store);
    const rows = new Map<string, StoredRow>();
    for (const file of [store, journalFile].filter((one) => existsSync(one))) {
      for (const [name, row] of storedRows(file)) rows.set(name, row);
    }
    const journal = openJournal(journalFile);
    const queue = files.values().map((name): Job => {
      const row = rows.get(name);
      return { path: name, known: row && holds(row, options) ? row.sha256 : null, noText, force };
    });
    try {
      await rowsInPool(
        queue,
        (job, done) => {
          const row = done.row === null ? rows.get(job.path) : journal.append(done.row);
          if (!row) throw new Error(`no row of ${job.path}`);
          rows.set(job.path, row);
          onDone(done, row);
        },
        { jobs, signal, entry: workerEntry },
      );
    } finally {
      journal.close();
    }
    if (signal.aborted) return false;
    writeWhole(store, rowBytes(files.flatMap((name) => rows.get(name) ?? [])));
    rmSync(journalFile, { force: true });
    return true;
  } finally {
    unlock();
  }
}
