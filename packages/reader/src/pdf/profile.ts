import type { Line } from "./line.ts";
import { printedNumber } from "./printed-number.ts";

/** How the body of a report is set; all lengths in points. */
export interface Profile {
  size: number;
  /** Left edge of the text column on odd and on even pages. */
  left: readonly [even: number, odd: number];
  /** Where every page is shifted by itself, as scans are, the left edge of each; else empty. */
  leftOfPage: ReadonlyMap<number, number>;
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

/** Fewer second lines on the odd or the even pages do not show by themselves where their column stands. */
const LINES_OF_A_SIDE = 10;
/** A line so many leadings under another goes on with it. */
const GOES_ON = 1.15;
/** Lines start at an edge to within so many points. */
const AT_EDGE = 1.5;

/** Finds the setting that most of the text has; `report` is that of the whole, where `lines` are a part. */
export function profileOf(lines: readonly Line[], report?: Profile): Profile {
  const text = lines.filter((line) => !line.artifact && !line.rotated && /\p{L}{2}/u.test(line.text));
  const size = sizeOf(text, report);
  const body = text.filter((line) => isBodySize(line, size));
  const leading = leadingOf(body, size, report);
  const seconds = secondLines(body, leading);
  const left = leftsOf(body, seconds, report);
  const full = body
    .filter((line) => Math.abs(line.x0 - left[line.page % 2 === 0 ? 0 : 1]) < 3)
    .map((line) => line.x1)
    .toSorted((a, b) => a - b);
  const right = full[Math.floor(full.length * RIGHT_EDGE_QUANTILE)] ?? left[1] + 360;
  return { size, left, leftOfPage: shiftedPages(seconds, left), right, leading };
}

/** The size of most characters; a part that uses the report's own size has it, whatever its tables are set in. */
function sizeOf(text: readonly Line[], report: Profile | undefined): number {
  const inReportSize = report ? text.filter((line) => isBodySize(line, report.size)) : [];
  if (report && characters(inReportSize) > KEEPS_SIZE * characters(text)) return report.size;
  return heaviest(text, (line) => round(line.size, 10)) ?? 10;
}

function characters(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}
/** Share of a part's characters. */
const KEEPS_SIZE = 0.15;

/**
 * The column's left edge on even and odd pages, from the second lines of paragraphs: first lines may be
 * indented or hang. A side of few lines stands where the other does, or is shifted as in the whole report.
 */
function leftsOf(body: readonly Line[], seconds: readonly Line[], report?: Profile): [even: number, odd: number] {
  const common = edgeOf(seconds) ?? edgeOf(body) ?? report?.left[1] ?? 72;
  const even = seconds.filter((line) => line.page % 2 === 0);
  const odd = seconds.filter((line) => line.page % 2 === 1);
  const main = even.length > odd.length ? even : odd;
  const edge = edgeOf(main) ?? common;
  const shift = report ? report.left[1] - report.left[0] : 0;
  const opposite = edgeOfSide(main === odd ? even : odd, edge, main === odd ? edge - shift : edge + shift);
  return main === odd ? [opposite, edge] : [edge, opposite];
}

/** Lines that go on with the line above. */
function secondLines(body: readonly Line[], leading: number): Line[] {
  return body.filter((line, i) => {
    const above = body[i - 1];
    if (!above || above.page !== line.page || line.bold || printedNumber(line) !== null) return false;
    return above.y > line.y && above.y - line.y <= GOES_ON * leading;
  });
}

/** The left edges of single pages, if most pages of many lines stand elsewhere than their side does. */
function shiftedPages(seconds: readonly Line[], left: Profile["left"]): Map<number, number> {
  const pages = new Map<number, Line[]>();
  for (const line of seconds) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const edges = new Map<number, number>();
  let shifted = 0;
  for (const [page, lines] of pages) {
    const edge = edgeOf(lines);
    if (edge === undefined || lines.length < LINES_OF_A_SIDE) continue;
    edges.set(page, edge);
    if (Math.abs(edge - left[page % 2 === 0 ? 0 : 1]) > SHIFTED) shifted += 1;
  }
  return shifted > MOST * edges.size ? edges : new Map();
}
/** Pages of a scan differ by more than this, in points; those of a printed file do not. */
const SHIFTED = 3;
const MOST = 0.4;

function edgeOfSide(lines: readonly Line[], edge: number, shifted: number): number {
  const own = edgeOf(lines);
  if (own === undefined) return shifted;
  if (lines.length >= LINES_OF_A_SIDE) return own;
  const starting = (at: number) => lines.filter((line) => Math.abs(line.x0 - at) < AT_EDGE).length;
  const known = starting(shifted) > starting(edge) ? shifted : edge;
  return starting(known) > 0 || Math.abs(own - edge) > LARGEST_SHIFT ? known : own;
}
/** Columns of facing pages are shifted against each other by so many points at most. */
const LARGEST_SHIFT = 40;

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
  return profile.leftOfPage.get(page) ?? profile.left[page % 2 === 0 ? 0 : 1];
}

function leadingOf(body: readonly Line[], size: number, report: Profile | undefined): number {
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
  // An annex of few lines has more gaps between blocks than inside them; it is set as the report is.
  if (report && Math.abs(report.size - size) < SAME_STEP && near(Math.round(report.leading * 10)) > 1)
    return report.leading;
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
