import { createHash } from "node:crypto";
import { bytesOf, failureOfStop, scoreBytes, type Scored } from "@gender-lens/archive/confined";
import { coderIdentity } from "@gender-lens/assessment";
import { failedRow, rowLine, type Done } from "./done.ts";
import type { Job } from "./job.ts";
import { withoutText } from "./without-text.ts";

/** A file that the reader did not expect is a row like any other, and names what happened. */
const stopped = (file: string, error: unknown): Scored => ({ ok: false, problem: { file, ...failureOfStop(error) } });

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
