import { isPersonPlural, namesPeople } from "./person-words.ts";
import type { Token } from "./tokens.ts";

/** Names of peoples between a number and the noun that they share, in tokens. */
const REACH = 10;

/**
 * Whether the name of a people only describes the noun that a list of such names ends on, as in "12 Ruvian Serb and
 * Ruvian Croat women"; a plural ("12 Serbs and Croat women") is a noun of its own.
 */
export function sharesNounOfPeoples(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.capital || !namesPeople(token) || /[^s]s$/u.test(token.lower)) return false;
  if (!/^(?:,|and|or)$/u.test(tokens[index + 1]?.lower ?? "")) return false;
  let names = 0;
  for (let at = index + 1; at < index + REACH; at += 1) {
    const next = tokens[at];
    if (next === undefined || next.sentence !== token.sentence) return false;
    if (/^(?:,|and|or)$/u.test(next.lower)) continue;
    if (next.kind !== "word") return false;
    if (!next.capital) return names > 0 && tokens[at - 1]?.capital === true && isPersonPlural(tokens, at, 2);
    names += 1;
  }
  return false;
}
