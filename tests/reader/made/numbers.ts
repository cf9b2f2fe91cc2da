// The printed numbers of headings.
import type { Numbering } from "./setting.ts";

const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const roman = (n: number): string => "X".repeat(Math.floor(n / 10)) + (ONES[n % 10] ?? "");
const letter = (n: number): string => String.fromCharCode(64 + n);

/** The `n`th number of a kind with its punctuation, or null where headings have none. */
function headingNumber(numbering: Numbering, n: number): string | null {
  if (numbering === "roman") return `${roman(n)}.`;
  if (numbering === "letter") return `${letter(n)}.`;
  if (numbering === "arabic") return `${n}.`;
  return numbering === "parenthesis" ? `(${letter(n).toLowerCase()})` : null;
}

/** Counts headings level by level; a heading of one level starts those below it anew. */
export class HeadingCounter {
  readonly #numberings: readonly Numbering[];
  readonly #counts: number[] = [];

  constructor(numberings: readonly Numbering[]) {
    this.#numberings = numberings;
  }

  next(level: number): string | null {
    this.#counts[level] = (this.#counts[level] ?? 0) + 1;
    this.#counts.length = level + 1;
    return headingNumber(this.#numberings[level] ?? "none", this.#counts[level] ?? 1);
  }
}
