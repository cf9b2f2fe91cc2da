import type { Sense } from "./mention-patterns.ts";
import { EXCEPTIONS, PATTERNS } from "./mention-patterns.ts";
import { nameSpans } from "./names.ts";

/** A place where the text mentions women, gender, the agenda, violence or abuse of that kind. */
export interface Mention {
  /** Offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  /** True inside the name of a body ("Ministry of Gender", "UN-Women"). */
  readonly named: boolean;
}

/**
 * Finds every mention in a paragraph (codebook, "level" and "Not mentions"), in order, never overlapping.
 *
 * `text` is the paragraph as printed (capitals tell names), `plain` its normalised form.
 */
export function mentions(text: string, plain: string): Mention[] {
  const taken: { start: number; end: number }[] = [];
  const free = (start: number, end: number): boolean => taken.every((t) => end <= t.start || start >= t.end);
  for (const pattern of EXCEPTIONS) {
    for (const match of plain.matchAll(pattern)) taken.push({ start: match.index, end: match.index + match[0].length });
  }
  const names = nameSpans(text, plain);
  const found: Mention[] = [];
  for (const { sense, pattern } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!free(span.start, span.end)) continue;
      taken.push(span);
      const named = names.some((n) => span.start >= n.start && span.end <= n.end);
      found.push({ ...span, sense, named });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
