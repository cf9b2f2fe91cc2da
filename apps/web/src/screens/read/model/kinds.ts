import type { Evidence, Level } from "@gender-lens/model";

/** What a highlight can stand for, the one that decides the colour first where several have the same words. */
export const HIGHLIGHT_KINDS = [
  "specific",
  "related",
  "disaggregated",
  "gap",
  "recommendation",
  "sgbv",
  "sea",
  "pillar",
] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** Shown before anybody chooses: what the headline figure and the to-do list rest on. */
export const SHOWN_FIRST: readonly HighlightKind[] = ["specific", "related", "disaggregated", "gap", "recommendation"];

/** The kind of a piece of evidence; that of the level has the level which the machine gave to the paragraph. */
export function kindOf({ supports }: Pick<Evidence, "supports">, level: Level): HighlightKind {
  if (supports === "level") return level === "specific" ? "specific" : "related";
  if (supports.startsWith("pillar:")) return "pillar";
  return HIGHLIGHT_KINDS.find((kind) => kind === supports) ?? "pillar";
}

/** In the order of {@link HIGHLIGHT_KINDS}, each once. */
export const sortedKinds = (kinds: Iterable<HighlightKind>): HighlightKind[] => {
  const given = new Set(kinds);
  return HIGHLIGHT_KINDS.filter((kind) => given.has(kind));
};
