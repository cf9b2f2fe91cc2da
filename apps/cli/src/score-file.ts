import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment } from "@gender-lens/model";
import { readReport, type Problem } from "./read-report.ts";

export type Scored = { ok: true; assessment: Assessment } | { ok: false; problem: Problem };

/** The whole way of one file: read, code, assess. */
export async function scoreFile(file: string): Promise<Scored> {
  const result = await readReport(file);
  return result.ok ? { ok: true, assessment: assess(codeReport(result.report)) } : result;
}
