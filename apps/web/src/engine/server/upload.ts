import type { Batch } from "@gender-lens/model";
import { unreachable } from "../errors.ts";
import { noteAnswer, noteSilence } from "../reach.ts";
import { refusal } from "./refusal.ts";

interface UploadOptions {
  keep?: boolean | undefined;
  force?: boolean | undefined;
  changes?: "final" | "original" | undefined;
  draftOf?: string | undefined;
  /** Part of the bytes that has been sent, from 0 to 1. */
  onSent?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

function formOf(files: readonly File[], options: UploadOptions): FormData {
  const form = new FormData();
  // The server reads the form as it arrives, and has to know these before the first file.
  for (const name of ["keep", "force", "changes", "draftOf"] as const) {
    const value = options[name];
    if (value !== undefined) form.append(name, String(value));
  }
  // After the fields, which say what is done with them. A folder that is dropped keeps its folders in the names.
  for (const file of files) form.append("files", file, file.webkitRelativePath || file.name);
  return form;
}

/** Sends files; XMLHttpRequest, because fetch does not tell how much has been sent. */
export function upload(address: string, files: readonly File[], options: UploadOptions = {}): Promise<Batch> {
  const { promise, resolve, reject } = Promise.withResolvers<Batch>();
  const request = new XMLHttpRequest();
  const silent = () => {
    noteSilence();
    reject(unreachable());
  };
  request.open("POST", address);
  request.setRequestHeader("accept", "application/json");
  request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
    if (lengthComputable && total > 0) options.onSent?.(loaded / total);
  });
  request.addEventListener("error", silent);
  request.addEventListener("abort", () => reject(options.signal?.reason));
  request.addEventListener("load", () => {
    let body: unknown;
    try {
      body = JSON.parse(request.responseText);
    } catch {
      return silent();
    }
    noteAnswer();
    if (request.status >= 400) return reject(refusal(body));
    resolve(body as Batch); // as the API's schema promises
  });
  options.signal?.addEventListener("abort", () => request.abort());
  if (options.signal?.aborted) reject(options.signal.reason);
  else request.send(formOf(files, options));
  return promise;
}
