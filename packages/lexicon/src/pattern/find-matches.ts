import { compilePattern } from "./compile-pattern.ts";

/** Compiled patterns of one entry of the data. */
export type Matcher = { patterns: readonly RegExp[]; excludes: readonly RegExp[] };
export type Span = { start: number; end: number };

/** Compiles an entry's patterns in any case, its exact patterns, and its exclusions of both kinds. */
export function matcher(
  patterns: readonly string[],
  exact: readonly string[] = [],
  excludes: readonly string[] = [],
  exactExcludes: readonly string[] = [],
): Matcher {
  return { patterns: compiled(patterns, exact), excludes: compiled(excludes, exactExcludes) };
}

const compiled = (anyCase: readonly string[], exact: readonly string[]): RegExp[] => [
  ...(anyCase.length > 0 ? [compilePattern(anyCase, true)] : []),
  ...(exact.length > 0 ? [compilePattern(exact, false)] : []),
];

/** Places of an entry's patterns in a text made {@link plain}, those inside an exclusion left out. */
export function spans({ patterns, excludes }: Matcher, source: string): Span[] {
  const found = patterns.flatMap((pattern) => places(pattern, source));
  if (found.length === 0 || excludes.length === 0) return found;
  const excluded = excludes.flatMap((pattern) => places(pattern, source));
  return found.filter(({ start, end }) => !excluded.some((span) => span.start <= start && end <= span.end));
}

function places(pattern: RegExp, source: string): Span[] {
  return [...source.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
