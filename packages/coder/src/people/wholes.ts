import { isAuthorized } from "./exemptions.ts";
import { isPersonPlural, singular } from "./person-words.ts";
import { isNamedAfter } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

const NONE = -1;

/** A part is no larger than its whole; shares and vague amounts cannot be compared. */
export function fits(part: Quantity, whole: Quantity | undefined): boolean {
  if (whole === undefined) return false;
  if (part.phrase.kind !== "count" || whole.phrase.kind !== "count") return true;
  return part.phrase.value <= whole.phrase.value;
}

/** The nearest persons before the bracket; a thing only where the bracket adds up to it ("20 claims (8 women and 12 men)"). */
export function wholeOfBracket(quantities: readonly Quantity[], index: number, open: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return NONE;
  const inside = quantities.filter((other) => other.brackets.at(-1) === open && other.phrase.kind === "count");
  const sum = inside.reduce((total, other) => total + other.phrase.value, 0);
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.sentence !== quantity.sentence) return NONE;
    if (before.brackets.length >= quantity.brackets.length || before.phrase.kind === "share") continue;
    if (isOtherSex(before, quantity) || !fits(quantity, before)) continue;
    const adjacent = before.last === open - 1 && before.phrase.kind === "count";
    if (before.persons === true || adjacent || before.phrase.value === sum) return at;
  }
  return NONE;
}

/** Women cannot be part of men. */
const isOtherSex = (whole: Quantity, part: Quantity): boolean =>
  (whole.sex === "female" && part.sex === "male") || (whole.sex === "male" && part.sex === "female");

/** The total before "including", "of whom" and the like: in the sentence, or in the one before where it points back. */
export function wholeOfOpener(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  index: number,
  opener: number,
): number {
  const quantity = quantities[index];
  if (quantity === undefined) return NONE;
  const depth = quantity.brackets.length;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.phrase.last > opener) continue;
    const own = before.sentence === quantity.sentence;
    if (!own && (quantity.sentence - before.sentence > 1 || !pointsBack(tokens, quantity))) return NONE;
    if (before.brackets.length > depth || before.phrase.kind === "share") continue;
    // "1,204 of the 1,310 authorized police, including 402 women": the parts are of those deployed.
    const ofPlanned = before.isPart && isPlanned(tokens, quantities[before.whole]);
    if (before.isPart && before.brackets.length >= depth && !isNestedWhole(tokens, before, opener) && !ofPlanned)
      continue;
    // "8,940 troops of an authorized 9,500, among them …": the parts are of those who are there.
    if (isAuthorized(tokens, before)) continue;
    if (before.persons === true) return at;
    // "20 instances of …, including 4 after …": what was counted last.
    if (own && quantity.bare && quantity.head === before.head) return at;
  }
  return NONE;
}

const isPlanned = (tokens: readonly Token[], whole: Quantity | undefined): boolean =>
  whole !== undefined && isAuthorized(tokens, whole);

/** A part with parts of its own: it stands right before the opener ("… and 12 minors, including 1 girl"). */
function isNestedWhole(tokens: readonly Token[], before: Quantity, opener: number): boolean {
  return (
    before.sex === "unknown" &&
    opener - before.last <= 2 &&
    /^(?:,|\(|of|including|–|:)$/u.test(tokens[before.last + 1]?.lower ?? "")
  );
}

/** "They included …", "Among them were …", "Of these, …", "The returnees include …". */
function pointsBack(tokens: readonly Token[], quantity: Quantity): boolean {
  const start = tokens.findIndex((token) => token.sentence === quantity.sentence);
  const first = tokens[start]?.lower ?? "";
  if (/^(?:they|these|those|among|of|both|all|it)$/u.test(first)) return true;
  if (first !== "the") return false;
  for (let at = start + 1; at < start + 5; at += 1) {
    if (isPersonPlural(tokens, at, 2)) return true;
    if (
      /^(?:dead|wounded|injured|group|total|figure|numbers?|victims|casualties|toll|returnee|cohort|class|intake)$/u.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "9 of the 21 crew", "12 of them", "12 of the survivors". */
export function wholeOfPartitive(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return NONE;
  for (const step of [1, 2]) {
    const next = quantities[index + step];
    if (
      next?.persons === true &&
      next.phrase.kind === "count" &&
      (quantity.bare || quantity.sex !== "unknown") &&
      isNamedAfter(tokens, quantity, next)
    ) {
      return index + step;
    }
  }
  const noun = quantity.noun.kind === "person" ? singular(tokens[quantity.noun.head]?.lower ?? "") : "";
  let nearest = NONE;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.persons !== true || before.phrase.kind === "share" || !fits(quantity, before))
      continue;
    // "920 of an authorized 1,010. Among them were 160 advisers, 41 of whom …": no parts of those planned.
    if (noun === "" && at < index - 1 && isAuthorized(tokens, before)) continue;
    if (noun !== "" && singular(tokens[before.head]?.lower ?? "") === noun) return at;
    if (noun !== "" && before.sex !== "unknown" && quantity.sex === "unknown") continue;
    if (quantity.sentence - before.sentence > 1 || before.isPart || isOtherSex(before, quantity)) continue;
    if (nearest === NONE) nearest = at;
    if (noun === "") break;
  }
  return nearest;
}

/** Wholes that a share may be taken of without naming them again. */
const GENERIC_WHOLE =
  /^(?:participant|trainee|beneficiary|attendee|total|recipient|graduate|recruit|group|member|people|person|victim|survivor|casualty|candidate|staff|personnel|applicant|whom|them|these|those|which)s?$/u;

/** The total that a share of women is taken of: before it in the sentence, else of the sentence before. */
export function wholeOfShare(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return NONE;
  const next = quantities[index + 1];
  if (next !== undefined && isNamedAfter(tokens, quantity, next) && next.persons === true) return index + 1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || quantity.sentence - before.sentence > 1) return NONE;
    if (before.persons !== true || before.phrase.kind !== "count" || before.sex !== "unknown" || before.isPart)
      continue;
    if (before.sentence === quantity.sentence || isShareOf(tokens, quantity, before)) return at;
  }
  return NONE;
}

/** Whether a share in the next sentence is one of this total: it names no other group. */
function isShareOf(tokens: readonly Token[], quantity: Quantity, whole: Quantity): boolean {
  if (tokens[quantity.phrase.last + 1]?.lower !== "of") return true;
  const noun = quantity.noun.head >= 0 ? quantity.noun.head : quantity.phrase.last + 2;
  const word = singular(tokens[noun]?.lower ?? "");
  return word === singular(tokens[whole.head]?.lower ?? "") || GENERIC_WHOLE.test(word);
}
