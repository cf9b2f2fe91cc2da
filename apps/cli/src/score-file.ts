import { assess, type AssessOptions } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment } from "@gender-lens/model";
import { bytesOf, readBytes, type Problem, type Reading } from "./read-report.ts";

export type Scored = { ok: true; assessment: Assessment } | { ok: false; problem: Problem };

/** How a file is read, and what is known besides of its mission. */
export interface Scoring extends Reading, AssessOptions {}

/** The whole way of the bytes of one file: read, code, assess. */
export async function scoreBytes(file: string, bytes: Uint8Array, scoring: Scoring = {}): Promise<Scored> {
  const result = await readBytes(file, bytes, scoring);
  return result.ok ? { ok: true, assessment: assess(codeReport(result.report), scoring) } : result;
}

/** The whole way of one file on disk. */
export async function scoreFile(file: string, scoring: Scoring = {}): Promise<Scored> {
  const bytes = await bytesOf(file);
  return bytes instanceof Uint8Array ? scoreBytes(file, bytes, scoring) : { ok: false, problem: bytes };
}
