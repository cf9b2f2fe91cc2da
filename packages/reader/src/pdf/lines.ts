import type { Glyph } from "./glyph.ts";
import { textOf, type Line } from "./line.ts";
import type { Tag } from "./structure.ts";
import { isBlank, toWords } from "./words.ts";

/** A wider gap than this, in em, parts words where the file draws no spaces at all. */
const GAP_WITHOUT_SPACES = 0.16;
/** The same where spaces are drawn: only tabs and columns are this wide. */
const GAP_WITH_SPACES = 0.45;
/** Files that draw spaces draw at least this share of their characters as spaces. */
const SHARE_OF_SPACES = 0.06;
/** A gap of so many em parts table cells and the two sides of a masthead. */
const GAP_OF_COLUMNS = 3.4;
/** How far a character may stand off the baseline, in em, and still be of the line. */
const OFF_BASELINE = 0.55;
/** Boxes this close, in points, are one line drawn twice to look bold. */
const DRAWN_TWICE = 1.6;

const NUMBER_ALONE = /^(\d{1,3}|[IVXLC]+|[A-Z])\.$|^\([a-z]{1,4}\)$|^[•·–-]$/u;

/** The lines of a page in reading order. */
export function buildLines(page: number, glyphs: readonly Glyph[], tags: ReadonlyMap<number, Tag>): Line[] {
  const spaces = glyphs.filter((glyph) => isBlank(glyph.text)).length;
  const gap = spaces > SHARE_OF_SPACES * glyphs.length ? GAP_WITH_SPACES : GAP_WITHOUT_SPACES;
  const lines: Line[] = [];
  for (const run of runs(glyphs)) {
    const line = toLine(page, run, gap, tags, lines.length);
    if (line) addOnce(lines, line);
  }
  return mergeNumbers(inReadingOrder(lines));
}

/** Splits the drawing order into runs on one baseline. */
function* runs(glyphs: readonly Glyph[]): Generator<Glyph[]> {
  let run: Glyph[] = [];
  let last: Glyph | undefined;
  let base: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && base && breaks(base, last, glyph)) {
      yield run;
      run = [];
      base = undefined;
    }
    if (!base || (!isBlank(glyph.text) && (isBlank(base.text) || glyph.size > base.size * 1.1))) base = glyph;
    run.push(glyph);
    // A space's own advance may reach over a whole column.
    if (!isBlank(glyph.text) || last === undefined) last = glyph;
    else last = { ...glyph, x1: Math.min(glyph.x1, glyph.x0 + glyph.size) };
  }
  if (run.length > 0) yield run;
}

function breaks(base: Glyph, last: Glyph, glyph: Glyph): boolean {
  const em = Math.max(base.size, glyph.size, 1);
  return (
    Math.abs(glyph.y - base.y) > OFF_BASELINE * em ||
    glyph.x0 < last.x0 - 0.8 * em ||
    glyph.x0 > last.x1 + GAP_OF_COLUMNS * em ||
    glyph.artifact !== last.artifact ||
    glyph.rotated !== last.rotated
  );
}

function toLine(
  page: number,
  run: readonly Glyph[],
  gap: number,
  tags: ReadonlyMap<number, Tag>,
  order: number,
): Line | null {
  const printed = run.filter((glyph) => !isBlank(glyph.text) && glyph.text !== "");
  const first = printed[0];
  if (!first) return null;
  const size = usual(printed.map((glyph) => glyph.size));
  const y = usual(printed.filter((glyph) => glyph.size > size * 0.95).map((glyph) => glyph.y));
  const words = toWords(run, gap, size, y);
  const letters = printed.filter((glyph) => /\p{L}/u.test(glyph.text));
  const styled = letters.length > 0 ? letters : printed;
  return {
    page,
    words,
    text: textOf(words),
    x0: Math.min(...words.map((word) => word.x0)),
    x1: Math.max(...words.map((word) => word.x1)),
    y,
    size,
    bold: styled.every((glyph) => glyph.font.bold),
    italic: styled.every((glyph) => glyph.font.italic),
    artifact: first.artifact,
    rotated: first.rotated,
    invisible: first.invisible,
    tag: tagOf(printed, tags),
    order,
  };
}

function tagOf(glyphs: readonly Glyph[], tags: ReadonlyMap<number, Tag>): Tag | null {
  for (const glyph of glyphs) {
    const tag = glyph.mcid === null ? undefined : tags.get(glyph.mcid);
    if (tag) return tag;
  }
  return null;
}

/** A line drawn a second time over itself only makes the first one bold. */
function addOnce(lines: Line[], line: Line): void {
  const twin = lines.findLast(
    (other) =>
      other.text === line.text &&
      Math.abs(other.y - line.y) < DRAWN_TWICE &&
      Math.abs(other.x0 - line.x0) < DRAWN_TWICE,
  );
  if (twin) twin.bold = true;
  else lines.push(line);
}

/** A line of running text fills at least this share of the widest line. */
const RUNNING = 0.5;

/** Reports are set in one column: where running text is drawn up the page, top to bottom is the order. */
function inReadingOrder(lines: Line[]): Line[] {
  const flowing = lines.filter((line) => !line.artifact && !line.rotated);
  const widest = Math.max(...flowing.map((line) => line.x1 - line.x0));
  const running = flowing.filter((line) => line.x1 - line.x0 > RUNNING * widest);
  const scrambled = running.some((line, i) => {
    const above = running[i - 1];
    return above !== undefined && line.y > above.y + 2 * line.size;
  });
  if (!scrambled) return lines;
  return [...lines].toSorted((a, b) =>
    Math.abs(a.y - b.y) > 0.4 * Math.max(a.size, b.size) ? b.y - a.y : a.x0 - b.x0,
  );
}

/** Joins a number that stands alone to the text that follows it on the same baseline. */
function mergeNumbers(lines: Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (
      before &&
      NUMBER_ALONE.test(before.text) &&
      Math.abs(before.y - line.y) < 0.4 * line.size &&
      line.x0 > before.x0 &&
      before.artifact === line.artifact
    ) {
      const words = [...before.words, ...line.words];
      merged[merged.length - 1] = {
        ...line,
        words,
        text: textOf(words),
        x0: before.x0,
        x1: Math.max(before.x1, line.x1),
        bold: line.bold,
        order: before.order,
      };
    } else merged.push(line);
  }
  return merged;
}

/** The value that most have, to a tenth. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const rounded = Math.round(value * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let best = values[0] ?? 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}
