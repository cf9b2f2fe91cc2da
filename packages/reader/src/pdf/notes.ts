import { textOf, type Line } from "./line.ts";
import { leftOf, type Profile } from "./profile.ts";

/** Notes are set at least so much smaller than the body, in points. */
const SMALLER = 0.8;
/** Lines further apart than this, in type sizes, are not of one note. */
const NOTE_LEADING = 2.4;
const NOTE_START = /^(\d{1,3}|[a-z]|[*†‡§]{1,3})$/u;
const SOURCE = /^(Sources?|Notes?|Abbreviations?|Legend|Base map source)\s*:/u;

export function isSmall(line: Line, profile: Profile): boolean {
  return line.size <= profile.size - SMALLER;
}

/** "Source: …", "Note: …" under a figure or table. */
export function isSourceNote(line: Line): boolean {
  return SOURCE.test(line.text);
}

/** Whether a line goes on with the note to a figure that ended in `above`. */
export function goesOnNote(line: Line, above: Line): boolean {
  const step = above.y - line.y;
  return line.page === above.page && Math.abs(line.size - above.size) < 0.4 && step > 0 && step < 1.5 * line.size;
}

/** Older documents type their notes in the size of the text and number them "2/". */
const TYPED_NOTE = /^(\d{1,2}|[a-z]|\*{1,3})\/$/u;

/** Typed footnotes: from the first line of a page that begins with such a number to its foot. */
export function findTypedNotes(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let page = 0;
  for (const line of lines) {
    if (line.page !== page && TYPED_NOTE.test(line.words[0]?.text ?? "")) page = line.page;
    if (line.page === page) found.add(line);
  }
  for (const line of lines) {
    if (found.has(line)) continue;
    const words = line.words.map((word) => ({
      ...word,
      mark: word.mark || (found.size > 0 && TYPED_NOTE.test(word.text)),
    }));
    line.words = words;
    line.text = textOf(words);
  }
  return found;
}

/** Footnotes: small lines under the last line of body text of a page, from the first mark on. */
export function findFootnotes(lines: readonly Line[], profile: Profile): Set<Line> {
  const found = new Set<Line>();
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  let carriedOver = false;
  for (const page of byPage.values()) {
    const body = page.filter((line) => !isSmall(line, profile) && /\p{L}{3}/u.test(line.text));
    const lowest = Math.min(...body.map((line) => line.y));
    const under = page.filter((line) => isSmall(line, profile) && line.y < lowest).toSorted((a, b) => b.y - a.y);
    let open = carriedOver && body.length > 0;
    let last: Line | undefined;
    for (const line of under) {
      if (last && last.y - line.y > NOTE_LEADING * line.size) open = false;
      if (beginsNote(line, profile)) open = true;
      else if (isSourceNote(line)) open = false;
      if (open) found.add(line);
      last = line;
    }
    carriedOver = last !== undefined && found.has(last) && !/[.!?”"]$/u.test(last.text);
  }
  return found;
}

function beginsNote(line: Line, profile: Profile): boolean {
  const first = line.words[0];
  if (!first || line.x0 > leftOf(profile, line.page) + 3 * profile.size) return false;
  return (first.mark || NOTE_START.test(first.text)) && line.words.length > 1;
}
