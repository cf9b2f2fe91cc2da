import type { Comparison, ParagraphChange } from "@gender-lens/model";

/** The version before, or after, by its symbol, else its file. */
export function versionName({ symbol }: Comparison["before"], file: string): string {
  return symbol === null ? `draft ${file}` : `${symbol} (${file})`;
}

const ANNEX = /^a(\d+):/;

function numberOf(side: NonNullable<ParagraphChange["before"]>): string {
  const annex = ANNEX.exec(side.id)?.[1];
  return annex ? `annex ${annex}, ${side.number}` : String(side.number);
}

/** The paragraph by its numbers: `12`, or `12 → 14` where the number changed. */
export function paragraphName({ before, after }: ParagraphChange): string {
  const numbers = [before, after].flatMap((side) => (side ? [numberOf(side)] : []));
  return [...new Set(numbers)].join(" → ");
}
