import { hasGenderContent, Pillar, type BatchRow, type CodedParagraph, type Supports } from "@gender-lens/model";
import { MIDDLE, NARROW, TEXT, WIDE, type Column, type Table } from "../table.ts";
import { ofFile, type AssessedFile } from "./of-file.ts";

/** A paragraph, and the file that it stands in. */
export interface ParagraphRow {
  file: AssessedFile;
  paragraph: CodedParagraph;
  /** Heading of the innermost section. */
  section: string | null;
}

/** The paragraphs of a file in reading order, annexes included; none where the file could not be read. */
export function paragraphRows(row: BatchRow): ParagraphRow[] {
  if (row.status !== "ok") return [];
  const headings = new Map(row.assessment.outline.map(({ id, heading }) => [id, heading]));
  return row.assessment.paragraphs.map((paragraph) => ({
    file: row,
    paragraph,
    section: paragraph.section === null ? null : (headings.get(paragraph.section) ?? null),
  }));
}

/** The words that decided, each once, in the order of the text. */
function wordsOf({ text, coding }: CodedParagraph, supports: (decision: Supports) => boolean): string {
  const words = coding.evidence
    .filter((evidence) => supports(evidence.supports))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
  return [...new Set(words)].filter(Boolean).join(" | ");
}

type ParagraphColumn = Column<ParagraphRow>;
const coded = (name: string, value: (paragraph: CodedParagraph) => boolean): ParagraphColumn => ({
  name,
  width: NARROW,
  value: ({ paragraph }) => value(paragraph),
});
const words = (name: string, supports: (decision: Supports) => boolean): ParagraphColumn => ({
  name: `words_${name}`,
  width: WIDE,
  value: ({ paragraph }) => wordsOf(paragraph, supports),
});
/** Confidence is an estimate: a thousandth says more than it knows. */
const CONFIDENCE_STEPS = 1000;
const sure = (name: keyof CodedParagraph["coding"]["confidence"]): ParagraphColumn => ({
  name: `confidence_${name}`,
  width: NARROW,
  value: ({ paragraph }) => Math.round(paragraph.coding.confidence[name] * CONFIDENCE_STEPS) / CONFIDENCE_STEPS,
});

/** One row a paragraph: where it stands, its codings, the words that decided them, and its text. */
export const paragraphsTable: Table<ParagraphRow> = {
  name: "Paragraphs",
  columns: [
    ...ofFile<ParagraphRow>(({ file }) => file),
    { name: "part", width: NARROW, value: ({ paragraph }) => paragraph.part },
    { name: "paragraph", width: NARROW, value: ({ paragraph }) => paragraph.number },
    { name: "page", width: NARROW, value: ({ paragraph }) => paragraph.page },
    { name: "section", width: WIDE, value: ({ section }) => section },
    coded("gender_content", ({ coding }) => hasGenderContent(coding)),
    { name: "level", width: NARROW, value: ({ paragraph }) => paragraph.coding.level },
    coded("disaggregated", ({ coding }) => coding.disaggregated),
    coded("recommendation", ({ coding }) => coding.recommendation),
    coded("gap", ({ coding }) => coding.gap),
    ...Pillar.options.map((pillar) => coded(pillar, ({ coding }) => coding.pillars.includes(pillar))),
    coded("sgbv", ({ coding }) => coding.sgbv),
    coded("sea", ({ coding }) => coding.sea),
    words("level", (decision) => decision === "level"),
    words("disaggregated", (decision) => decision === "disaggregated"),
    words("recommendation", (decision) => decision === "recommendation"),
    words("gap", (decision) => decision === "gap"),
    words("pillars", (decision) => decision.startsWith("pillar:")),
    words("sgbv", (decision) => decision === "sgbv"),
    words("sea", (decision) => decision === "sea"),
    sure("level"),
    sure("disaggregated"),
    sure("recommendation"),
    sure("gap"),
    sure("pillars"),
    { name: "text_hash", width: MIDDLE, value: ({ paragraph }) => paragraph.textHash },
    { name: "text", width: TEXT, value: ({ paragraph }) => paragraph.text },
  ],
};
