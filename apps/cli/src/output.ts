import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "./exit-codes.ts";

/** Where a command's result goes. */
export interface Output {
  write(text: string | Uint8Array): void;
  /** To be called once, after the last `write`. */
  close(): void;
}

/** Says so where a file cannot be written for want of its folder: before hours of reading, not after. */
export function needFolderOf(file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder} to write to`);
}

/** The screen or pipe behind stdout, written as results come; or a file, written at the end and so never by halves. */
export function openOutput(file: string | undefined): Output {
  if (file === undefined) return { write: (text) => void process.stdout.write(text), close: () => {} };
  needFolderOf(file);
  const parts: Buffer[] = [];
  return {
    write: (text) => void parts.push(Buffer.from(text)),
    close: () => {
      try {
        writeFileSync(file, Buffer.concat(parts));
      } catch (error) {
        throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

/** `gender-lens score … | head` closes the pipe early, which is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
