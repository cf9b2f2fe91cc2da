import { assess, type AssessOptions } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment, Failure, Layout } from "@gender-lens/model";
import { failure } from "@gender-lens/reader";
import { readBytes, type Problem, type Reading, type ReadOutcome } from "./read-report.ts";

/** The assessment of a file with the places of its words, or why there is none. */
export type Scored = { ok: true; assessment: Assessment; layout: Layout } | { ok: false; problem: Problem };

/** How a file is read, and what is known besides of its mission. */
export interface Scoring extends Reading, AssessOptions {}

/** What has been read, coded and assessed. */
export function scored(result: ReadOutcome, scoring: Scoring): Scored {
  if (!result.ok) return result;
  return { ok: true, assessment: assess(codeReport(result.report), scoring), layout: result.layout };
}

/** The whole way of the bytes of one file: read, code, assess. */
export async function scoreBytes(file: string, bytes: Uint8Array, scoring: Scoring = {}): Promise<Scored> {
  return scored(await readBytes(file, bytes, scoring), scoring);
}

/** The failure of a file that the reader did not expect, which names what happened. */
export function failureOfStop(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return failure("damaged", { message: `Reading the file came to a stop: ${reason}` });
}
