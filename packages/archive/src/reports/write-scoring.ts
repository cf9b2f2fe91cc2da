import type { Assessment } from "@gender-lens/model";
import { and, eq } from "../storage/drizzle.ts";
import type { Db } from "../storage/archive.ts";
import { layouts, paragraphs, scorings, type ScoringOptions } from "../storage/schema/index.ts";

/** Rows an insert; 15 columns each, far from the 65,535 parameters that PostgreSQL takes. */
const ROWS_AT_ONCE = 1000;

/** Where the words of a file stand: the JSON of a `Layout`, packed with gzip. */
export interface PackedLayout {
  reader: string;
  packed: Uint8Array;
}

export interface NewScoring {
  id: string;
  version: string;
  assessment: Assessment;
  layout: PackedLayout;
  options: ScoringOptions;
}

/** Writes a scoring with its paragraphs and its layout, and takes the version's earlier one out of the search. */
export async function writeScoring(tx: Db, scoring: NewScoring): Promise<void> {
  const { id, version, layout, options } = scoring;
  const { paragraphs: coded, ...head } = scoring.assessment;
  const { sha256 } = head.report;
  await tx
    .update(paragraphs)
    .set({ current: false })
    .where(and(eq(paragraphs.version, version), eq(paragraphs.current, true)));
  await tx.insert(scorings).values({ id, version, sha256, head, options, coderId: head.coder.id });
  const rows = coded.map(({ id: paragraph, ...rest }, position) => ({
    ...rest,
    scoring: id,
    position,
    version,
    paragraph,
    level: rest.coding.level,
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await tx.insert(paragraphs).values(rows.slice(at, at + ROWS_AT_ONCE));
  }
  await tx
    .insert(layouts)
    .values({ version, sha256, ...layout })
    .onConflictDoUpdate({ target: [layouts.version, layouts.sha256], set: layout });
}
