import type { Comparison, Figures, ParagraphChange } from "@gender-lens/model";

export const SHOWN = ["matter", "changed", "all"] as const;
export type Shown = (typeof SHOWN)[number];

const KINDS = [
  "added",
  "removed",
  "changed",
  "moved-and-changed",
  "moved",
  "same",
] as const satisfies readonly ParagraphChange["kind"][];

/** Whether a change moves a figure: gender content, or any decision on a paragraph that is there or was. */
export function matters({ kind, genderContent, decisionsChanged, before, after }: ParagraphChange): boolean {
  if (genderContent !== 0 || decisionsChanged.length > 0) return true;
  if (kind !== "added" && kind !== "removed") return false;
  const decisions = (after ?? before)?.decisions;
  // A paragraph without anything still counts among all of them: it does move the share, but every one does.
  return decisions !== undefined && (decisions.gap || decisions.recommendation || decisions.disaggregated);
}

export function shownOf(changes: readonly ParagraphChange[], shown: Shown): ParagraphChange[] {
  if (shown === "all") return [...changes];
  return changes.filter((change) => (shown === "changed" ? change.kind !== "same" : matters(change)));
}

/** How many paragraphs there are of each kind, in the order in which they are told. */
export function countsOf(changes: readonly ParagraphChange[]): { kind: ParagraphChange["kind"]; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
}

export interface FigureRow {
  name: keyof Figures;
  before: number | null;
  after: number | null;
  /** Null where either is missing. */
  difference: number | null;
}

const NAMES: readonly (keyof Figures)[] = [
  "share",
  "genderContent",
  "paragraphs",
  "specific",
  "related",
  "disaggregated",
  "recommendations",
  "gaps",
];

/** Hundredths are what figures are printed with; differences of floating numbers are brought back to them. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

export function figureRows({ before, after }: Pick<Comparison, "before" | "after">): FigureRow[] {
  return NAMES.map((name) => {
    const [was, is] = [before.figures[name], after.figures[name]];
    return { name, before: was, after: is, difference: was === null || is === null ? null : hundredths(is - was) };
  });
}

/** Paragraphs that gained gender content, and that lost it; added and removed ones among them. */
export function moves(changes: readonly ParagraphChange[]): { up: number; down: number } {
  return {
    up: changes.filter(({ genderContent }) => genderContent === 1).length,
    down: changes.filter(({ genderContent }) => genderContent === -1).length,
  };
}
