import type { Period, Series, SeriesPoint } from "@gender-lens/model";
import { dayInWords } from "../formats/words.ts";

/** `29.52`, or a dash where there is nothing to divide by or nothing was published. */
export const percent = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

/** `29 of 30`, as DPO writes it. */
export function ofReports(part: number | null, { reports }: SeriesPoint): string {
  return part === null || reports === null ? "–" : `${part} of ${reports}`;
}

export const setInWords: Record<Series["set"], string> = {
  dpo: "country reports to the Security Council whose mission DPO led on the masthead date",
  all: "every issued report",
};

export const periodInWords = ({ start, end }: Period): string => `${dayInWords(start)} to ${dayInWords(end)}`;

/** What to do where no report is of the set of DPO. */
export const NONE_IN_SET = "Below is why each report is left out; --set all counts every issued report.";

/** Why DPO's figures stand apart. */
export const OTHER_METHOD =
  "DPO counted these by hand and did not publish its coding rules. It is another method: the figures above are by the codebook (codebook-1), and the two are not to be subtracted, joined, or called better or worse.";
