// The ten real reports, each read once by our reader and once by pdftotext.
import { readFileSync } from "node:fs";
import { read, readLedger, type LedgerLine, type ReadOptions } from "@gender-lens/reader";
import type { Layout, Report } from "@gender-lens/model";
import { HELD_OUT, realReports, type RealReport } from "../src/shared-data.ts";

/** Milliseconds that reading all ten may take where other work goes on beside it. */
export const TEN_REPORTS = 120_000;

/** Whether the text of a report may be shown to nobody. */
export const isHeldOut = ({ name }: RealReport): boolean => HELD_OUT.includes(name.replaceAll("_", "/"));

/** The report read; throws where it is refused. */
export async function readReal(
  { name, pdf }: RealReport,
  options: ReadOptions = {},
): Promise<{ report: Report; layout: Layout }> {
  const result = await read(new Uint8Array(readFileSync(pdf)), options);
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
  return result;
}

/** Every printed line with its role; throws where the report is refused. */
export async function ledgerOf({ name, pdf }: RealReport): Promise<LedgerLine[]> {
  const ledger = await readLedger(new Uint8Array(readFileSync(pdf)));
  if (!Array.isArray(ledger)) throw new Error(`${name}: ${ledger.code}`);
  return ledger;
}

/** All ten one after the other: the machine has few cores, and the memory of one report is enough. */
export async function eachReport<T>(take: (report: RealReport) => Promise<T>): Promise<T[]> {
  const taken: T[] = [];
  for (const report of realReports()) taken.push(await take(report));
  return taken;
}

/** Numbers of the body's paragraphs, in order. */
export function bodyNumbers(report: Report): number[] {
  return report.paragraphs.flatMap(({ part, number }) => (part === "body" ? [number] : []));
}
