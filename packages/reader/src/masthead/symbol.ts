const ONE = String.raw`[AES](?:/[A-Z]{1,5}(?:\.\d+)?|/\d{1,4}|/\(\d+\)|/(?:Rev|Corr|Add|L)\.\d+){1,6}`;
const SYMBOL = new RegExp(String.raw`(?<![\p{L}\d/])(${ONE})(?:\s*[-\u2010-\u2013]\s*(${ONE}))?`, "u");
const LINE = new RegExp(String.raw`^${SYMBOL.source}[\s*]*$`, "u");

/**
 * The document symbol among the running heads and the lines of the first page, without spaces and
 * with a plain hyphen: `S/2025/211/Corr.1`, `A/79/9999-S/2025/9999`. Null where none is printed.
 */
export function findSymbol(furniture: readonly string[], front: readonly string[]): string | null {
  const heads = furniture.flatMap((line) => match(LINE, line));
  return (
    mostFrequent(heads) ??
    front.flatMap((line) => match(LINE, line))[0] ??
    front.flatMap((line) => match(SYMBOL, line))[0] ??
    null
  );
}

/** Whether a line holds a document symbol and nothing else. */
export function isSymbolLine(line: string): boolean {
  return match(LINE, line).length > 0;
}

function match(pattern: RegExp, line: string): string[] {
  const [, first, second] = pattern.exec(line.replace(/\s*\/\s*/gu, "/").trim()) ?? [];
  if (!first || !/\d/u.test(first)) return [];
  return [second ? `${first}-${second}` : first];
}

function mostFrequent(symbols: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  let best: string | null = null;
  for (const [symbol, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = symbol;
  }
  return best;
}
