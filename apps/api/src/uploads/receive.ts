import { cleanName, type GivenFile } from "@gender-lens/archive";
import { misfit } from "../problems/misfit.ts";
import { RefusedRequest } from "../problems/refused-request.ts";
import { UploadFields } from "./fields.ts";
import { multipart, type Part, type PartLimits } from "./multipart.ts";

/** A form that is still arriving. */
export interface Received {
  fields: UploadFields;
  /** Its files, one after the other: no more than one is in memory at a time. */
  files: AsyncIterable<GivenFile>;
}

/**
 * Reads a form up to its first file. Fields stand before the files: what is done with a file must be known when it
 * arrives, as it is not held until the rest has.
 * @throws RefusedRequest where the form is broken or goes beyond a limit; `files` throws the same
 */
export async function receive(
  body: AsyncIterable<Uint8Array> | null,
  contentType: string,
  limits: PartLimits,
): Promise<Received> {
  if (body === null) throw refused("The form is empty.", "Put each file into a field named `files`.");
  const parts = multipart(body, contentType, limits);
  const given: Record<string, string> = Object.create(null);
  let next = await parts.next();
  while (next.done !== true && next.value.fileName === null) {
    given[next.value.name] = textOf(next.value);
    next = await parts.next();
  }
  const fields = UploadFields.safeParse({ ...given });
  if (!fields.success) throw misfit("form", fields.error);
  return { fields: fields.data, files: filesOf(next.done === true ? null : next.value, parts) };
}

async function* filesOf(first: Part | null, more: AsyncIterable<Part>): AsyncGenerator<GivenFile> {
  if (first === null) return;
  yield fileOf(first);
  for await (const part of more) yield fileOf(part);
}

function fileOf({ name, fileName, bytes }: Part): GivenFile {
  if (fileName === null) throw refused("A field stands after a file.", "Put the fields before the files.");
  if (name !== "files") throw refused("A file stands in another field.", "Put each file into a field named `files`.");
  return { name: cleanName(fileName), bytes };
}

function textOf({ bytes }: Part): string {
  const text = bytes.toString("utf8");
  if (text.includes("\u0000")) throw refused("A field holds the character NUL.", "Send whole characters of Unicode.");
  return text;
}

const refused = (message: string, hint: string) => new RefusedRequest("invalid-request", message, hint);
