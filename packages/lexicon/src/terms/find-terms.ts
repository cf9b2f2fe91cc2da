import { terms } from "../generated/terms.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans } from "../pattern/find-matches.ts";
import type { Term } from "../schema/term.ts";

/** A term at a place of the text: `text.slice(start, end)`, in UTF-16 units. */
export type TermMatch = { term: Term; start: number; end: number };

const matchers = terms.map((term) => ({
  term,
  words: matcher(term.patterns, term.exact, term.excludes, term.exactExcludes),
}));

/**
 * The terms of the lexicon in a text, in order of place, never overlapping: the longest match takes its
 * words, and a match inside an exclusion of its term is none (codebook, Not mentions).
 */
export function findTerms(text: string): TermMatch[] {
  const source = plain(text);
  const found = matchers.flatMap(({ term, words }) => spans(words, source).map((span) => ({ term, ...span })));
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TermMatch[] = [];
  for (const match of byLength) {
    if (kept.every(({ start, end }) => match.end <= start || end <= match.start)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
