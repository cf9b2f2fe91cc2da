import { createHash } from "node:crypto";
import { assess, coderIdentity } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment } from "@gender-lens/model";
import { failure, read } from "@gender-lens/reader";
import { bytesOf, type Problem } from "../read-report.ts";
import { failedRow, rowLine, type Done } from "./done.ts";
import type { Job } from "./job.ts";
import { withoutText } from "./without-text.ts";

async function assessed(bytes: Uint8Array, force: boolean): Promise<Assessment | Omit<Problem, "file">> {
  try {
    const result = await read(bytes, { force });
    return result.ok ? assess(codeReport(result.report)) : result.failure;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure("damaged", { message: `Reading the file came to a stop: ${reason}` });
  }
}

/**
 * Reads, codes and assesses one file, unless its bytes are those that a row is there of.
 * @param onHash called with SHA-256 of the bytes before they are read as a report, which may take long
 */
export async function rowOf({ path, known, noText, force }: Job, onHash: (sha256: string) => void): Promise<Done> {
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return failedRow(path, null, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 === known) return { row: null, failure: null };
  onHash(sha256);
  const result = await assessed(bytes, force);
  if ("code" in result) return failedRow(path, sha256, result);
  const assessment = noText ? withoutText(result) : result;
  return { row: rowLine({ path, sha256, coderId: coderIdentity.id, status: "ok", assessment }), failure: null };
}
