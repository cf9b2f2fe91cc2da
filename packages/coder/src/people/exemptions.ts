import { isBody, isHypothetical, isPopulation, isRate } from "./collectives.ts";
import { APPROXIMATORS, STOPS } from "./closed-words.ts";
import { isNamedBefore } from "./named-before.ts";
import { namesPeople, singular } from "./person-words.ts";
import { isCompared } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { MOVING_VERBS, SUFFERED_VERBS } from "./verbs.ts";
import { wordSet } from "./word-set.ts";

/** Why a number of persons needs no breakdown of its own (codebook, gap, "No for"). */
export type Exemption =
  | "attackers"
  | "office-holders"
  | "named"
  | "body"
  | "authorized"
  | "votes"
  | "rate"
  | "population"
  | "comparison";

/** Armed or attacking persons, whoever they are. */
const ATTACKERS = wordSet(`
  assailant attacker gunman bandit pirate raider perpetrator militiaman militant insurgent rebel jihadist terrorist
  fighter combatant element kidnapper robber sniper gunner infiltrator invader looter warlord mercenary guerrilla
  extremist criminal gangster vigilante poacher men militia rioter assassin hijacker bomber arsonist intruder marauder burglar
  thief
`);
/** Parties rather than persons, unless something happens to them or they are trained. */
const PARTIES = wordSet(`signatory actor guarantor interlocutor`);
/** Armed persons in service: out of the gap only when they move or attack. */
const FORCES = wordSet(`soldier trooper troop gendarme commando paratrooper ranger`);
/** Offices whose holders a report names or could name. */
const OFFICES = wordSet(`
  president vice-president minister vice-minister deputy governor director commissioner ambassador envoy mayor
  co-chair vice-chair chair chairperson secretary leader head chief king sultan sheikh spokesperson rapporteur coordinator
  co-ordinator appointee counterpart commander general adviser advisor signatory
`);
/** Who stands for an office: a report mostly names them. */
const CONTENDERS =
  /^(?:candidate|contender|nominee|winner|rival|runner-up|frontrunner|finalist|incumbent|politician)$/u;
/** More holders than this are a group, not single office holders. */
const MOST_OFFICE_HOLDERS = 3;
/** Names are looked for up to this many persons. */
const MOST_NAMED = 6;
const PREDICATE_REACH = 9;

/** "an authorized strength of 9,000 troops and 200 experts": what covers the first covers the second. */
export function sharesAuthorization(
  tokens: readonly Token[],
  previous: Quantity | undefined,
  quantity: Quantity,
): boolean {
  if (previous === undefined || previous.sentence !== quantity.sentence || !isAuthorized(tokens, previous))
    return false;
  return tokens[quantity.first - 1]?.lower === "and" && quantity.first - previous.last === 2;
}

/** The exemption that covers a number of persons, or null. */
export function exemptionOf(tokens: readonly Token[], quantity: Quantity): Exemption | null {
  if (quantity.bare && isCompared(tokens, quantity)) return "comparison";
  if (isAuthorized(tokens, quantity)) return "authorized";
  if (isRate(tokens, quantity) || isHypothetical(tokens, quantity)) return "rate";
  if (isPopulation(tokens, quantity)) return "population";
  if (isVote(tokens, quantity)) return "votes";
  if (isBody(tokens, quantity) && !suffers(tokens, quantity)) return "body";
  if (isNamed(tokens, quantity)) return "named";
  const head = singular(tokens[quantity.head]?.lower ?? "");
  if ((OFFICES.has(head) || CONTENDERS.test(head)) && isNamedBefore(tokens, quantity)) return "named";
  if (quantity.event) return null;
  const suffered = suffers(tokens, quantity);
  if ((quantity.armed || ATTACKERS.has(head)) && !suffered)
    return isActing(tokens, quantity) || quantity.armed || ATTACKING.test(head) ? "attackers" : null;
  if (PARTIES.has(head) && !suffered && !CHOSEN.test(verbBehind(tokens, quantity))) return "body";
  if (FORCES.has(head) && !suffered && isMoving(tokens, quantity)) return "attackers";
  if (OFFICES.has(head) && quantity.phrase.value <= MOST_OFFICE_HOLDERS && !suffered) return "office-holders";
  return null;
}

/** Nouns that say by themselves that persons attack. */
const ATTACKING =
  /^(?:assailant|attacker|gunman|bandit|pirate|raider|perpetrator|kidnapper|robber|sniper|element|militiaman|infiltrator|looter|hijacker|bomber|arsonist|intruder|marauder|burglar|thief)$/u;

/** Who is chosen is a person, also where the noun mostly names a party. */
const CHOSEN = /^(?:appointed|elected|nominated|selected|chosen|named|sworn|recruited)$/u;

function verbBehind(tokens: readonly Token[], quantity: Quantity): string {
  let at = quantity.last + 1;
  while (/^(?:was|were|have|has|had|been|are|being)$/u.test(tokens[at]?.lower ?? "")) at += 1;
  return tokens[at]?.lower ?? "";
}

const AUTHORIZED =
  /^(?:authori[sz]ed|mandated|ceiling|capacity|quota|target|maximum|planned|approved|budgeted|projected-strength|minimum|cap)$/u;

/** "of an authorized 1,300 personnel", "a target of 4,000 recruits", "capacity for 300 inmates". */
export function isAuthorized(tokens: readonly Token[], quantity: Quantity): boolean {
  if (/^authori[sz]ed$/u.test(tokens[quantity.noun.first]?.lower ?? "")) return true;
  // "991 on the ground, out of the 2,500 planned".
  if (
    /^(?:planned|authori[sz]ed|budgeted|approved|envisaged)$/u.test(tokens[quantity.phrase.last + 1]?.lower ?? "") &&
    quantity.bare
  )
    return true;
  // "the deployment of up to 2,500 personnel was authorized".
  const [verb, deed] = [tokens[quantity.last + 1]?.lower ?? "", tokens[quantity.last + 2]?.lower ?? ""];
  if (/^(?:was|were|is|are)$/u.test(verb) && /^authori[sz]ed$/u.test(deed)) return true;
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - 4); index -= 1) {
    const word = tokens[index]?.lower ?? "";
    // "planned for 2,400 combatants": who is targeted counts.
    if (AUTHORIZED.test(word)) return !(word === "planned" && tokens[index + 1]?.lower === "for");
    if (word === "for" && /^(?:built|designed|meant|intended|equipped)$/u.test(tokens[index - 1]?.lower ?? ""))
      return true;
    if (!/^(?:strength|of|for|an?|the|level|up|to|at|levels|number)$/u.test(word) && !APPROXIMATORS.has(word))
      return false;
  }
  return false;
}

/** "won the support of 71 of 102 deputies", "61 deputies voted in favour". */
function isVote(tokens: readonly Token[], quantity: Quantity): boolean {
  for (let index = Math.max(0, quantity.first - 6); index < quantity.first; index += 1) {
    const word = tokens[index]?.lower ?? "";
    if (/^votes?$/u.test(word) || (word === "support" && tokens[index + 1]?.lower === "of")) return true;
  }
  for (let index = quantity.last + 1; index <= quantity.last + 4; index += 1) {
    if (/^(?:voted|voting|abstained|abstaining)$/u.test(tokens[index]?.lower ?? ""))
      return /^(?:in|for|against|with|,|\.|on|to)$/u.test(tokens[index + 1]?.lower ?? "");
  }
  return false;
}

/** The persons are named after the number, as many as it counts. */
function isNamed(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.phrase.value > MOST_NAMED) return false;
  const open = quantity.last + 1;
  if (!/^[,:(–—]$/u.test(tokens[open]?.text ?? "")) return false;
  let names = 0;
  let run = 0;
  for (let index = open + 1; index < open + 60; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence) break;
    const name = token.capital && token.kind === "word" && !namesPeople(token) && !STOPS.has(token.lower);
    if (index === open + 1 && !name) return false;
    if (name) run += 1;
    else {
      if (run >= 2) names += 1;
      run = 0;
      if (/^[;)–—]$/u.test(token.text)) break;
    }
  }
  if (run >= 2) names += 1;
  return names === quantity.phrase.value;
}

/** Whether something was done to them: "were killed", "the arrest of", "left 12 … dead". */
function suffers(tokens: readonly Token[], quantity: Quantity): boolean {
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - 6); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || /^[;.]$/u.test(token.text)) break;
    if (token.lower === "by") break;
    if (SUFFERED_VERBS.has(token.lower)) return true;
  }
  for (let index = quantity.noun.first; index <= quantity.last + PREDICATE_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") return false;
    if (!SUFFERED_VERBS.has(token.lower)) continue;
    const next = tokens[index + 1];
    const passive = [1, 2, 3].some(
      (back) =>
        /^(?:was|were|been|being|are|is|be|had|left)$/u.test(tokens[index - back]?.lower ?? "") &&
        index - back > quantity.head - 1,
    );
    if (passive || index <= quantity.last || token.lower === "surrendered") return true;
    return (
      next === undefined ||
      next.kind === "mark" ||
      /^(?:and|or)$/u.test(next.lower) ||
      (STOPS.has(next.lower) && !/^(?:the|a|an|this|these|their|his|her|its|at|about|over)$/u.test(next.lower))
    );
  }
  return false;
}

/** "each of about 40 insurgents". */
function eachOf(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") && tokens[at]?.lower !== "of") at -= 1;
  return tokens[at]?.lower === "of" && tokens[at - 1]?.lower === "each";
}

/** A verb of moving or attacking right after the phrase. */
function isMoving(tokens: readonly Token[], quantity: Quantity): boolean {
  // "two columns, each of 40 insurgents, advanced": their verb stands behind the comma.
  const inserted = tokens[quantity.last + 1]?.text === "," ? 1 : 0;
  const grouped = inserted > 0 && eachOf(tokens, quantity);
  for (let index = quantity.last + 1 + (grouped ? 1 : 0); index <= quantity.last + PREDICATE_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || /^[;,]$/u.test(token.text)) return false;
    if (MOVING_VERBS.has(token.lower)) return true;
  }
  return false;
}

/** Attackers of any kind: they move, attack, or are met "by" the deed ("boarded by three pirates"). */
function isActing(tokens: readonly Token[], quantity: Quantity): boolean {
  if (isMoving(tokens, quantity)) return true;
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - 4); index -= 1) {
    const word = tokens[index]?.lower ?? "";
    if (/^(?:by|group|convoy|column|each)$/u.test(word)) return true;
    if (!APPROXIMATORS.has(word) && !/^(?:of|a|an)$/u.test(word)) return false;
  }
  return false;
}
