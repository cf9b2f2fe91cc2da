import {
  Comparison,
  Decisions,
  hasGenderContent,
  type Assessment,
  type CodedParagraph,
  type ParagraphChange,
} from "@gender-lens/model";
import { align, type Aligned } from "./align.ts";
import { wordChanges } from "./words.ts";

type Side = NonNullable<ParagraphChange["before"]>;

function sideOf({ id, number, text, coding }: CodedParagraph): Side {
  const { level, disaggregated, recommendation, gap, pillars, sgbv, sea } = coding;
  return { id, number, text, decisions: { level, disaggregated, recommendation, gap, pillars, sgbv, sea } };
}

/** 1 where the paragraph counts towards the headline figure, which is of the body only. */
const counts = (paragraph: CodedParagraph | undefined): number =>
  paragraph && paragraph.part === "body" && hasGenderContent(paragraph.coding) ? 1 : 0;

function decisionsChanged(before: Decisions, after: Decisions): string[] {
  const names = Decisions.keyof().options;
  return names.filter((name) => String(before[name]) !== String(after[name]));
}

function kindOf(
  before: CodedParagraph | undefined,
  after: CodedParagraph | undefined,
  moved: boolean,
): ParagraphChange["kind"] {
  if (!before) return "added";
  if (!after) return "removed";
  if (before.textHash === after.textHash) return moved ? "moved" : "same";
  return moved ? "moved-and-changed" : "changed";
}

const version = ({ report, figures }: Assessment) => ({ symbol: report.symbol, title: report.title, figures });

/**
 * Two versions of a report side by side: each paragraph of either with what became of it, the words that changed, and
 * what it did to the headline figure. Paragraphs are told by their text, never by their number; annexes are included,
 * and do nothing to the figure.
 */
export function compare(before: Assessment, after: Assessment): Comparison {
  const change = (aligned: Aligned): ParagraphChange => {
    const left = aligned.before === null ? undefined : before.paragraphs[aligned.before];
    const right = aligned.after === null ? undefined : after.paragraphs[aligned.after];
    const kind = kindOf(left, right, aligned.moved);
    const sides = { before: left ? sideOf(left) : null, after: right ? sideOf(right) : null };
    return {
      kind,
      ...sides,
      words: left && right && left.textHash !== right.textHash ? wordChanges(left.text, right.text) : [],
      decisionsChanged:
        sides.before && sides.after ? decisionsChanged(sides.before.decisions, sides.after.decisions) : [],
      genderContent: counts(right) - counts(left),
    };
  };
  return Comparison.parse({
    schema: "1",
    before: version(before),
    after: version(after),
    changes: align(before.paragraphs, after.paragraphs).map(change),
  } satisfies Comparison);
}
