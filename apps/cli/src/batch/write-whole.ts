import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { UsageError } from "../exit-codes.ts";

/**
 * Writes a file that is there whole or not at all: beside it first, then renamed.
 * @param parts what is written, one piece after the other, so that it need not be held as a whole
 */
export function writeWhole(file: string, parts: Iterable<string | Uint8Array>): void {
  const beside = `${file}.new`;
  let descriptor: number;
  try {
    descriptor = openSync(beside, "w");
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    for (const part of parts) {
      const bytes = typeof part === "string" ? Buffer.from(part) : part;
      for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    }
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
