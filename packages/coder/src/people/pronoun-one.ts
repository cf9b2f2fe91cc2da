import type { NumberPhrase } from "./numbers.ts";
import { isVerbLike } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/** Before "one" these say where: "one" stands for the place or thing just named. */
const PLACING = /^(?:near|without|into|inside|at|in|for|outside|towards|beyond)$/u;
/** Before "from" or "to" these say how far or by what way. */
const DISTANCE = /^(?:far|away|close|access|travel|walk|get|got|go|going|come|return|next|distant)$/u;

/** "They lived too far from one or feared reprisals": a pronoun for a thing, no number of persons. */
export function isPronounOne(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  if (phrase.first !== phrase.last || tokens[phrase.first]?.lower !== "one") return false;
  const before = tokens[phrase.first - 1]?.lower ?? "";
  const distance = /^(?:from|to)$/u.test(before) && DISTANCE.test(tokens[phrase.first - 2]?.lower ?? "");
  if (!distance && !PLACING.test(before)) return false;
  const next = tokens[phrase.last + 1];
  if (next === undefined || next.kind === "mark") return true;
  const verb = tokens[phrase.last + 2];
  return /^(?:or|and|but)$/u.test(next.lower) && verb !== undefined && isVerbLike(verb);
}
