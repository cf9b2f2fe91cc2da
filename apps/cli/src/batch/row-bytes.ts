import { closeSync, openSync, readSync } from "node:fs";
import type { StoredRow } from "./stored-rows.ts";

/** The lines of rows that stand in one or two files, in the order given, each with its end of line. */
export function* rowBytes(rows: Iterable<StoredRow>): Generator<Buffer> {
  const open = new Map<string, number>();
  try {
    for (const { file, start, length } of rows) {
      const descriptor = open.get(file) ?? openSync(file, "r");
      open.set(file, descriptor);
      const line = Buffer.alloc(length + 1, "\n");
      for (let done = 0; done < length;) done += readSync(descriptor, line, done, length - done, start + done);
      yield line;
    }
  } finally {
    for (const descriptor of open.values()) closeSync(descriptor);
  }
}
