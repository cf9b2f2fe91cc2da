import type { Range } from "./wrap.ts";

/** Characters shown on either side of a deciding word: about a line of a terminal. */
const CONTEXT = 90;
/** Less than this many characters is shown rather than cut out: cutting less saves no line. */
const SMALLEST_CUT = 80;

function toWordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(" ", at) + 1;
}

function toWordEnd(text: string, at: number): number {
  const space = at >= text.length ? -1 : text.indexOf(" ", at);
  return space === -1 ? text.length : space;
}

/** The parts of a text around the given runs, in order; the whole text where nothing worth cutting is left out. */
export function excerpts(text: string, around: readonly Range[]): Range[] {
  const parts: Range[] = [];
  for (const { start, end } of around.toSorted((a, b) => a.start - b.start)) {
    const part = { start: toWordStart(text, start - CONTEXT), end: toWordEnd(text, end + CONTEXT) };
    const last = parts.at(-1);
    const from = last?.end ?? 0;
    if (part.start - from < SMALLEST_CUT) part.start = last ? last.start : 0;
    if (last && part.start === last.start) last.end = Math.max(last.end, part.end);
    else parts.push(part);
  }
  const last = parts.at(-1);
  if (last && text.length - last.end < SMALLEST_CUT) last.end = text.length;
  return parts.length > 0 ? parts : [{ start: 0, end: toWordEnd(text, 2 * CONTEXT) }];
}
