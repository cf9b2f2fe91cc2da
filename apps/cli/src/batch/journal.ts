import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { linesOf, rowAt, type StoredRow } from "./stored-rows.ts";

/** Rows as they come, each on disk before the next is taken, so that nothing is lost however the process ends. */
export interface Journal {
  /** Puts a row at the end, and says where it stands. */
  append(row: string): StoredRow;
  close(): void;
}

/** The end of the last complete line of a file. */
function lengthOfRows(file: string): number {
  let end = 0;
  for (const { line, start } of linesOf(file)) end = start + line.length + 1;
  return end;
}

/** Opens the journal for more rows; a last line that was cut off when the process was killed is taken away. */
export function openJournal(file: string): Journal {
  const exists = existsSync(file);
  let end = exists ? lengthOfRows(file) : 0;
  const descriptor = openSync(file, exists ? "r+" : "w");
  ftruncateSync(descriptor, end);
  return {
    append: (text) => {
      const bytes = Buffer.from(`${text}\n`);
      for (let done = 0; done < bytes.length;) {
        done += writeSync(descriptor, bytes, done, bytes.length - done, end + done);
      }
      fsyncSync(descriptor);
      const row = rowAt(file, end, bytes.subarray(0, -1));
      if (!row) throw new Error(`not a row: ${text.slice(0, 100)}`);
      end += bytes.length;
      return row;
    },
    close: () => closeSync(descriptor),
  };
}
