import type { Table } from "@gender-lens/exporters";
import { Decisions, type CodedParagraph } from "@gender-lens/model";

/** A paragraph on the sheet that reviewers fill in. */
export interface SheetRow {
  report: string;
  symbol: string | null;
  paragraph: CodedParagraph;
}

type Name = keyof Decisions;
const NAMES = Decisions.keyof().options;
const [NARROW, MIDDLE, TEXT] = [12, 18, 100];

const cell = (value: Decisions[Name]) => (Array.isArray(value) ? value.join(" | ") : value);

/** Columns that reviewers fill in: a decision, or nothing where the machine's stands. */
export const DECIDED = NAMES;
/** Pillars in a cell stand between these. */
export const BETWEEN = /[|,;]/;

/** What the machine decided, then the same columns empty, then the words. */
export const reviewSheet: Table<SheetRow> = {
  name: "Review",
  columns: [
    { name: "report", width: MIDDLE, value: ({ report }) => report },
    { name: "symbol", width: MIDDLE, value: ({ symbol }) => symbol },
    { name: "paragraph", width: NARROW, value: ({ paragraph }) => paragraph.id },
    { name: "page", width: NARROW, value: ({ paragraph }) => paragraph.page },
    ...NAMES.map((name) => ({
      name: `machine_${name}`,
      width: NARROW,
      value: ({ paragraph }: SheetRow) => cell(paragraph.coding[name]),
    })),
    ...NAMES.map((name) => ({ name, width: NARROW, value: () => null })),
    { name: "reason", width: MIDDLE, value: () => null },
    { name: "text", width: TEXT, value: ({ paragraph }) => paragraph.text },
    { name: "text_hash", width: MIDDLE, value: ({ paragraph }) => paragraph.textHash },
  ],
};
