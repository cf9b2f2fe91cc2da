import type { Masthead } from "@gender-lens/model";
import type { LeftOut, SeriesEntry } from "./entry.ts";
import { identityOf } from "./identity.ts";

/** The file as issued comes first; a Word file of the same symbol may have been worked on since. */
const FORMATS: readonly Masthead["format"][] = ["pdf", "docx", "odt", "rtf", "html", "text"];

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const revision = ({ report }: SeriesEntry): number => identityOf(report.symbol ?? "").revision;
const format = ({ report }: SeriesEntry): number => FORMATS.indexOf(report.format);

/** Highest revision first, then the file as issued, then by path. */
const byPreference = (a: SeriesEntry, b: SeriesEntry): number =>
  revision(b) - revision(a) || format(a) - format(b) || order(a.path, b.path);

function reasonFor(entry: SeriesEntry, counted: SeriesEntry): string {
  if (entry.report.symbol !== counted.report.symbol)
    return `the same report as ${counted.report.symbol}, which is counted (${counted.path})`;
  const { genderContent, paragraphs } = entry.figures;
  const same = genderContent === counted.figures.genderContent && paragraphs === counted.figures.paragraphs;
  const differ = same ? "" : `; its figures differ: ${genderContent} of ${paragraphs}`;
  return `the same symbol as ${counted.path}, which is counted${differ}`;
}

/**
 * One file a report: of a symbol and its revisions the highest revision counts, of the same symbol the file as issued.
 * @returns the files that count, and those that do not with the file that counts instead
 */
export function oneVersionEach(entries: readonly SeriesEntry[]): { counted: SeriesEntry[]; leftOut: LeftOut[] } {
  // Ten thousand reports mostly have one file each: those are spared an array of their own.
  const works = new Map<string, SeriesEntry | SeriesEntry[]>();
  for (const entry of entries) {
    const { work } = identityOf(entry.report.symbol ?? "");
    const there = works.get(work);
    if (there === undefined) works.set(work, entry);
    else if (Array.isArray(there)) there.push(entry);
    else works.set(work, [there, entry]);
  }
  const counted: SeriesEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const versions of works.values()) {
    if (!Array.isArray(versions)) {
      counted.push(versions);
      continue;
    }
    const [first, ...others] = versions.toSorted(byPreference);
    if (!first) continue;
    counted.push(first);
    for (const other of others) {
      leftOut.push({ path: other.path, symbol: other.report.symbol, reason: reasonFor(other, first) });
    }
  }
  return { counted, leftOut };
}
