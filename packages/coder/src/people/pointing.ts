import { isOutOf } from "./chosen-from.ts";
import { APPROXIMATORS } from "./closed-words.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { isAuthorized } from "./exemptions.ts";
import { singular } from "./person-words.ts";
import { isNamedAfter } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { fits } from "./wholes.ts";

const NONE = -1;
/** "Women [who held office] were among the 30": words between a number and "among". */
const AMONG_REACH = 7;
/** "Of the victims [recorded in the north], 412": words between the group and the comma. */
const GROUP_REACH = 10;
/** Nouns for persons counted before, under whatever name. */
const GENERIC =
  /^(?:victim|survivor|casualty|dead|deceased|injured|wounded|total|participant|trainee|beneficiary|recipient|person|individual|member|group|figure|number|detainee|attendee|graduate|recruit|people)$/u;

/** The total of a number that points to it in words of its own: after it, before it, or in the sentence before. */
export function wholePointedAt(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return NONE;
  const behind = tokens[quantity.last + 1]?.lower ?? "";
  const pronoun = tokens[quantity.last + 2]?.lower ?? "";
  const sexed = quantity.sex === "female" || quantity.sex === "male";
  // "17 herders died, three women among them".
  if (sexed && /^(?:among|amongst)$/u.test(behind) && /^(?:them|whom|these)$/u.test(pronoun))
    return totalBefore(tokens, quantities, index);
  // "14 governors, none of them a woman".
  if (
    quantity.rule === "disaggregated.none" &&
    /^(?:them|whom|these|those)$/u.test(tokens[quantity.first + 2]?.lower ?? "")
  )
    return totalBefore(tokens, quantities, index);
  // "None of the 24 ministers is a woman".
  const after = quantities[index + 1];
  if (quantity.rule === "disaggregated.none" && after?.persons === true && isNamedAfter(tokens, quantity, after))
    return index + 1;
  if (sexed) {
    // "40 women out of the 200".
    const next = quantities[index + 1];
    if (behind === "out" && pronoun === "of" && next?.persons === true && isOutOf(tokens, next)) {
      if (next.sentence === quantity.sentence && fits(quantity, next)) return index + 1;
    }
    const among = wholeAfterAmong(tokens, quantities, index);
    if (among !== NONE) return among;
    // "Women numbered 2,400": their number is of the total before.
    if (quantity.first < quantity.phrase.first && quantity.rule !== "disaggregated.seats" && !quantity.partitive)
      return totalBefore(tokens, quantities, index);
  }
  return wholeOfGroup(tokens, quantities, index);
}

/** The nearest total without a sex, in this sentence or the one before. */
function totalBefore(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return NONE;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || quantity.sentence - before.sentence > 1) return NONE;
    if (before.persons !== true || before.phrase.kind === "share" || before.sex !== "unknown") continue;
    if (before.brackets.length > quantity.brackets.length || isAuthorized(tokens, before)) continue;
    if (fits(quantity, before)) return at;
  }
  return NONE;
}

/** "77 women among its 400 members", "23 women were among the 60 magistrates", "no women serve among the 38". */
function wholeAfterAmong(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  const next = quantities[index + 1];
  if (quantity === undefined || next?.persons !== true || next.phrase.kind !== "count") return NONE;
  if (next.sentence !== quantity.sentence || !fits(quantity, next)) return NONE;
  let at = next.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") || tokens[at]?.possessive === true) at -= 1;
  // "among the mission's 38 observers".
  if (tokens[at]?.lower === "the" || tokens[at]?.lower === "its") at -= 1;
  if (!/^(?:among|amongst)$/u.test(tokens[at]?.lower ?? "") || at - quantity.last > AMONG_REACH) return NONE;
  for (let between = quantity.last + 1; between < at; between += 1) if (tokens[between]?.kind !== "word") return NONE;
  return index + 1;
}

/** "Of the victims, 412 were killed": a group without a number opens the sentence, and it was counted before. */
function wholeOfGroup(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  const previous = quantities[index - 1];
  if (quantity === undefined || previous === undefined || quantity.sex !== "unknown") return NONE;
  const start = tokens.findIndex((token) => token.sentence === quantity.sentence);
  if (!/^(?:of|among|amongst)$/u.test(tokens[start]?.lower ?? "")) return NONE;
  let from = start + 1;
  while (/^(?:the|these|those|its|their|all)$/u.test(tokens[from]?.lower ?? "")) from += 1;
  const noun = nounPhraseAt(tokens, from, 2);
  const word = singular(tokens[noun.kind === "none" ? from : noun.head]?.lower ?? "");
  if (noun.kind !== "person" && !GENERIC.test(word)) return NONE;
  if (quantities.some((other) => other.sentence === quantity.sentence && other.phrase.first < noun.head)) return NONE;
  const comma = tokens.findIndex((token, at) => at > noun.head && token.text === ",");
  if (comma < 0 || comma - noun.head > GROUP_REACH || comma > quantity.phrase.first) return NONE;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before?.persons !== true || before.phrase.kind !== "count" || before.sentence === quantity.sentence) continue;
    if (before.isPart || !fits(quantity, before)) continue;
    if (singular(tokens[before.head]?.lower ?? "") === word || GENERIC.test(word)) return at;
  }
  return NONE;
}
