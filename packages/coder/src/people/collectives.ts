import { APPROXIMATORS } from "./closed-words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** "three inmates to a bed", "40 pupils per teacher"; not "40 patients per day", who are persons. */
export function isRate(tokens: readonly Token[], quantity: Quantity): boolean {
  if (/^(?:per|every)$/u.test(tokens[quantity.first - 1]?.lower ?? "")) return true;
  const [one, two] = [tokens[quantity.last + 1]?.lower ?? "", tokens[quantity.last + 2]?.lower ?? ""];
  if (one === "per") return !/^(?:day|week|month|year|hour|annum|cent)$/u.test(two);
  if (/^(?:to|for)$/u.test(one) && /^(?:each|every)$/u.test(two)) return true;
  return one === "to" && /^an?$/u.test(two) && SHARED_THING.test(tokens[quantity.last + 3]?.lower ?? "");
}

/** What several persons share, so that their number is a rate. */
const SHARED_THING =
  /^(?:bed|cell|room|tent|class|classroom|teacher|desk|doctor|nurse|latrine|toilet|seat|house|boat|vehicle|car|mattress)$/u;

/** What a rule allows or asks for is nobody yet: "allowed to bring two witnesses". */
export function isHypothetical(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.phrase.value > MOST_BY_RULE || tokens[quantity.first - 2]?.lower !== "to") return false;
  return /^(?:allowed|permitted|required|entitled|obliged|able)$/u.test(tokens[quantity.first - 3]?.lower ?? "");
}

/** A rule asks for so many persons at most ("two witnesses", "three guarantors"). */
const MOST_BY_RULE = 5;

/** Words by which a place is told from a site for the displaced, whose people count. */
const SITE = /^(?:camps?|sites?|shelters?|settlements?|tents?|prisons?|centres?|centers?)$/u;
const PLACE_REACH = 10;

/** "a population of 31 million", "home to 2 million people", "an area in which 4 million people live". */
export function isPopulation(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") && !/^(?:of|to)$/u.test(tokens[at]?.lower ?? "")) at -= 1;
  const [before, earlier] = [tokens[at]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  if (before === "of" && earlier === "population") return true;
  if (!/^(?:people|persons|inhabitants|residents)$/u.test(tokens[quantity.head]?.lower ?? "")) return false;
  for (let index = at - 1; index >= Math.max(0, at - PLACE_REACH); index -= 1) {
    if (tokens[index]?.sentence !== quantity.sentence) break;
    if (SITE.test(tokens[index]?.lower ?? "")) return false;
  }
  if (before === "to" && earlier === "home") return true;
  const live = /^(?:live|lives|lived|reside|resided)$/u.test(tokens[quantity.last + 1]?.lower ?? "");
  return live && (before === "where" || (before === "which" && earlier === "in"));
}

const BODY =
  /^(?:council|committee|commission|parliament|assembly|senate|board|bureau|panel|cabinet|government|task|house|presidency|secretariat|court|congress|tribunal|jury|chamber|mechanism|legislature)$/u;
const MEMBERS =
  /^(?:members|parliamentarians|senators|deputies|legislators|judges|commissioners|lawmakers|councillors|ministers)$/u;
/** Between a body and its size: "has", "is made up of", "consists of". */
const SIZED_BY =
  /^(?:of|has|had|have|with|is|was|are|were|made|up|composed|consisting|consists?|compris\w+|counts|counted|currently|now|an?|the|will|be|numbers)$/u;
const SIZE_REACH = 7;
/** A party or a union has more members than this; they are no body that a report names by its size. */
const LARGEST_BODY = 700;

/** Bodies that sit and decide; a larger number behind them is an audience. */
const PANEL = /^(?:panel|bench|board|jury|tribunal|commission|committee)$/u;
const LARGEST_PANEL = 30;

/** "the 22 task force members", "the 15 members of the Council", "a commission of 12 members", "its 21 members". */
export function isBody(tokens: readonly Token[], quantity: Quantity): boolean {
  const head = tokens[quantity.head]?.lower ?? "";
  if (isNeighbours(tokens, quantity)) return true;
  if (/^(?:bureau|panel)$|-(?:member|person|judge)$/u.test(head)) return true;
  // "the panel of five experts".
  const named = tokens[quantity.first - 1]?.lower === "of" && quantity.phrase.value <= LARGEST_PANEL;
  if (named && PANEL.test(tokens[quantity.first - 2]?.lower ?? "")) return true;
  if (!MEMBERS.test(head) || quantity.phrase.value > LARGEST_BODY) return false;
  if (head === "members" && isSized(tokens, quantity)) return true;
  // States are the members of the Security Council.
  if (
    /^(?:permanent|non-permanent|elected|incoming)$/u.test(tokens[quantity.head - 1]?.lower ?? "") &&
    namesBody(tokens, quantity)
  )
    return true;
  const before = tokens[quantity.first - 1];
  const definite = before !== undefined && (before.possessive || /^(?:the|all|its|our)$/u.test(before.lower));
  if (!definite) return false;
  if (head !== "members" || before.possessive || before.lower === "its") return true;
  return namesBody(tokens, quantity);
}

function namesBody(tokens: readonly Token[], quantity: Quantity): boolean {
  for (let index = quantity.noun.first; index <= quantity.last + 6; index += 1)
    if (BODY.test(tokens[index]?.lower ?? "")) return true;
  return false;
}

/** "A commission of 12 members", "the board has 15 members". */
function isSized(tokens: readonly Token[], quantity: Quantity): boolean {
  for (let index = quantity.first - 1; index >= Math.max(0, quantity.first - SIZE_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence) return false;
    if (BODY.test(token.lower) && index < quantity.first - 1) return true;
    if (!SIZED_BY.test(token.lower)) return false;
  }
  return false;
}

/** "the two neighbours": States, mostly. */
const isNeighbours = (tokens: readonly Token[], quantity: Quantity): boolean =>
  /^(?:neighbours|neighbors)$/u.test(tokens[quantity.head]?.lower ?? "") &&
  /^(?:the|both|its)$/u.test(tokens[quantity.first - 1]?.lower ?? "");
