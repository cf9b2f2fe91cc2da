import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** Words that set a figure as an aim or a rule, not as a finding. */
const TARGET =
  /^(?:quotas?|targets?|targeted|minimum|thresholds?|goals?|benchmarks?|objectives?|requirements?|required|requires?|requiring|stipulat\w+|mandat(?:es|ed|ing)|reserv(?:e|es|ed|ing)|guarantee[sd]?|guaranteeing|incentives?|condition\w*|aims?|aimed|aiming|seeks?|seeking|pledg\w+|commit(?:s|ted|ting|ment)?|propos\w+|recommend\w*|obliges?|obliged|obligat\w+|allocates?|earmark\w*|call(?:s|ed|ing)?|urg(?:e|es|ed|ing))$/u;
/** Modal verbs of obligation. */
const OBLIGATION = /^(?:must|shall|should)$/u;
/** Words that make a figure a floor; with a word of {@link TARGET} anywhere before it in the sentence it is a rule. */
const FLOOR = /^(?:least|minimum|than)$/u;
const BEFORE = 9;
const AFTER = 4;

/** Whether a figure for a sex is a quota, a target or a rule ("the 30 per cent quota", "at least one woman must sit"). */
export function isTarget(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first, last } = quantity.phrase;
  for (let index = last + 1; index <= last + AFTER; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (tokens[index]?.kind !== "word" || tokens[index]?.sentence !== quantity.sentence) break;
    if (/^(?:quotas?|targets?|minimum|threshold|goal|benchmark|requirement)$/u.test(word)) return true;
  }
  // "half of the seats are reserved for women".
  for (let index = last + 1; index <= quantity.last; index += 1)
    if (/^(?:reserved|earmarked|allocated|aside)$/u.test(tokens[index]?.lower ?? "")) return true;
  for (let index = quantity.last + 1; index <= quantity.last + 3; index += 1) {
    if (tokens[index]?.kind !== "word") break;
    if (OBLIGATION.test(tokens[index]?.lower ?? "")) return true;
  }
  let floor = false;
  for (let index = first - 1; index >= Math.max(0, first - BEFORE * 3); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") return false;
    const near = index >= first - BEFORE;
    if (FLOOR.test(token.lower) && index >= first - 3) floor = true;
    if (near && token.kind === "number" && !floor) return false;
    if (near && token.text === "," && !floor) return false;
    if ((near || floor) && (TARGET.test(token.lower) || OBLIGATION.test(token.lower))) return true;
  }
  return false;
}

const TEAMS = /^(?:patrols?|teams?|units?|operations?|activities|missions?|convoys?|sorties|shifts|checkpoints?)$/u;

/** "4 per cent of patrols had at least one woman": patrols are counted, not women (codebook, disaggregated). */
export function isMinimumPerTeam(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first } = quantity.phrase;
  const each = tokens[first - 1]?.lower === "least" && quantity.phrase.value === 1;
  if (!each) return false;
  for (let index = first - 3; index >= Math.max(0, first - 14); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence) return false;
    if (TEAMS.test(token.lower)) return true;
  }
  return false;
}
