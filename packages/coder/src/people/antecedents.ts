import { APPROXIMATORS } from "./closed-words.ts";
import { isSexed } from "./noun-phrase.ts";
import type { NumberPhrase } from "./numbers.ts";
import type { Quantity } from "./quantity.ts";
import { describe } from "./sex.ts";
import type { Described } from "./sex.ts";
import type { Token } from "./tokens.ts";

/** Women or men that a relative clause takes a number of: "women, nine of whom drowned", "women, of whom 22 per cent …". */
export function sexedAntecedent(tokens: readonly Token[], phrase: NumberPhrase): (Described & { head: number }) | null {
  let at = phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") && tokens[at]?.lower !== "of") at -= 1;
  const behind = tokens[phrase.last + 1]?.lower === "of" && tokens[phrase.last + 2]?.lower === "whom";
  const before = tokens[at]?.lower === "whom" && tokens[at - 1]?.lower === "of";
  if (!behind && !before) return null;
  const comma = before ? at - 2 : at;
  const head = comma - 1;
  if (tokens[comma]?.text !== "," || !isSexed(tokens[head])) return null;
  // "women and children, half of whom": one number for both.
  if (/^(?:and|or|,)$/u.test(tokens[head - 1]?.lower ?? "")) return null;
  return { ...describe(tokens, head, head), head };
}

/** "women, nine of whom were drowned": the number is of women though they were not counted. */
export function sexByAntecedent(tokens: readonly Token[], quantity: Quantity): void {
  if (quantity.sex !== "unknown" || !quantity.bare || quantity.sexWithheld) return;
  const whose = sexedAntecedent(tokens, quantity.phrase);
  if (whose === null || (whose.sex !== "female" && whose.sex !== "male")) return;
  quantity.persons = true;
  quantity.sex = whose.sex;
  quantity.age = whose.age;
  quantity.head = whose.head;
}
