import type { NounPhrase } from "./noun-phrase.ts";
import type { NumberPhrase } from "./numbers.ts";
import type { Age, Sex } from "./sex.ts";
import type { Token } from "./tokens.ts";

/** One number of the paragraph with what it counts; persons or not, since a bare number takes after its neighbours. */
export interface Quantity {
  readonly phrase: NumberPhrase;
  readonly noun: NounPhrase;
  /** First and last token of the words printed for it. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Tokens that open the brackets it stands in, outermost first. */
  readonly brackets: readonly number[];
  /** Whether persons are counted; null until a bare number has been told from its neighbours. */
  persons: boolean | null;
  sex: Sex;
  age: Age;
  /** One number for several groups ("300 women and children"). */
  joint: boolean;
  /** "8 unspecified", "45 others": the sex of the neighbours is not theirs. */
  readonly sexWithheld: boolean;
  armed: boolean;
  /** "deaths", "arrests": counted by what became of them. */
  event: boolean;
  /** Token of the noun that carries the number, its own or the neighbour's; -1 where none. */
  head: number;
  /** "12 of the survivors", "9 of the 21 crew", "12 of them". */
  partitive: boolean;
  /** A verb that is said of persons, and sometimes of things, follows a number without a noun ("5 were released"). */
  readonly leansToPersons: boolean;
  /** No noun of its own. */
  bare: boolean;
  /** Part of persons whose sexes are given, without a total of theirs ("six of the survivors", of seven women and a man). */
  covered: boolean;
  /** Seats of which a number is held by women or men; as many members are broken down. */
  heldBySex: boolean;
  isPart: boolean;
  /** Index of the quantity that it is a part of; -1 where that has no number or is not known. */
  whole: number;
  /** Stable id of the rule that found it, for the evidence of sex. */
  rule: string;
}

/** Only "of", "out of" and a determiner between the two numbers. */
export function isNamedAfter(tokens: readonly Token[], quantity: Quantity, next: Quantity): boolean {
  if (next.sentence !== quantity.sentence || next.phrase.kind === "share") return false;
  let from = quantity.phrase.last + 1;
  if (tokens[from]?.text === "(") {
    while (from < next.phrase.first && tokens[from]?.text !== ")") from += 1;
    from += 1;
  }
  for (let at = from; at < next.phrase.first; at += 1) {
    if (
      !/^(?:out|of|the|planned|authorized|authorised|remaining|expected|projected|these|those|its|their|a|total|some|about|nearly|almost|around|over|approximately|an|estimated|all)$/u.test(
        tokens[at]?.lower ?? "",
      )
    )
      return false;
  }
  return true;
}

/** "compared with 44 in the year before", "down from 23": the same persons of another time. */
export function isCompared(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.phrase.first - 1;
  while (
    /^(?:about|some|nearly|only|over|almost|approximately|an|estimated|the|more|than)$/u.test(tokens[at]?.lower ?? "")
  )
    at -= 1;
  if (!/^(?:with|to|from|against)$/u.test(tokens[at]?.lower ?? "")) return false;
  return /^(?:compared|down|up|opposed|contrast)$/u.test(tokens[at - 1]?.lower ?? "");
}
