import { Decisions } from "@gender-lens/model";
import { and, asc, eq, inArray } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import { together } from "../samples/opinions.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { reviews } from "../storage/schema/index.ts";
import { FiledReview } from "./decide.ts";
import { fileReview } from "./file-review.ts";
import { decisionsIn, UnreadableCell, type SheetCells } from "./sheet-columns.ts";

/** A row that was not taken, and why. */
export interface RefusedRow {
  /** As the spreadsheet numbers it: the first row under the names of the columns is 2. */
  row: number;
  symbol: string;
  number: string;
  reason: string;
}

export interface SheetImport {
  filed: number;
  /** Rows that say what the same reviewer decided before: the same sheet may be read twice. */
  already: number;
  /** Rows without a decision. */
  empty: number;
  refused: RefusedRow[];
}

const FIRST_ROW = 2;

async function isThere(
  tx: Db,
  actor: Actor,
  { report, paragraph, textHash, decisions }: FiledReview,
): Promise<boolean> {
  const made = await tx
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.version, report),
        eq(reviews.paragraphNow, paragraph),
        eq(reviews.textHash, textHash),
        eq(reviews.reviewerId, actor.id),
        inArray(reviews.state, ["applied", "disputed", "replaced"]),
      ),
    )
    .orderBy(asc(reviews.at), asc(reviews.id));
  const before = together(made.filter(({ settles }) => !settles));
  return Decisions.keyof()
    .options.filter((name) => decisions[name] !== undefined)
    .every((name) => String(before[name]) === String(decisions[name]));
}

/** What a row asks to file; null where it decides nothing. */
function reviewIn(row: SheetCells): FiledReview | null {
  const decisions = decisionsIn(row);
  if (Object.keys(decisions).length === 0) return null;
  const sample = (row["sample"] ?? "").trim();
  return {
    report: (row["report"] ?? "").trim(),
    paragraph: (row["paragraph"] ?? "").trim(),
    textHash: (row["text_hash"] ?? "").trim(),
    decisions,
    reason: (row["reason"] ?? "").trim(),
    blind: (row["blind"] ?? "").trim().toLowerCase() === "yes",
    sample: sample === "" ? null : sample,
  };
}

/** Why a row was not taken; null where the program is at fault. */
function reasonOf(error: unknown): string | null {
  if (error instanceof UnreadableCell) return error.message;
  return error instanceof Refusal && error.code !== "database-unavailable" ? error.message : null;
}

/**
 * Files the decisions of a sheet as reviews of the one who reads it in, row by row, by the same rules as any review:
 * the text must be the one that was in the sheet. A row that cannot be taken is named with its reason, the others are
 * filed; the corrected sheet may be read in again as a whole.
 */
export async function importReviewSheet(
  archive: Archive,
  actor: Actor,
  rows: Iterable<SheetCells>,
): Promise<SheetImport> {
  allow(actor, "review");
  const result: SheetImport = { filed: 0, already: 0, empty: 0, refused: [] };
  let number = FIRST_ROW - 1;
  for (const row of rows) {
    number += 1;
    try {
      const given = reviewIn(row);
      if (given === null) {
        result.empty += 1;
        continue;
      }
      const review = parsed(FiledReview, given);
      const became = await archive.db.transaction(async (tx) => {
        if (await isThere(tx, actor, given)) return "already";
        await fileReview(tx, actor, review, "review");
        return "filed";
      });
      result[became] += 1;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      result.refused.push({ row: number, symbol: row["symbol"] ?? "", number: row["number"] ?? "", reason });
    }
  }
  return result;
}
