// What goes between the command and the processes that read the files.
import type { Done } from "./done.ts";

/** A file to be read. */
export interface Job {
  path: string;
  /** SHA-256 of the bytes that a row is there of; such bytes are not read again. Null where none is there. */
  known: string | null;
  /** Leave the texts out. */
  noText: boolean;
  /** Read what is no report, or not in English, all the same. */
  force: boolean;
}

/** What a worker says: that it is there, whose bytes it reads, and what came of it. */
export type WorkerMessage =
  | { kind: "ready" }
  | { kind: "hashed"; sha256: string }
  /** `memory` is what the worker takes now, in bytes. */
  | ({ kind: "done"; memory: number } & Done);
