import {
  hasGenderContent,
  type Comparison,
  type Decisions,
  type Figures,
  type ParagraphChange,
} from "@gender-lens/model";

const KINDS = [
  "changed",
  "moved",
  "moved-and-changed",
  "added",
  "removed",
  "same",
] as const satisfies readonly ParagraphChange["kind"][];

/** How many paragraphs became what, in the order of {@link KINDS}. */
export function kindCounts({ changes }: Comparison): [kind: ParagraphChange["kind"], count: number][] {
  return KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]);
}

const NAMES: Record<keyof Figures, string> = {
  paragraphs: "paragraphs of the body",
  genderContent: "with gender content",
  share: "share, per cent",
  specific: "specific",
  related: "related",
  disaggregated: "disaggregated by sex",
  recommendations: "gender recommendations",
  gaps: "missed disaggregation (gap)",
};
const FIGURES = [
  "paragraphs",
  "genderContent",
  "share",
  "specific",
  "related",
  "disaggregated",
  "recommendations",
  "gaps",
] as const;

const shown = (name: keyof Figures, value: number | null): string =>
  value === null ? "–" : name === "share" ? value.toFixed(2) : String(value);

function difference(name: keyof Figures, before: number | null, after: number | null): string {
  if (before === null || after === null) return "";
  const by = after - before;
  if (by === 0) return "·";
  return `${by > 0 ? "+" : "−"}${shown(name, Math.abs(by))}`;
}

/** The figures of both versions and their difference: same coder, same codebook, so they may be subtracted. */
export function figureRows({ before, after }: Comparison): [name: string, before: string, after: string, by: string][] {
  return FIGURES.map((name) => {
    const [left, right] = [before.figures[name], after.figures[name]];
    return [NAMES[name], shown(name, left), shown(name, right), difference(name, left, right)];
  });
}

/** The decisions on a paragraph that matter to a drafter, in words. */
function inWords(decisions: Decisions): string {
  const flags = [
    decisions.disaggregated ? "disaggregated" : "",
    decisions.gap ? "gap" : "",
    decisions.recommendation ? "recommendation" : "",
  ];
  return [decisions.level, ...flags.filter(Boolean)].join(", ");
}

/** What a paragraph did to the figures, in words; empty where it did nothing. */
export function effectOf({ kind, before, after, decisionsChanged, genderContent }: ParagraphChange): string {
  const sign = genderContent > 0 ? "gender content +1" : genderContent < 0 ? "gender content −1" : "";
  if (before && after) {
    const codings = `${inWords(before.decisions)} → ${inWords(after.decisions)}`;
    const other = decisionsChanged.filter((name) => ["pillars", "sgbv", "sea"].includes(name)).join(", ");
    const told = codings.split(" → ")[0] === codings.split(" → ")[1] ? "" : codings;
    return [sign, told, told === "" && other !== "" ? `${other} changed` : ""].filter(Boolean).join("; ");
  }
  const decisions = (after ?? before)?.decisions;
  if (!decisions) return "";
  const worth = hasGenderContent(decisions) || decisions.gap || decisions.recommendation;
  return [sign, worth ? `${kind} paragraph is ${inWords(decisions)}` : ""].filter(Boolean).join("; ");
}
