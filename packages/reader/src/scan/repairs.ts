import { textOf, type Line } from "../pdf/line.ts";

/** Share of the page's height at its head and foot. */
const HEAD = 0.15;
const FOOT = 0.12;
/** Typed pages are numbered under the symbol and the language, "Page 4"; nothing over that is text. */
const PAGE_NUMBER = /^(Page|Paqe|Pago|Pege) ?\d{1,3}$/u;
/** The strokes and dots at the foot of a page that goes on, "/...". */
const GOES_ON = /^[/|1lI]?[.,\p{L}]{2,4}$/u;
/** They stand in the right third of the column. */
const RIGHT_THIRD = 2 / 3;
/** What may be a number of so many digits and a full stop, or something like it. */
const LIKE_NUMBER = /^[\p{L}\p{N}$&]{1,3}[.,:;]$/u;
const NUMBER = /^(\d{1,3})\.$/u;
/** Numbers of one run begin, or end, within so many points. */
const SAME_PLACE = 5;

type Heights = ReadonlyMap<number, readonly [bottom: number, top: number]>;

/** Marks running heads and the signs that a page goes on as furniture, however badly they were recognized. */
export function withFurniture(lines: readonly Line[], heights: Heights): Line[] {
  const heads = new Map<number, number>();
  for (const line of lines) {
    if (PAGE_NUMBER.test(line.text) && shareOf(line, heights) > 1 - HEAD) heads.set(line.page, line.y);
  }
  const right = Math.max(...lines.map((line) => line.x1));
  return lines.map((line) => {
    const inHead = line.y >= (heads.get(line.page) ?? Infinity);
    const goesOn = GOES_ON.test(line.text) && shareOf(line, heights) < FOOT && line.x0 > RIGHT_THIRD * right;
    return inHead || goesOn ? { ...line, artifact: true } : line;
  });
}

function shareOf({ page, y }: Line, heights: Heights): number {
  const [bottom, top] = heights.get(page) ?? [0, 792];
  return (y - bottom) / (top - bottom);
}

/** Numbers that were taken for letters, put right where the numbers of the lines before and after leave one only. */
export function withNumbers(lines: readonly Line[]): Line[] {
  const heads = lines.flatMap((line, at) => (LIKE_NUMBER.test(line.words[0]?.text ?? "") ? [{ line, at }] : []));
  const repaired = [...lines];
  for (let i = 1; i + 1 < heads.length; i += 1) {
    const [before, own, after] = [heads[i - 1]?.line, heads[i], heads[i + 1]?.line];
    if (!before || !own || !after || numberOf(own.line) !== null) continue;
    const number = numberOf(before);
    if (number === null || numberOf(after) !== number + 2) continue;
    if (samePlace(before, own.line) && (own.line.page !== after.page || samePlace(own.line, after))) {
      repaired[own.at] = withFirstWord(own.line, `${number + 1}.`);
    } else if (before.page !== own.line.page && samePlace(own.line, after)) {
      repaired[own.at] = withFirstWord(own.line, `${number + 1}.`);
    }
  }
  return repaired;
}

function numberOf(line: Line): number | null {
  const digits = NUMBER.exec(line.words[0]?.text ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

function samePlace(a: Line, b: Line): boolean {
  if (a.page !== b.page) return false;
  return Math.abs(a.x0 - b.x0) < SAME_PLACE || Math.abs((a.words[0]?.x1 ?? 0) - (b.words[0]?.x1 ?? 0)) < SAME_PLACE;
}

function withFirstWord(line: Line, text: string): Line {
  const words = line.words.map((word, i) => (i === 0 ? { ...word, text } : word));
  return { ...line, words, text: textOf(words) };
}
