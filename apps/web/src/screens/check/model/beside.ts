import type { Assessment, StoredReport } from "@gender-lens/model";

/** One bar of the mission's own line. */
export interface OwnReport {
  id: string;
  name: string;
  date: string | null;
  share: number;
  here: boolean;
}

/** How many reports back are shown: two years of a mission that reports each quarter. */
const BACK = 8;

/**
 * The mission's last reports that the same coder has coded, oldest first, and this one at the end. Others are counted
 * in `outdated`: figures of different coders are not set side by side.
 */
export function besideOf(
  previous: readonly StoredReport[],
  { id, assessment, share }: { id: string; assessment: Assessment; share: number | null },
): { line: OwnReport[]; outdated: number } {
  const others = previous.filter((report) => report.id !== id);
  const same = others.filter(({ coder }) => coder.id === assessment.coder.id);
  const line = same
    .slice(0, BACK)
    .toReversed()
    .flatMap(({ id: other, symbol, title, date, figures }) =>
      figures.share === null ? [] : [{ id: other, name: symbol ?? title, date, share: figures.share, here: false }],
    );
  const { symbol, title, date } = assessment.report;
  if (share !== null) line.push({ id, name: symbol ?? title, date, share, here: true });
  return { line, outdated: others.length - same.length };
}
