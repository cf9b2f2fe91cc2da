import { listReports, listReviews, readAssessment, type Actor, type Archive } from "@gender-lens/archive";
import type { BatchRow, StoredReport, StoredReview } from "@gender-lens/model";

/** What a table of reports is narrowed by: the fields of the list of reports. */
export type ReportChoice = Omit<NonNullable<Parameters<typeof listReports>[2]>, "cursor" | "limit">;

/** Items asked for at a time, while a table is written. */
const PAGE = 100;

/** Reports that an export holds, each with the reviews that apply; what was retracted is left out. */
export async function* assessedRows(archive: Archive, actor: Actor, choice: ReportChoice): AsyncGenerator<BatchRow> {
  let cursor: string | undefined;
  do {
    const page = await listReports(archive, actor, { ...choice, cursor, limit: PAGE });
    for (const report of page.items) {
      if (report.retracted !== null) continue;
      const assessment = await readAssessment(archive, actor, { report: report.id, reviewed: true });
      yield {
        status: "ok",
        path: nameOf(report),
        sha256: assessment.report.sha256,
        coderId: assessment.coder.id,
        assessment,
      };
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

/** Reviews of all reports, the latest first. */
export async function* reviewRows(archive: Archive, actor: Actor): AsyncGenerator<StoredReview> {
  let cursor: string | undefined;
  do {
    const page = await listReviews(archive, actor, { cursor, limit: PAGE });
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

const nameOf = ({ files, symbol, title }: StoredReport): string => files[0]?.name ?? symbol ?? title;
