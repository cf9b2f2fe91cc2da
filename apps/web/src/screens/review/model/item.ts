import type { Assessment, Decisions, Evidence, SampleItem, StoredReport, StoredReview } from "@gender-lens/model";
import { readParagraphs, type ReadParagraph } from "../../read/model/reading.ts";

/** One paragraph to be reviewed, from a sample or from a report that is gone through. */
export interface ReviewItem {
  key: string;
  report: string;
  symbol: string | null;
  title: string;
  paragraph: string;
  number: number;
  page: number | null;
  heading: string | null;
  text: string;
  textHash: string;
  /** Null as long as it is hidden. */
  machine: Decisions | null;
  /** The machine's, where it is not hidden and known here. */
  evidence: readonly Evidence[];
  mine: Partial<Decisions> | null;
  /** Standing reviews of others. */
  others: readonly StoredReview[];
  disputed: boolean;
}

const keyOf = (report: string, paragraph: string, textHash: string) => `${report} ${paragraph} ${textHash}`;

export function itemOfSample(item: SampleItem): ReviewItem {
  const { report, symbol, title, paragraph, number, page, heading, text, textHash, machine, mine } = item;
  const key = keyOf(report, paragraph, textHash);
  const shown = { key, report, symbol, title, paragraph, number, page, heading, text, textHash };
  return { ...shown, machine, mine, evidence: [], others: [], disputed: false };
}

/** What one person's reviews of a paragraph decide together, the later over the earlier; null without any. */
function together(reviews: readonly StoredReview[]): Partial<Decisions> | null {
  if (reviews.length === 0) return null;
  const inTime = reviews.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return Object.assign({}, ...inTime.map(({ decisions }) => decisions)) as Partial<Decisions>; // of such, merged
}

/** The body of a report, paragraph by paragraph. */
export function itemsOfReport(
  report: Pick<StoredReport, "id" | "symbol" | "title">,
  assessment: Pick<Assessment, "paragraphs" | "outline">,
  reviews: readonly StoredReview[],
  me: string,
): ReviewItem[] {
  const headings = new Map(assessment.outline.map(({ id, heading }) => [id, heading]));
  const item = ({ id, number, page, section, text, textHash, machine, coding, ...rest }: ReadParagraph): ReviewItem => {
    const standing = rest.reviews.filter(({ state }) => state !== "replaced");
    return {
      key: keyOf(report.id, id, textHash),
      report: report.id,
      symbol: report.symbol,
      title: report.title,
      paragraph: id,
      number,
      page,
      heading: section === null ? null : (headings.get(section) ?? null),
      text,
      textHash,
      machine,
      evidence: coding.evidence,
      mine: together(standing.filter(({ reviewer, settles }) => reviewer.id === me && !settles)),
      others: standing.filter(({ reviewer, settles }) => reviewer.id !== me || settles),
      disputed: rest.fields.some(({ from }) => from === "disputed"),
    };
  };
  return readParagraphs(assessment, reviews)
    .filter(({ part }) => part === "body")
    .map(item);
}
