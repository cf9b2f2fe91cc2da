import type { Quantity } from "./quantity.ts";
import { isSexed, nounPhraseAt } from "./noun-phrase.ts";
import { numberAt } from "./numbers.ts";
import type { NumberPhrase } from "./numbers.ts";
import { FEMALE } from "./sexed-nouns.ts";
import { STOPS } from "./closed-words.ts";
import type { Token } from "./tokens.ts";

/** "one woman in three": numbers of such a ratio go up to ten. */
const HIGHEST = 10;
/** How far before "four to one" the word for the ratio may stand. */
const RATIO_REACH = 18;
const OUTNUMBER_REACH = 4;
/** Between "women and men" and "in equal numbers" stand a verb and an adverb, no more. */
const EQUAL_REACH = 6;

/** "One woman in three", "two in every five": such a number is a share, and the second number counts nobody. */
export function mergeRatios(tokens: readonly Token[], numbers: readonly NumberPhrase[]): NumberPhrase[] {
  const merged: NumberPhrase[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const low = numbers[index];
    const high = numbers[index + 1];
    if (low === undefined) continue;
    if (high !== undefined && isRatio(tokens, low, high)) {
      merged.push({ ...low, kind: "share", value: (100 * low.value) / high.value });
      index += 1;
    } else merged.push(low);
  }
  return merged;
}

function isRatio(tokens: readonly Token[], low: NumberPhrase, high: NumberPhrase): boolean {
  if (low.kind !== "count" || high.kind !== "count" || low.value < 1) return false;
  if (high.value <= low.value || high.value > HIGHEST) return false;
  let before = high.first - 1;
  if (/^(?:every|each)$/u.test(tokens[before]?.lower ?? "")) before -= 1;
  if (tokens[before]?.lower !== "in") return false;
  const next = tokens[high.last + 1];
  if (next !== undefined && next.kind === "word" && !STOPS.has(next.lower) && !next.lower.endsWith("s")) return false;
  const noun = nounPhraseAt(tokens, low.last + 1, low.value);
  return noun.kind === "person" && noun.last === before - 1;
}

interface Ratio {
  readonly first: number;
  readonly last: number;
  /** Token of the sexed word that the share is of. */
  readonly sexed: number;
  readonly share: number;
}

/** Shares told as a ratio of the sexes: "four men to one woman", "outnumbered nine to one", "in equal numbers". */
export function findRatios(tokens: readonly Token[], make: (ratio: Ratio) => Quantity): Quantity[] {
  const found: Quantity[] = [];
  tokens.forEach((token, index) => {
    const ratio = token.lower === "to" || token.lower.includes(":") ? toRatio(tokens, index) : null;
    const equal = token.lower === "equal" || token.lower === "equally" ? equalNumbers(tokens, index) : null;
    if (ratio !== null) found.push(make(ratio));
    if (equal !== null) found.push(make(equal));
  });
  return found;
}

function toRatio(tokens: readonly Token[], to: number): Ratio | null {
  const [first, second, start, end] = sidesOf(tokens, to);
  if (first === 0 || second === 0) return null;
  const sentence = tokens[to]?.sentence;
  for (let at = start - 1; at >= Math.max(0, start - RATIO_REACH) && tokens[at]?.sentence === sentence; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (word.startsWith("outnumber") && at >= start - OUTNUMBER_REACH)
      return outnumbered(tokens, at, [first, second], end);
    if (word !== "ratio") continue;
    const one = sexedAfterOf(tokens, at);
    const other = one < 0 || tokens[one + 1]?.lower !== "to" ? -1 : one + 2;
    if (one < 0 || !isSexed(tokens[other])) return null;
    return { first: at, last: end, sexed: one, share: (100 * first) / (first + second) };
  }
  return null;
}

/** "4:1", or the numbers on both sides of "to"; zeros where there are none. */
function sidesOf(tokens: readonly Token[], at: number): readonly [number, number, number, number] {
  const [one, other] = (tokens[at]?.lower ?? "").split(":").map(Number);
  if (one !== undefined && other !== undefined && one > 0 && other > 0) return [one, other, at, at];
  const first = numberAt(tokens, at - 1);
  const second = numberAt(tokens, at + 1);
  if (first?.kind !== "count" || second?.kind !== "count") return [0, 0, at, at];
  return [first.value, second.value, first.first, second.last];
}

const sexedAfterOf = (tokens: readonly Token[], ratio: number): number =>
  tokens[ratio + 1]?.lower === "of" && isSexed(tokens[ratio + 2]) ? ratio + 2 : -1;

/** "Women were outnumbered nine to one", "the girls outnumber the boys by five to four". */
function outnumbered(
  tokens: readonly Token[],
  verb: number,
  [more, fewer]: readonly [number, number],
  last: number,
): Ratio | null {
  const object = [verb + 1, verb + 2].find((at) => isSexed(tokens[at]));
  if (object !== undefined) return { first: verb, last, sexed: object, share: (100 * fewer) / (more + fewer) };
  const subject = [1, 2, 3, 4].map((back) => verb - back).find((at) => isSexed(tokens[at]));
  const passive = /^(?:were|are|was|been|being)$/u.test(tokens[verb - 1]?.lower ?? "");
  if (subject === undefined) return null;
  return { first: subject, last, sexed: subject, share: (100 * (passive ? fewer : more)) / (more + fewer) };
}

/** "girls and boys in equal number", "an equal number of women and men". */
function equalNumbers(tokens: readonly Token[], equal: number): Ratio | null {
  const word = tokens[equal + 1]?.lower ?? "";
  if (tokens[equal]?.lower === "equal" && !/^(?:numbers?|shares?|proportions?)$/u.test(word)) return null;
  if (tokens[equal]?.lower === "equally" && !/^(?:divided|split|shared)$/u.test(word)) return null;
  const sentence = tokens[equal]?.sentence;
  for (let at = Math.max(0, equal - EQUAL_REACH); at < equal + EQUAL_REACH; at += 1) {
    const [one, and, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!isSexed(one) || and?.lower !== "and" || !isSexed(other) || one?.sentence !== sentence) continue;
    if (FEMALE.has(one?.lower ?? "") === FEMALE.has(other?.lower ?? "")) continue;
    return { first: Math.min(at, equal), last: Math.max(at + 2, equal + 1), sexed: at, share: 50 };
  }
  return null;
}
