import type { Evidence, Supports } from "@gender-lens/model";
import type { Paint, Style } from "./paint.ts";
import type { Range } from "./wrap.ts";

/** Colours of the words that decided; pillars are told by name, not by colour. */
const evidenceStyles: Partial<Record<Supports, Style>> = {
  level: ["bold", "magenta"],
  disaggregated: "cyan",
  gap: "yellow",
  recommendation: "green",
  sgbv: "red",
  sea: "red",
};

/** What each colour says, in its colour. */
export function legend(paint: Paint): string {
  const words: [Supports, string][] = [
    ["level", "level"],
    ["disaggregated", "number for a sex"],
    ["gap", "number without one"],
    ["recommendation", "recommendation"],
    ["sgbv", "SGBV or SEA"],
  ];
  return words.map(([supports, word]) => paint(evidenceStyles[supports] ?? "bold", word)).join(", ");
}

const length = ({ start, end }: Range) => end - start;

/** Evidence that has a colour, longest first: what is painted later, the shorter, stays visible. */
export function coloured(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ supports }) => evidenceStyles[supports]).toSorted((a, b) => length(b) - length(a));
}

/** One line of a text with the words that decided in colour. */
export function highlight(text: string, line: Range, evidence: readonly Evidence[], paint: Paint): string {
  const spans = coloured(evidence).filter(({ start, end }) => start < line.end && end > line.start);
  const edges = [...new Set([line.start, line.end, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= line.start && edge <= line.end)
    .toSorted((a, b) => a - b);
  return edges
    .slice(1)
    .map((end, at) => {
      const start = edges[at] ?? line.start;
      const style = spans.findLast((span) => span.start <= start && span.end >= end);
      const words = text.slice(start, end);
      return style ? paint(evidenceStyles[style.supports] ?? "bold", words) : words;
    })
    .join("");
}
