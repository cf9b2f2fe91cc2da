import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment } from "@gender-lens/model";
import { readReport, type Problem, type Reading } from "./read-report.ts";

export type Scored = { ok: true; assessment: Assessment } | { ok: false; problem: Problem };

/** The whole way of one file: read, code, assess. */
export async function scoreFile(file: string, reading: Reading = {}): Promise<Scored> {
  const result = await readReport(file, reading);
  return result.ok ? { ok: true, assessment: assess(codeReport(result.report)) } : result;
}
