import { isOutOf } from "./chosen-from.ts";
import { APPROXIMATORS, PART_OPENERS, STOPS } from "./closed-words.ts";
import { isSexed, isVerbLike, nounPhraseAt } from "./noun-phrase.ts";
import { isPersonPlural, isPersonSingular } from "./person-words.ts";
import { isCompared, isNamedAfter } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { describe } from "./sex.ts";
import type { Token } from "./tokens.ts";
import { FINITE, SHARED_VERBS } from "./verbs.ts";

/** How far back the noun may stand that a number reports on ("the number of refugees … was over 2 million"). */
const LABEL_REACH = 30;
const PLACING = /^(?:in|at|near|from|along|across|outside|within|around)$/u;
const TOTAL_NOUNS =
  /^(?:numbers?|totals?|strength|toll|population|caseload|figures?|membership|enrolment|enrollment|roll)$/u;
/** Bodies whose strength is told in persons. */
const FORCE = /^(?:component|contingent|force|forces|army|service|battalion|brigade|unit|units|mission|garrison)$/u;
/** Before a noun these make it the object of what is counted ("violations against children numbered 52"). */
const DONE_TO = /^(?:against|by|on|for|involving|affecting|among)$/u;
const REPORTING =
  /^(?:at|to|was|were|is|are|reached|reaching|number|total|totals|totalled|totalling|totaled|numbered|numbering|stood|exceeded|exceeding|of|from|being|hit|:)$/u;

/** Tells numbers without a noun from their neighbours: persons, or what else was counted before or after. */
export function resolveBareNumbers(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  for (let index = quantities.length - 1; index >= 0; index -= 1) {
    const quantity = quantities[index];
    // "920 (91 per cent) of the 1,010 officers": the share in brackets is passed over.
    const next = quantities[index + (quantities[index + 1]?.phrase.kind === "share" ? 2 : 1)];
    if (quantity === undefined || next === undefined || quantity.persons !== null) continue;
    if (
      sharesNextNoun(tokens, quantity, next) ||
      (quantity.bare && quantity.partitive && isNamedAfter(tokens, quantity, next))
    ) {
      take(quantity, next);
    }
  }
  quantities.forEach((quantity, index) => {
    if (quantity.persons !== null || quantity.phrase.kind !== "count") return;
    if (fromBracketedNoun(tokens, quantity)) return;
    if (fromGroup(tokens, quantity) || fromLabel(tokens, quantity) || fromApposition(tokens, quantity)) return;
    const before = antecedent(tokens, quantities, index);
    if (before === null) {
      quantity.persons =
        quantity.leansToPersons ||
        hasPersonBefore(tokens, quantity) ||
        hasPersonsAsParts(tokens, quantity, quantities[index + 1]);
      return;
    }
    if (isLabelled(tokens, quantity) || !(quantity.leansToPersons || standsForNoun(tokens, quantity, before))) {
      quantity.persons = false;
      return;
    }
    const all = isOutOf(tokens, quantity);
    take(quantity, before, all || hasSexedParts(tokens, quantity, quantities[index + 1]));
    // "won 51 seats out of the 140": seats again, and not all of them held.
    if (all && before.rule === "disaggregated.seats") quantity.persons = false;
  });
  for (const quantity of quantities) quantity.persons ??= false;
}

/** "a nurse and 12 others": the persons before carry no number. */
function hasPersonBefore(tokens: readonly Token[], quantity: Quantity): boolean {
  if (tokens[quantity.phrase.last + 1]?.lower !== "others") return false;
  for (let index = quantity.phrase.first - 1; index >= Math.max(0, quantity.phrase.first - 8); index -= 1) {
    if (isPersonSingular(tokens[index]) || isPersonPlural(tokens, index, 2)) return true;
  }
  return false;
}

/** "884 of them, including 51 women": whom "them" points to, the parts are persons. */
function hasPersonsAsParts(tokens: readonly Token[], quantity: Quantity, next: Quantity | undefined): boolean {
  if (!quantity.partitive || next?.persons !== true || next.sentence !== quantity.sentence) return false;
  const comma = quantity.phrase.last + 3;
  return (
    tokens[comma]?.text === "," && PART_OPENERS.has(tokens[comma + 1]?.lower ?? "") && next.phrase.first <= comma + 4
  );
}

/** "[20 of them women, and] 180 in posts, including 30 women": who has women as a part is not women alone. */
function hasSexedParts(tokens: readonly Token[], quantity: Quantity, next: Quantity | undefined): boolean {
  if (next?.persons !== true || next.sentence !== quantity.sentence || next.sex === "unknown" || next.bare)
    return false;
  for (let at = quantity.phrase.last + 1; at < next.last; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (FINITE.has(word) || tokens[at]?.text === ";") return false;
    const ofWhom = /^(?:of|among)$/u.test(word) && /^(?:whom|them|which)$/u.test(tokens[at + 1]?.lower ?? "");
    if (PART_OPENERS.has(word) || ofWhom) return true;
  }
  return false;
}

/** "[45 women were killed and] 13 injured": head and sex of the neighbour. */
function take(quantity: Quantity, from: Quantity, mixed = false): void {
  quantity.persons = from.persons === true;
  quantity.head = from.head;
  quantity.event = from.event;
  quantity.armed = from.armed;
  if (mixed || from.sex === "unknown" || from.sex === "mixed" || from.joint || quantity.sexWithheld) return;
  quantity.sex = from.sex;
  quantity.age = from.age;
}

/** "[61 national] and 14 international staff", "[three Israeli] and four Thai nationals". */
function sharesNextNoun(tokens: readonly Token[], quantity: Quantity, next: Quantity): boolean {
  if (quantity.last <= quantity.phrase.last || next.sentence !== quantity.sentence || next.persons === null)
    return false;
  const modifier = tokens[quantity.phrase.last + 1];
  if (next.persons === false && (modifier === undefined || isVerbLike(modifier))) return false;
  for (let at = quantity.last + 1; at < next.phrase.first; at += 1) {
    if (!/^(?:,|and|or)$/u.test(tokens[at]?.lower ?? "") && !APPROXIMATORS.has(tokens[at]?.lower ?? "")) return false;
  }
  return next.noun.head > next.noun.first;
}

/** "Aid workers killed since January: 14": persons open the line that the colon ends. */
function startsWithPersons(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = tokens[quantity.phrase.last + 1];
  if (next !== undefined && next.kind === "word") return false;
  const start = tokens.findIndex((token) => token.sentence === quantity.sentence);
  for (let at = start; at < start + 3; at += 1) {
    if (isPersonPlural(tokens, at, 2) && !isPersonPlural(tokens, at + 1, 2)) return label(tokens, quantity, at);
  }
  return false;
}

/** "victims (45)", "men: 30". */
function fromBracketedNoun(tokens: readonly Token[], quantity: Quantity): boolean {
  const open = tokens[quantity.phrase.first - 1]?.text;
  const close = tokens[quantity.phrase.last + 1]?.text;
  const bracketed = open === "(" && close === ")";
  if (!bracketed && open !== ":") return false;
  const noun = quantity.phrase.first - 2;
  if (!isPersonPlural(tokens, noun, 2) && !isSexed(tokens[noun]))
    return open === ":" && startsWithPersons(tokens, quantity);
  // "discrimination against women (12)": what was done to them is counted.
  if (DONE_TO.test(tokens[noun - 1]?.lower ?? "")) return false;
  const words = describe(tokens, noun, noun);
  quantity.persons = true;
  quantity.head = noun;
  quantity.sex = words.sex;
  quantity.age = words.age;
  return true;
}

/** Groups whose size is told in persons. */
const GROUP = /^(?:delegation|group|team|party|crew|intake|class|cohort|crowd|contingent|squad|panel|bureau)$/u;

/** "a delegation of 14"; "the Group of 20" is a name. */
function fromGroup(tokens: readonly Token[], quantity: Quantity): boolean {
  if (!quantity.bare || quantity.partitive) return false;
  let at = quantity.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") && tokens[at]?.lower !== "of") at -= 1;
  const group = tokens[at - 1];
  if (tokens[at]?.lower !== "of" || group === undefined || group.capital || !GROUP.test(group.lower)) return false;
  return label(tokens, quantity, at - 1);
}

/** How far before "48 in number" the noun may stand. */
const APPOSITION_REACH = 14;

/** "Military observers, 48 in number", "girls between 10 and 14, 6,300 in all". */
function fromApposition(tokens: readonly Token[], quantity: Quantity): boolean {
  const behind = tokens[quantity.phrase.last + 2]?.lower ?? "";
  if (tokens[quantity.phrase.last + 1]?.lower !== "in" || !/^(?:all|number|total)$/u.test(behind)) return false;
  // The first noun, not the nearest: "two nurses and three women, 17 in all".
  for (let index = Math.max(0, quantity.phrase.first - APPOSITION_REACH); index < quantity.phrase.first; index += 1) {
    if (tokens[index]?.sentence === quantity.sentence && isPersonPlural(tokens, index, 2))
      return label(tokens, quantity, index);
  }
  return false;
}

/** "the number of refugees stood at 5,600", "police strength was 1,300". */
function fromLabel(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") && !REPORTING.test(tokens[at]?.lower ?? "")) at -= 1;
  if (!REPORTING.test(tokens[at]?.lower ?? "")) return false;
  for (let index = at; index >= Math.max(0, quantity.phrase.first - LABEL_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") return false;
    if (TOTAL_NOUNS.test(token.lower) && fromTotal(tokens, quantity, index)) return true;
    if (/^(?:total|totals|totalled|totalling|number|numbered|numbering|stood|stands)$/u.test(token.lower)) {
      const subject = nearestPlural(tokens, index);
      if (subject >= 0) return label(tokens, quantity, subject);
    }
  }
  return false;
}

function fromTotal(tokens: readonly Token[], quantity: Quantity, index: number): boolean {
  if (tokens[index + 1]?.lower === "of") {
    let from = index + 2;
    while (/^(?:the|these|those|its|all)$/u.test(tokens[from]?.lower ?? "")) from += 1;
    const noun = nounPhraseAt(tokens, from, 2);
    if (noun.kind === "person") return label(tokens, quantity, noun.head, noun.first);
    // "the strength of the military component stood at 12,700".
    const force = [noun.first, noun.first + 1, noun.first + 2].find((at) => FORCE.test(tokens[at]?.lower ?? ""));
    return tokens[index]?.lower === "strength" && force !== undefined && label(tokens, quantity, force);
  }
  if (tokens[index]?.lower === "toll") return label(tokens, quantity, index);
  return (
    /^(?:police|troop|staff|staffing|personnel|force|refugee|returnee|prison|inmate|casualty)$/u.test(
      tokens[index - 1]?.lower ?? "",
    ) && label(tokens, quantity, index)
  );
}

function nearestPlural(tokens: readonly Token[], before: number): number {
  for (let index = before - 1; index >= Math.max(0, before - 8); index -= 1) {
    if (isPersonPlural(tokens, index, 2)) return DONE_TO.test(tokens[index - 1]?.lower ?? "") ? -1 : index;
    if (tokens[index]?.kind !== "word" || !/[^s]s$/u.test(tokens[index]?.lower ?? "")) continue;
    // "Refugees in the camps number 173,600": where they are is passed over.
    const placed = [1, 2].some((back) => PLACING.test(tokens[index - back]?.lower ?? ""));
    if (!placed) return -1;
  }
  return -1;
}

function label(tokens: readonly Token[], quantity: Quantity, head: number, first = head): boolean {
  quantity.persons = true;
  quantity.head = head;
  const words = describe(tokens, first, head);
  quantity.sex = words.joint ? "unknown" : words.sex;
  quantity.age = words.age;
  return true;
}

/** The last counted noun before: in the sentence, or in the one before where the number opens its sentence. */
function antecedent(tokens: readonly Token[], quantities: readonly Quantity[], index: number): Quantity | null {
  const quantity = quantities[index];
  if (quantity === undefined) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.phrase.kind === "share" || before.persons === null) continue;
    if (quantity.sentence - before.sentence > 1) return null;
    if (before.brackets.length > quantity.brackets.length) continue;
    if (before.isPart && !isCompared(tokens, quantity) && !(at === index - 1 && goesOnWithList(tokens, quantity)))
      continue;
    return before;
  }
  return null;
}

/** "[including 4 officers from Goma] and 3 from Kabare": an item of the same list, without a verb of its own. */
function goesOnWithList(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  const next = tokens[quantity.phrase.last + 1]?.lower ?? "";
  return /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? "") && !FINITE.has(next) && next !== "others";
}

/** "Sector 2", "Battalion 12": the name of a thing. */
function isLabelled(tokens: readonly Token[], quantity: Quantity): boolean {
  const before = tokens[quantity.phrase.first - 1];
  return (
    before !== undefined &&
    before.capital &&
    before.sentence === quantity.sentence &&
    !STOPS.has(before.lower) &&
    !APPROXIMATORS.has(before.lower) &&
    quantity.phrase.digits
  );
}

/** A bare number takes its noun over only where it does what a counted noun does: has a verb, or stands in a list. */
function standsForNoun(tokens: readonly Token[], quantity: Quantity, before: Quantity): boolean {
  if (tokens[quantity.phrase.first - 1]?.lower === "by" && !quantity.partitive) return false;
  // "abduction (206)": in brackets a number stands for the noun before it, and that is no person.
  if (tokens[quantity.phrase.first - 1]?.text === "(" && tokens[quantity.phrase.last + 1]?.text === ")") return false;
  if (quantity.partitive) return true;
  const next = tokens[quantity.phrase.last + 1]?.lower ?? "";
  if (FINITE.has(next) || SHARED_VERBS.has(next)) return true;
  return before.sentence === quantity.sentence;
}
