import type { Failure } from "@gender-lens/model";
import { Zip } from "./docx/zip.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits.ts";
import { Refused } from "./refused.ts";

/** A reading of an archive, or why there is none. */
type Opened<Result> = { ok: true; result: Result } | { ok: false; failure: Failure };

/** The names of the files of a ZIP archive, folders left out, in the order of the archive. */
export function namesInArchive(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Opened<string[]> {
  return opened(() => new Zip(bytes, limits).names.filter((name) => !name.endsWith("/")));
}

/** The bytes of one file of a ZIP archive; the limits of a file hold for what it unpacks to. */
export function fileInArchive(bytes: Uint8Array, name: string, limits: Limits = DEFAULT_LIMITS): Opened<Uint8Array> {
  return opened(() => {
    const inflated = Math.min(limits.inflated, limits.bytes);
    const found = new Zip(bytes, { ...limits, inflated }).read(name);
    if (!found) throw new Refused("damaged", { message: "The archive holds no such file." });
    return found;
  });
}

function opened<Result>(open: () => Result): Opened<Result> {
  try {
    return { ok: true, result: open() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, failure: error.failure };
    throw error;
  }
}
