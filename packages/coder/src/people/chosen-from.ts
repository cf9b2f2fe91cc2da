import { isNumberWord } from "./numbers.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** Words before "of" that take some of a number, or none. */
const SOME = /^(?:\)|none|most|many|some|several|few|half|majority|third|quarter|cent|each|any|neither|either)$/u;

/** "five of the 24 ministers are women", "most of the 24": what is said is said of those chosen, not of the number. */
export function isChosenFrom(tokens: readonly Token[], quantity: Quantity): boolean {
  const of = ofBefore(tokens, quantity);
  const chosen = of < 0 ? undefined : tokens[tokens[of - 1]?.lower === "out" ? of - 2 : of - 1];
  if (chosen === undefined || chosen.sentence !== quantity.sentence) return false;
  return isNumberWord(chosen) || SOME.test(chosen.lower);
}

/** "40 women out of the 200": all that they were taken from. */
export function isOutOf(tokens: readonly Token[], quantity: Quantity): boolean {
  const of = ofBefore(tokens, quantity);
  return of > 0 && tokens[of - 1]?.lower === "out";
}

/** The "of" before a number and its article; "a total of" is passed over. */
function ofBefore(tokens: readonly Token[], quantity: Quantity): number {
  let at = quantity.phrase.first - 1;
  if (tokens[at]?.lower === "of" && tokens[at - 1]?.lower === "total") at -= 2;
  while (/^(?:the|these|those|its|their|all|a|total|some|about)$/u.test(tokens[at]?.lower ?? "")) at -= 1;
  return tokens[at]?.lower === "of" ? at : -1;
}
