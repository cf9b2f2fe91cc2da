import { isSexed } from "./noun-phrase.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { DEED_VERBS } from "./verbs.ts";

/** Tokens looked at after and before the figure for what happened. */
const AFTER = 12;
const BEFORE = 6;

/** Who they are in the report's words; empty where a sex alone is printed. */
export function nounOf(text: string, tokens: readonly Token[], quantity: Quantity): string {
  const head = tokens[quantity.head];
  if (head === undefined) return "";
  const own = quantity.noun.head >= 0 && quantity.noun.head === quantity.head;
  const first = own ? tokens[quantity.noun.first] : head;
  if (first === undefined || (first === head && isSexed(head))) return "";
  const last = own ? (tokens[quantity.last] ?? head) : head;
  return text.slice(first.start, Math.max(head.end, last.start >= head.start ? last.end : head.end));
}

/** What happened to them or what they did; empty where nothing is said nearby. */
export function deedOf(tokens: readonly Token[], quantity: Quantity): string {
  for (let index = quantity.noun.first; index <= quantity.last + AFTER; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") break;
    if (index > quantity.last + 1 && token.kind === "number") break;
    if (DEED_VERBS.has(token.lower)) return token.lower;
  }
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - BEFORE); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") break;
    if (DEED_VERBS.has(token.lower)) return token.lower;
  }
  return "";
}
