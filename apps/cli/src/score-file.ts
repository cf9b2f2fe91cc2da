import { assess, type AssessOptions } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment } from "@gender-lens/model";
import { readConfined } from "./confined/read-confined.ts";
import { readBytes, type Problem, type Reading, type ReadOutcome } from "./read-report.ts";

export type Scored = { ok: true; assessment: Assessment } | { ok: false; problem: Problem };

/** How a file is read, and what is known besides of its mission. */
export interface Scoring extends Reading, AssessOptions {}

/** The whole way of the bytes of one file: read, code, assess. */
export async function scoreBytes(file: string, bytes: Uint8Array, scoring: Scoring = {}): Promise<Scored> {
  return scored(await readBytes(file, bytes, scoring), scoring);
}

/** The whole way of one file on disk, which is read in a process of its own. */
export async function scoreFile(file: string, scoring: Scoring = {}): Promise<Scored> {
  return scored(await readConfined(file, scoring, { layout: false }), scoring);
}

/** The whole way of files on disk, one after the other; each is coded while the next one is read. */
export async function* scoreFiles(files: readonly string[], scoring: Scoring = {}): AsyncGenerator<Scored> {
  const begin = (file: string | undefined) => {
    const reading = file === undefined ? null : readConfined(file, scoring, { layout: false });
    reading?.catch(() => {}); // it is waited for below, later than Node would have it
    return reading;
  };
  let reading = begin(files[0]);
  for (let next = 1; reading; next += 1) {
    const result = await reading;
    reading = begin(files[next]);
    yield scored(result, scoring);
  }
}

function scored(result: ReadOutcome, scoring: Scoring): Scored {
  return result.ok ? { ok: true, assessment: assess(codeReport(result.report), scoring) } : result;
}
