import { terms } from "../generated/terms.generated.ts";
import type { Term } from "../schema/term.ts";
import { compilePattern, plain } from "./pattern.ts";

/** A term at a place of the text: `text.slice(start, end)`, in UTF-16 units. */
export type TermMatch = { term: Term; start: number; end: number };

type Matcher = { term: Term; patterns: readonly RegExp[]; excludes: RegExp | null };

const matchers: readonly Matcher[] = terms.map((term) => ({
  term,
  patterns: [
    ...(term.patterns.length > 0 ? [compilePattern(term.patterns, true)] : []),
    ...(term.exact.length > 0 ? [compilePattern(term.exact, false)] : []),
  ],
  excludes: term.excludes.length > 0 ? compilePattern(term.excludes, true) : null,
}));

/**
 * The terms of the lexicon in a text, in order of place, never overlapping: the longest match takes its
 * words, and a match inside an exclusion of its term is none (codebook, Not mentions).
 */
export function findTerms(text: string): TermMatch[] {
  const source = plain(text);
  const found = matchers.flatMap((matcher) => matchesOf(matcher, source));
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TermMatch[] = [];
  for (const match of byLength) {
    if (kept.every(({ start, end }) => match.end <= start || end <= match.start)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function matchesOf({ term, patterns, excludes }: Matcher, source: string): TermMatch[] {
  const found = patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map((match) => ({ term, start: match.index, end: match.index + match[0].length })),
  );
  if (found.length === 0 || !excludes) return found;
  const excluded = [...source.matchAll(excludes)].map((match) => [match.index, match.index + match[0].length] as const);
  return found.filter(({ start, end }) => !excluded.some(([from, to]) => from <= start && end <= to));
}
