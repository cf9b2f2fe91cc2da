import { hasGenderContent, type Level } from "@gender-lens/model";
import type { ReadParagraph } from "./reading.ts";

/** One bar of the minimap, top to bottom in the order of the report. */
export interface Bar {
  id: string;
  /** Colour; a number for a sex alone has its own, as it counts without a level. */
  kind: Level | "disaggregated";
  gap: boolean;
  recommendation: boolean;
  /** False where the filter leaves it out: it is drawn faint. */
  matches: boolean;
}

export function barsOf(paragraphs: readonly ReadParagraph[], matches: (paragraph: ReadParagraph) => boolean): Bar[] {
  return paragraphs.map((paragraph) => {
    const { id, coding } = paragraph;
    const kind = coding.level === "none" && hasGenderContent(coding) ? "disaggregated" : coding.level;
    return { id, kind, gap: coding.gap, recommendation: coding.recommendation, matches: matches(paragraph) };
  });
}

/** Which bar lies at a height from 0 (top) to 1 (bottom); null without any bar. */
export function barAt(count: number, height: number): number | null {
  return count === 0 ? null : Math.min(count - 1, Math.max(0, Math.floor(height * count)));
}

/** Where a key moves the minimap's mark; null for keys that it does not know. */
export function moved(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowUp: -1,
    ArrowLeft: -1,
    ArrowDown: 1,
    ArrowRight: 1,
    PageUp: -10,
    PageDown: 10,
  };
  const to = key === "Home" ? 0 : key === "End" ? count - 1 : steps[key] === undefined ? null : at + steps[key];
  return to === null || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}
