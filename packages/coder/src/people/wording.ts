import { isSexed } from "./noun-phrase.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { AUXILIARIES, DEED_VERBS } from "./verbs.ts";

/** Tokens looked at after and before the figure for what happened. */
const AFTER = 12;
const BEFORE = 7;
/** An active verb stands this close before what it does something to ("killing at least 16 civilians"). */
const ACTIVE_REACH = 3;
/** Nouns for what happened: "the deaths of 12 miners". */
const DEED_NOUNS =
  /^(?:deaths?|killings?|injur(?:y|ies)|arrests?|abductions?|kidnappings?|releases?|detention|displacement|evacuation|repatriation|return|training|recruitment|deployment|demobilization|reintegration|rescue|rapes?|wounding|execution|conviction|graduation|registration|loss|transfer|rotation|relocation|participation)$/u;

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
  if (quantity.event) return "";
  const direct = verbAfter(tokens, quantity, 0);
  if (direct !== "") return direct;
  return (
    verbBefore(tokens, quantity, ACTIVE_REACH) ||
    verbAfter(tokens, quantity, AFTER) ||
    verbBefore(tokens, quantity, BEFORE)
  );
}

/** A participle at once, or after "were", "who" or "to" within reach; a comma ends the clause unless a list of parts follows. */
function verbAfter(tokens: readonly Token[], quantity: Quantity, reach: number): string {
  let linked = false;
  let inside = 0;
  for (let index = quantity.phrase.last + 1; index <= quantity.last + 1 + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") return "";
    if (/^[([]$/u.test(token.text)) inside += 1;
    if (/^[)\]]$/u.test(token.text)) inside -= 1;
    if (inside > 0) continue;
    if (token.text === "," && !isPartOpener(tokens[index + 1])) linked = false;
    if (index > quantity.last + 1 && token.kind === "number" && !linked) return "";
    if (AUXILIARIES.has(token.lower) || /^(?:who|to)$/u.test(token.lower)) linked = true;
    if (DEED_VERBS.has(token.lower) && (linked || index <= quantity.last + 1 || index === quantity.phrase.last + 1))
      return token.lower;
  }
  return "";
}

const isPartOpener = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:including|of|among|comprising)$/u.test(token.lower);

function verbBefore(tokens: readonly Token[], quantity: Quantity, reach: number): string {
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - reach); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";" || token.kind === "number")
      return "";
    if (DEED_VERBS.has(token.lower) || DEED_NOUNS.test(token.lower)) return token.lower;
  }
  return "";
}
