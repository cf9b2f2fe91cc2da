import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { UsageError } from "../exit-codes.ts";

/** A file as the body of a request, read from disk as it is sent; null where there is none, or none to be read. */
export async function fileBody(file: string): Promise<Blob | null> {
  try {
    return (await stat(file)).isFile() ? await openAsBlob(file) : null;
  } catch {
    return null;
  }
}

/** The same of a file that a command needs; throws UsageError where it is not there. */
export async function neededFile(file: string): Promise<Blob> {
  const body = await fileBody(file);
  if (body === null) throw new UsageError(`there is no file ${file}, or it cannot be read`);
  return body;
}
