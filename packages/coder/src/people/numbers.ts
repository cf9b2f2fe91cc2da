import { CURRENCY_MARKS, VAGUE_AMOUNTS } from "./closed-words.ts";
import type { Token } from "./tokens.ts";

/** A number as printed, over one or more tokens (`first` to `last`, inclusive). */
export interface NumberPhrase {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** `share` in per cent; `vague` has no value worth printing ("dozens"). */
  readonly kind: "count" | "share" | "vague";
  /** Whether digits are printed (a year or a date can only be in digits). */
  readonly digits: boolean;
}

const UNITS_AND_TEENS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
  ..."sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL = new Map<string, number>([
  ...UNITS_AND_TEENS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...TENS.flatMap((tens, index) =>
    UNITS_AND_TEENS.slice(1, 10).map((unit, value): [string, number] => [
      `${tens}-${unit}`,
      (index + 2) * 10 + value + 1,
    ]),
  ),
]);
const MULTIPLIERS = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);
/** More persons than there are on earth; what is printed so is damaged, or counts something else. */
const MOST_PERSONS = 10_000_000_000;
/** Ratios are told in numbers up to ten ("nine out of ten"). */
const HIGHEST_RATIO = 10;
const FRACTIONS = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["thirds", 100 / 3],
  ["quarter", 25],
  ["quarters", 25],
  ["fifth", 20],
  ["fifths", 20],
  ["one-third", 100 / 3],
  ["two-thirds", 200 / 3],
  ["one-quarter", 25],
  ["three-quarters", 75],
  ["one-fifth", 20],
  ["one-half", 50],
]);

/** Every number in the tokens, in order; dates, years and references are still among them. */
export function findNumbers(tokens: readonly Token[]): NumberPhrase[] {
  const numbers: NumberPhrase[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = numberAt(tokens, index);
    if (phrase === null) continue;
    const whole = ratioAt(tokens, phrase) ?? withRange(tokens, phrase);
    numbers.push(whole);
    index = whole.last;
  }
  return numbers;
}

/** "between 300 and 400 people", "300–400 people": one number, its lower bound, which is certain. */
function withRange(tokens: readonly Token[], low: NumberPhrase): NumberPhrase {
  const joint = tokens[low.last + 1]?.lower ?? "";
  const between = tokens[low.first - 1]?.lower === "between" && joint === "and";
  const dash = /^[–—-]$/u.test(joint);
  const to = joint === "to" && !/^(?:from|by)$/u.test(tokens[low.first - 1]?.lower ?? "");
  if (low.kind !== "count" || !(between || dash || to)) return low;
  const high = numberAt(tokens, low.last + 2);
  const next = high === null ? undefined : tokens[high.last + 1];
  if (high === null || high.value <= low.value || next?.kind !== "word" || next.capital) return low;
  return { ...low, last: high.last, kind: high.kind };
}

/** The number that begins at a token; null where none does. */
export function numberAt(tokens: readonly Token[], index: number): NumberPhrase | null {
  const token = tokens[index];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "number") {
    return withMultiplier(tokens, index, Number(token.text.replaceAll(/[,\u00a0\u2009\u202f]/gu, "")), true);
  }
  if (token.lower === "not") return noneAt(tokens, index);
  if (VAGUE_AMOUNTS.has(token.lower)) return { first: index, last: index, value: 0, kind: "vague", digits: false };
  const fraction = FRACTIONS.get(token.lower);
  if (fraction !== undefined && token.lower !== "third" && token.lower !== "fifth" && token.lower !== "quarter") {
    return { first: index, last: index, value: fraction, kind: "share", digits: false };
  }
  const next = tokens[index + 1];
  if (token.lower === "a" || token.lower === "one") {
    const part = next === undefined ? undefined : FRACTIONS.get(next.lower);
    if (part !== undefined && next !== undefined && !next.lower.endsWith("s")) {
      return { first: index, last: index + 1, value: part, kind: "share", digits: false };
    }
  }
  if (token.lower === "a") {
    const multiplier = next === undefined ? undefined : MULTIPLIERS.get(next.lower);
    if (multiplier === undefined) return null;
    return {
      first: index,
      last: index + 1,
      value: multiplier,
      kind: multiplier < 1000 ? "vague" : "count",
      digits: false,
    };
  }
  const value = SMALL.get(token.lower);
  if (value === undefined) return null;
  const parts = next === undefined ? undefined : FRACTIONS.get(next.lower);
  if (parts !== undefined && next?.lower.endsWith("s") === true) {
    return { first: index, last: index + 1, value: value * parts, kind: "share", digits: false };
  }
  return withMultiplier(tokens, index, value, false);
}

/** "not one woman", "not a single officer": none. */
function noneAt(tokens: readonly Token[], not: number): NumberPhrase | null {
  const one = tokens[not + 1]?.lower === "one";
  const single = tokens[not + 1]?.lower === "a" && tokens[not + 2]?.lower === "single";
  if (!one && !single) return null;
  return { first: not, last: not + (one ? 1 : 2), value: 0, kind: "count", digits: false };
}

/** "one in three women", "nine out of ten": a share of a hundred, or null. */
function ratioAt(tokens: readonly Token[], low: NumberPhrase): NumberPhrase | null {
  const joint = tokens[low.last + 1]?.lower;
  const out = joint === "out" && tokens[low.last + 2]?.lower === "of";
  if (low.kind !== "count" || low.value > HIGHEST_RATIO || !(joint === "in" || out)) return null;
  let at = low.last + (out ? 3 : 2);
  if (tokens[at]?.lower === "every") at += 1;
  const high = numberAt(tokens, at);
  if (high === null || high.kind !== "count" || high.value <= low.value || high.value > HIGHEST_RATIO) return null;
  const next = tokens[high.last + 1];
  if (next?.kind !== "word" || next.capital) return null;
  if (out && high.value !== HIGHEST_RATIO && tokens[low.first]?.kind === "number") return null;
  return { ...low, last: high.last, value: (100 * low.value) / high.value, kind: "share" };
}

/** Reads on over "million", "hundred and twenty" and "per cent". */
function withMultiplier(tokens: readonly Token[], first: number, start: number, digits: boolean): NumberPhrase {
  let value = start;
  let last = first;
  let multiplier = MULTIPLIERS.get(tokens[last + 1]?.lower ?? "");
  while (multiplier !== undefined) {
    value = value < multiplier ? value * multiplier : value;
    last += 1;
    const and = tokens[last + 1]?.lower === "and" ? 1 : 0;
    const rest = digits ? undefined : SMALL.get(tokens[last + 1 + and]?.lower ?? "");
    if (rest !== undefined && multiplier >= 100) {
      value += rest;
      last += 1 + and;
    }
    multiplier = MULTIPLIERS.get(tokens[last + 1]?.lower ?? "");
  }
  if (value > MOST_PERSONS) return { first, last, value: 0, kind: "vague", digits };
  const next = tokens[last + 1]?.lower;
  if (next === "%" || next === "percent") return { first, last: last + 1, value, kind: "share", digits };
  if (next === "per" && tokens[last + 2]?.lower === "cent")
    return { first, last: last + 2, value, kind: "share", digits };
  return { first, last, value: Math.round(value), kind: "count", digits };
}

/** The number that one word or one run of digits says ("21", "twelve"); null where it says none. */
export const numberOf = (word: string): number | null =>
  /^\d+$/u.test(word) ? Number(word) : (SMALL.get(word) ?? null);

/** Whether the token is a number, in digits or in words. */
export const isNumberWord = (token: Token): boolean => token.kind === "number" || SMALL.has(token.lower);

/** Whether money is counted: a currency mark or code stands directly before. */
export function isMoney(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  const before = tokens[phrase.first - 1];
  return before !== undefined && (CURRENCY_MARKS.test(before.text) || /^(?:usd|eur|us\$)$/u.test(before.lower));
}
