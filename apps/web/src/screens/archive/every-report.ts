import type { StoredReport } from "@gender-lens/model";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";

/** The longest page that the archive gives. */
const PAGE = 200;

/** All reports that fit a filter, in its order, however many pages they are. */
export async function everyReport(
  stored: Pick<ArchiveEngine, "reports">,
  filter: ReportFilter,
  signal?: AbortSignal,
): Promise<StoredReport[]> {
  const all: StoredReport[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    signal?.throwIfAborted();
    const page = await stored.reports({ ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}
