import type { Decisions, SampleItem } from "@gender-lens/model";
import { decisionsOf } from "@gender-lens/assessment";
import { allow, type Actor } from "../access/actor.ts";
import { MIDDLE, NARROW, TEXT, WIDE, type Grid, type GridCell } from "../grid.ts";
import { readAssessment } from "../reports/read-assessment.ts";
import { versionFor } from "../reports/version-for.ts";
import { itemsOfSample } from "../samples/items.ts";
import { sampleFor } from "../samples/stored-sample.ts";
import type { Archive } from "../storage/archive.ts";
import { cellsOf, DECISION_COLUMNS } from "./sheet-columns.ts";

/** Of which paragraphs a sheet is made: those of a sample, or all of a report. */
export type SheetSource = { sample: string } | { report: string };

type Row = Omit<SampleItem, "position" | "mine">;

/** Columns by which a row finds its paragraph again; a reviewer leaves them as they are. */
const PLACE = [
  { name: "symbol", width: MIDDLE },
  { name: "title", width: WIDE },
  { name: "mission", width: NARROW },
  { name: "number", width: NARROW },
  { name: "page", width: NARROW },
  { name: "heading", width: WIDE },
  { name: "text", width: TEXT },
] as const;
const KEYS = ["report", "paragraph", "text_hash", "sample", "blind"].map((name) => ({ name, width: NARROW }));

async function reportRows(archive: Archive, actor: Actor, report: string): Promise<Row[]> {
  const { symbol, title, mission } = await versionFor(archive.db, actor, report);
  const { paragraphs, outline } = await readAssessment(archive, actor, { report });
  return paragraphs.map(({ id, number, page, section, text, textHash, coding }) => {
    const heading = outline.find((entry) => entry.id === section)?.heading ?? null;
    const place = { report, symbol, title, mission, paragraph: id, number, page, heading };
    return { ...place, text, textHash, machine: decisionsOf(coding) };
  });
}

const machineCells = (machine: Decisions | null): GridCell[] =>
  machine === null ? DECISION_COLUMNS.map(() => null) : cellsOf(machine);

/**
 * A sheet for reviewers: one row a paragraph of a sample or a report, with empty columns for their decisions (`yes`,
 * `no`, or a level) and a reason. In a blind sample there are no columns of the machine's coding at all.
 */
export async function reviewSheet(archive: Archive, actor: Actor, source: SheetSource): Promise<Grid> {
  allow(actor, "read-samples");
  const sample = "sample" in source ? await sampleFor(archive.db, actor, source.sample) : null;
  const rows: Row[] =
    "sample" in source
      ? await itemsOfSample(archive, actor, source.sample)
      : await reportRows(archive, actor, source.report);
  const blind = sample?.blind ?? false;
  const machine = blind ? [] : DECISION_COLUMNS.map((name) => ({ name: `machine_${name}`, width: NARROW }));
  const own = DECISION_COLUMNS.map((name) => ({ name, width: NARROW }));
  return {
    name: "Review",
    columns: [...PLACE, ...machine, ...own, { name: "reason", width: WIDE }, ...KEYS],
    rows: rows.map((row) => [
      row.symbol,
      row.title,
      row.mission,
      row.number,
      row.page,
      row.heading,
      row.text,
      ...(blind ? [] : machineCells(row.machine)),
      ...DECISION_COLUMNS.map(() => null),
      null,
      row.report,
      row.paragraph,
      row.textHash,
      sample?.id ?? null,
      blind ? "yes" : "no",
    ]),
  };
}
