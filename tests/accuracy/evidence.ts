// Whether each positive decision points at the words that caused it, and no negative one does.
import { codeParagraph } from "@gender-lens/coder";
import type { Coding, Supports } from "@gender-lens/model";
import { Pillar } from "@gender-lens/model";

const DECISIONS: readonly Supports[] = [
  "level",
  "disaggregated",
  "recommendation",
  "gap",
  "sgbv",
  "sea",
  ...Pillar.options.map((pillar) => `pillar:${pillar}` as const),
];

/** What is wrong with the evidence of a paragraph's coding; empty where nothing is. */
export function faults(text: string): string[] {
  const coding = codeParagraph(text);
  const found: string[] = [];
  for (const decision of DECISIONS) {
    const spans = coding.evidence.filter(({ supports }) => supports === decision);
    const positive = isPositive(coding, decision);
    if (positive && spans.length === 0) found.push(`${decision} has no evidence`);
    if (!positive && spans.length > 0) found.push(`evidence for ${decision}, which was not decided`);
    for (const { start, end } of spans) {
      if (start < 0 || end > text.length || start >= end) found.push(`${decision}: evidence outside the text`);
      else if (!isOnWords(text, start, end)) found.push(`${decision}: evidence cuts a word or holds none`);
    }
  }
  return found;
}

function isPositive(coding: Coding, decision: Supports): boolean {
  switch (decision) {
    case "level":
      return coding.level !== "none";
    case "disaggregated":
    case "recommendation":
    case "gap":
    case "sgbv":
    case "sea":
      return coding[decision];
    default:
      return coding.pillars.some((pillar) => decision === `pillar:${pillar}`);
  }
}

/** Begins and ends where words do, and holds at least one. */
function isOnWords(text: string, start: number, end: number): boolean {
  const inside = (at: number): boolean => /\p{L}{2}/u.test(text.slice(at - 1, at + 1));
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) && !inside(start) && !inside(end);
}
