import type { Line } from "./line.ts";
import { printedNumber } from "./printed-number.ts";

/** How the body of a report is set; all lengths in points. */
export interface Profile {
  size: number;
  /** Left edge of the text column on odd and on even pages. */
  left: readonly [even: number, odd: number];
  right: number;
  /** Distance between baselines inside a paragraph. */
  leading: number;
}

/** Leading between these multiples of the type size; anything else is a gap between blocks. */
const LEADING = { least: 0.95, most: 2.2, usual: 1.2 };
/** Steps between baselines that differ by less, in points, are one. */
const SAME_STEP = 0.3;
/** A step counts from this share of the most frequent one's number. */
const FREQUENT = 0.3;
const RIGHT_EDGE_QUANTILE = 0.95;

/** Fewer lines on the odd or the even pages do not show where their column stands. */
const LINES_OF_A_SIDE = 10;

/** Finds the setting that most of the text has; `report` is that of the whole, where `lines` are a part. */
export function profileOf(lines: readonly Line[], report?: Profile): Profile {
  const text = lines.filter((line) => !line.artifact && !line.rotated && /\p{L}{2}/u.test(line.text));
  const size = heaviest(text, (line) => round(line.size, 10)) ?? 10;
  const body = text.filter((line) => isBodySize(line, size));
  const left = leftsOf(body, report);
  const full = body
    .filter((line) => Math.abs(line.x0 - left[line.page % 2 === 0 ? 0 : 1]) < 3)
    .map((line) => line.x1)
    .toSorted((a, b) => a - b);
  return {
    size,
    left,
    right: full[Math.floor(full.length * RIGHT_EDGE_QUANTILE)] ?? left[1] + 360,
    leading: leadingOf(body, size),
  };
}

/** Columns of facing pages may be shifted against each other by so many points at most. */
const LARGEST_SHIFT = 40;

/** The column's left edges; a side of few lines takes them from its second lines, or the report's shift. */
function leftsOf(body: readonly Line[], report: Profile | undefined): [even: number, odd: number] {
  const shift = report ? report.left[1] - report.left[0] : 0;
  const even = body.filter((line) => line.page % 2 === 0);
  const odd = body.filter((line) => line.page % 2 === 1);
  const [main, other] = even.length > odd.length ? [even, odd] : [odd, even];
  const own = edgeOf(main) ?? report?.left[1] ?? 72;
  const away = main === odd ? own - shift : own + shift;
  const enough = other.length >= LINES_OF_A_SIDE;
  const seconds = other.filter((line) => !line.bold && !line.italic && printedNumber(line) === null);
  const seen = enough ? edgeOf(other) : seconds.length > 1 ? edgeOf(seconds) : undefined;
  const opposite = seen !== undefined && (enough || Math.abs(seen - away) < LARGEST_SHIFT) ? seen : away;
  return main === odd ? [opposite, own] : [own, opposite];
}

function edgeOf(lines: readonly Line[]): number | undefined {
  const edge = heaviest(lines, (line) => Math.round(line.x0));
  return lines.find((line) => Math.round(line.x0) === edge)?.x0;
}

/** Whether a line is set in the size of the body text. */
export function isBodySize(line: Line, size: number): boolean {
  return Math.abs(line.size - size) <= BODY_SIZE_TOLERANCE;
}
/** Points; footnotes and notes to figures are at least 1.5 points smaller than the body. */
const BODY_SIZE_TOLERANCE = 0.7;

export function leftOf(profile: Profile, page: number): number {
  return page % 2 === 0 ? profile.left[0] : profile.left[1];
}

function leadingOf(body: readonly Line[], size: number): number {
  const tenths = new Map<number, number>();
  for (let i = 1; i < body.length; i += 1) {
    const [above, line] = [body[i - 1], body[i]];
    if (!above || !line || above.page !== line.page) continue;
    const step = above.y - line.y;
    if (step < LEADING.least * size || step > LEADING.most * size) continue;
    const tenth = Math.round(step * 10);
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
  }
  const near = (tenth: number) =>
    [...tenths].reduce((sum, [other, count]) => sum + (Math.abs(other - tenth) < SAME_STEP * 10 ? count : 0), 0);
  const often = FREQUENT * Math.max(0, ...[...tenths.keys()].map(near));
  // Gaps between blocks repeat as well; lines of a paragraph stand closest.
  const close = [...tenths.keys()].filter((tenth) => near(tenth) >= often);
  return close.length > 0 ? Math.min(...close) / 10 : LEADING.usual * size;
}

/** The key under which most characters stand. */
function heaviest(lines: readonly Line[], key: (line: Line) => number): number | undefined {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const at = key(line);
    weights.set(at, (weights.get(at) ?? 0) + line.text.length);
  }
  return most(weights);
}

function most(weights: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [key, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = key;
  }
  return best;
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
