import { gzipSync } from "node:zlib";
import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import { read } from "@gender-lens/reader";
import { failureOfStop } from "./score-bytes.ts";
import type { ScoringJob, ScoringOutcome } from "./scoring-job.ts";

/** A layout is packed to a sixth in some milliseconds; higher levels gain little and take several times as long. */
const PACKING = { level: 1 };

/** Reads, codes and assesses the bytes of one file, and packs the places of its words. Never throws. */
export async function scoreForStorage({ bytes, reading }: ScoringJob): Promise<ScoringOutcome> {
  try {
    const result = await read(bytes, reading);
    if (!result.ok) return { ok: false, failure: result.failure };
    const { report, layout } = result;
    const packed = new Uint8Array(gzipSync(JSON.stringify(layout), PACKING));
    return { ok: true, assessment: assess(codeReport(report)), layout: { reader: layout.reader, packed } };
  } catch (error) {
    return { ok: false, failure: failureOfStop(error) };
  }
}
