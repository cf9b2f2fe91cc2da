import type { Assessment, CodedParagraph } from "@gender-lens/model";
import { hasGenderContent } from "@gender-lens/model";
import type { Format } from "./format.ts";

type Cell = string | number | boolean | null;

/** A cell by RFC 4180; one that a spreadsheet would run as a formula is led by an apostrophe. */
function cell(value: Cell): string {
  if (value === null) return "";
  const text = String(value);
  const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const columns: Record<string, (paragraph: CodedParagraph, assessment: Assessment) => Cell> = {
  symbol: (_, { report }) => report.symbol,
  date: (_, { report }) => report.date,
  mission: (_, { report }) => report.mission,
  part: ({ part }) => part,
  paragraph: ({ number }) => number,
  page: ({ page }) => page,
  section: ({ section }, { outline }) => outline.find(({ id }) => id === section)?.heading ?? null,
  gender_content: ({ coding }) => hasGenderContent(coding),
  level: ({ coding }) => coding.level,
  disaggregated: ({ coding }) => coding.disaggregated,
  recommendation: ({ coding }) => coding.recommendation,
  gap: ({ coding }) => coding.gap,
  participation: ({ coding }) => coding.pillars.includes("participation"),
  protection: ({ coding }) => coding.pillars.includes("protection"),
  prevention: ({ coding }) => coding.pillars.includes("prevention"),
  relief_recovery: ({ coding }) => coding.pillars.includes("relief_recovery"),
  sgbv: ({ coding }) => coding.sgbv,
  sea: ({ coding }) => coding.sea,
  text: ({ text }) => text,
};

const line = (cells: readonly Cell[]) => `${cells.map(cell).join(",")}\r\n`;

/** One row a paragraph, annexes included; the first row names the columns. */
export function csv(): Format {
  return {
    begin: line(Object.keys(columns)),
    assessment: (assessment) =>
      assessment.paragraphs
        .map((paragraph) => line(Object.values(columns).map((column) => column(paragraph, assessment))))
        .join(""),
  };
}
