import { readFile, stat } from "node:fs/promises";
import type { FailureCode, Layout, Report } from "@gender-lens/model";
import { DEFAULT_LIMITS, fileInArchive, read, tooLarge, type Recognizer } from "@gender-lens/reader";
import { packedFile } from "./packed-file.ts";

/** A file that gives no report, with the path as the user wrote it. */
export interface Problem {
  file: string;
  /** One of the failure codes, or why the file system did not give the bytes. */
  code: FailureCode | "not-found" | "not-readable";
  message: string;
  hint: string;
}

export type ReadOutcome = { ok: true; report: Report; layout: Layout } | { ok: false; problem: Problem };

function problemOfSystem(file: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") {
    return { file, code: "not-found", message: "There is no such file.", hint: "Check the path." };
  }
  const hint =
    code === "EISDIR" ? "It is a folder: name the files in it." : "Check that the file may be read and try again.";
  return { file, code: "not-readable", message: "The file could not be opened.", hint };
}

/** Bytes of the file, which may stand in an archive. */
export async function bytesOf(file: string): Promise<Uint8Array | Problem> {
  const packed = packedFile(file);
  if (!packed) return bytesOnDisk(file);
  const archive = await bytesOnDisk(packed.archive);
  if (!(archive instanceof Uint8Array)) return { ...archive, file };
  const found = fileInArchive(archive, packed.name);
  return found.ok ? found.result : { file, ...found.failure };
}

/** Bytes of a file on disk; its size is looked at first, so that a huge one is never loaded. */
async function bytesOnDisk(file: string): Promise<Uint8Array | Problem> {
  try {
    const { size } = await stat(file);
    if (size > DEFAULT_LIMITS.bytes) return { file, ...tooLarge("bytes", DEFAULT_LIMITS.bytes) };
    return new Uint8Array(await readFile(file));
  } catch (error) {
    return problemOfSystem(file, error);
  }
}

/** What a user may say about how files are read. */
export interface Reading {
  /** Read what is no report, or not in English, all the same, with a warning. */
  force?: boolean;
  /** Tracked changes of a Word file: as accepted (`final`) or as rejected (`original`). */
  changes?: "final" | "original";
  /** Recognizes pages without text. */
  recognizer?: Recognizer;
}

/** Reads the bytes of one report; every command reads this way, so that all of them read the same. */
export async function readBytes(file: string, bytes: Uint8Array, reading: Reading = {}): Promise<ReadOutcome> {
  const result = await read(bytes, reading);
  return result.ok ? result : { ok: false, problem: { file, ...result.failure } };
}

/** Reads one report from disk; whatever is wrong with the file comes back as a problem, never as an exception. */
export async function readReport(file: string, reading: Reading = {}): Promise<ReadOutcome> {
  const bytes = await bytesOf(file);
  return bytes instanceof Uint8Array ? readBytes(file, bytes, reading) : { ok: false, problem: bytes };
}
