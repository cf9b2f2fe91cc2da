import { createHash } from "node:crypto";
import { coderIdentity } from "@gender-lens/assessment";
import { failure } from "@gender-lens/reader";
import { bytesOf } from "../read-report.ts";
import { scoreBytes, type Scored } from "../score-file.ts";
import { failedRow, rowLine, type Done } from "./done.ts";
import type { Job } from "./job.ts";
import { withoutText } from "./without-text.ts";

/** A file that the reader did not expect is a row like any other, and names what happened. */
function stopped(file: string, error: unknown): Scored {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    problem: { file, ...failure("damaged", { message: `Reading the file came to a stop: ${reason}` }) },
  };
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
  const scored = await scoreBytes(path, bytes, { force }).catch((error: unknown) => stopped(path, error));
  if (!scored.ok) return failedRow(path, sha256, scored.problem);
  const assessment = noText ? withoutText(scored.assessment) : scored.assessment;
  return { row: rowLine({ path, sha256, coderId: coderIdentity.id, status: "ok", assessment }), failure: null };
}
