const UNITS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const WORDS = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TEENS.map((word, at): [string, number] => [word, at + 13]),
  ...TENS.flatMap((word, at): [string, number][] => [
    [word, (at + 2) * 10],
    ...UNITS.slice(1, 10).map((unit, more): [string, number] => [`${word}-${unit}`, (at + 2) * 10 + more + 1]),
  ]),
]);

/** The first number printed in a few words, in digits (`1,904`) or in letters up to ninety-nine; null where there is none. */
export function printedNumber(words: string): number | null {
  for (const [token] of words.matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:-\p{L}+)?/gu)) {
    const value = /^\d/.test(token) ? Number(token.replaceAll(",", "")) : WORDS.get(token.toLowerCase());
    if (value !== undefined && Number.isFinite(value)) return value;
  }
  return null;
}
