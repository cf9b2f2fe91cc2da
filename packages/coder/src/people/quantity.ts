import type { NounPhrase } from "./noun-phrase.ts";
import type { NumberPhrase } from "./numbers.ts";
import type { Age, Sex } from "./sex.ts";

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
  armed: boolean;
  /** "deaths", "arrests": counted by what became of them. */
  event: boolean;
  /** Token of the noun that carries the number, its own or the neighbour's; -1 where none. */
  head: number;
  /** "14 of the survivors", "10 of the 18 crew", "12 of them". */
  partitive: boolean;
  /** No noun of its own. */
  bare: boolean;
  isPart: boolean;
  /** Index of the quantity that it is a part of; -1 where that has no number or is not known. */
  whole: number;
  /** Stable id of the rule that found it, for the evidence of sex. */
  rule: string;
}
