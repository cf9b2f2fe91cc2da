import { APPROXIMATORS, PART_OPENERS } from "./closed-words.ts";
import { isPersonPlural } from "./person-words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./verbs.ts";

/** A list of parts that is still open: the whole it belongs to and how it began. */
interface Scope {
  readonly whole: number;
  readonly depth: number;
  /** "of whom 20 were women and 3 were …": verbs do not end such a list. */
  readonly verbs: boolean;
  closedByAnd: boolean;
}

/** Finds for each number of persons the total that it is said to be part of (codebook, gap). */
export function linkParts(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  let scope: Scope | null = null;
  quantities.forEach((quantity, index) => {
    if (quantity.phrase.kind === "vague" && quantity.persons !== true) return;
    const previous = quantities[index - 1];
    if (previous !== undefined && previous.sentence !== quantity.sentence) scope = null;
    const bracket = quantity.brackets.at(-1);
    const sameBracket = previous !== undefined && previous.brackets.at(-1) === bracket;
    if (bracket !== undefined && !sameBracket) {
      const whole = wholeOfBracket(quantities, index, bracket);
      if (whole >= 0) return attach(quantity, whole);
    }
    const opener = openerBefore(tokens, quantities, index);
    if (opener !== null) {
      const whole = wholeBefore(tokens, quantities, index, opener.at);
      scope =
        whole < 0
          ? null
          : { whole, depth: quantity.brackets.length, verbs: opener.verbs, closedByAnd: endsList(tokens, quantity) };
      if (whole >= 0) return attach(quantity, whole);
    }
    if (quantity.partitive) {
      const whole = wholeOfPartitive(tokens, quantities, index);
      if (whole >= 0) return attach(quantity, whole);
    }
    if (bracket !== undefined && sameBracket && previous !== undefined && previous.isPart && scope === null) {
      return attach(quantity, previous.whole);
    }
    if (
      scope !== null &&
      previous !== undefined &&
      previous.brackets.length > scope.depth &&
      quantity.brackets.length < scope.depth
    )
      scope = null;
    if (scope !== null && continues(tokens, quantities, index, scope)) {
      return attach(quantity, scope.whole);
    }
    if (quantity.brackets.length <= (scope?.depth ?? 0)) scope = null;
    if (quantity.phrase.kind === "share" && quantity.sex !== "unknown") {
      const whole = wholeOfShare(quantities, index);
      if (whole >= 0) attach(quantity, whole);
    }
  });
}

function attach(quantity: Quantity, whole: number): void {
  quantity.isPart = true;
  quantity.whole = whole;
}

/** The nearest persons before the bracket; a thing only where the bracket adds up to it ("46 claims (13 women and 33 men)"). */
function wholeOfBracket(quantities: readonly Quantity[], index: number, open: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return -1;
  const inside = quantities.filter((other) => other.brackets.at(-1) === open && other.phrase.kind === "count");
  const sum = inside.reduce((total, other) => total + other.phrase.value, 0);
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.sentence !== quantity.sentence) return -1;
    if (before.brackets.length >= quantity.brackets.length || before.phrase.kind === "share") continue;
    if (
      before.persons === true &&
      before.sex !== "unknown" &&
      quantity.sex !== "unknown" &&
      before.sex !== quantity.sex &&
      before.sex !== "mixed"
    )
      continue;
    if (before.persons === true || before.phrase.value === sum) return at;
  }
  return -1;
}

/** "including", "of whom", "among them", a colon: the word between the number before and this one. */
function openerBefore(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  index: number,
): { at: number; verbs: boolean } | null {
  const quantity = quantities[index];
  if (quantity === undefined) return null;
  const previous = quantities[index - 1];
  const from = previous !== undefined && previous.sentence === quantity.sentence ? previous.phrase.last + 1 : 0;
  for (let at = quantity.phrase.first - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") return null;
    if (PART_OPENERS.has(token.lower)) return { at, verbs: false };
    const next = tokens[at + 1]?.lower ?? "";
    if (/^(?:of|among|amongst)$/u.test(token.lower) && /^(?:whom|which|them|these|those)$/u.test(next))
      return { at, verbs: true };
    if (/^(?:whom|which)$/u.test(token.lower) && tokens[at - 1]?.lower === "of") return { at, verbs: true };
    if (/^[:—–]$/u.test(token.text) && at >= quantity.phrase.first - 3) return { at, verbs: false };
  }
  return null;
}

/** The total before the opener: in the sentence, or in the one before where the sentence points back. */
function wholeBefore(tokens: readonly Token[], quantities: readonly Quantity[], index: number, opener: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return -1;
  const depth = quantity.brackets.length;
  let own = true;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.phrase.last > opener) continue;
    if (before.sentence !== quantity.sentence) {
      if (quantity.sentence - before.sentence > 1 || !pointsBack(tokens, quantity)) return -1;
      own = false;
    }
    if (before.isPart && before.brackets.length >= depth && !isNestedWhole(tokens, before, opener)) continue;
    if (before.brackets.length > depth || before.phrase.kind === "share") continue;
    if (before.persons === true) return at;
    if (own && quantity.bare) return at;
  }
  return -1;
}

/** A part with parts of its own: it stands right before the opener ("… and 15 minors, including 1 girl"). */
function isNestedWhole(tokens: readonly Token[], before: Quantity, opener: number): boolean {
  if (opener - before.last > 2) return false;
  return before.sex === "unknown" && /^(?:,|\(|of|including|–|:)$/u.test(tokens[before.last + 1]?.lower ?? "");
}

/** "They included …", "Among them were …", "Of these, …", "The returnees include …". */
function pointsBack(tokens: readonly Token[], quantity: Quantity): boolean {
  const start = tokens.findIndex((token) => token.sentence === quantity.sentence);
  const first = tokens[start]?.lower ?? "";
  if (/^(?:they|these|those|among|of|both|all|it)$/u.test(first)) return true;
  if (first !== "the") return false;
  for (let at = start + 1; at < start + 5; at += 1) {
    if (
      isPersonPlural(tokens, at, 2) ||
      /^(?:dead|wounded|injured|group|total|figure|numbers?|victims|casualties|toll|returnee)$/u.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "10 of the 18 crew", "12 of them", "14 of the survivors". */
function wholeOfPartitive(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return -1;
  const next = quantities[index + 1];
  if (
    next !== undefined &&
    next.sentence === quantity.sentence &&
    next.phrase.first - quantity.phrase.last <= 5 &&
    quantity.phrase.kind !== "share"
  ) {
    if (quantity.bare || quantity.noun.kind === "none") {
      quantity.persons = next.persons;
      quantity.head = next.head;
      return index + 1;
    }
  }
  const noun = tokens[quantity.noun.head]?.lower;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.persons !== true || before.phrase.kind === "share") continue;
    if (before.isPart && before.sentence === quantity.sentence && !quantity.bare) continue;
    if (quantity.noun.kind === "none") {
      if (quantity.sentence - before.sentence > 1) return -1;
      return at;
    }
    if (tokens[before.head]?.lower === noun || quantity.sentence - before.sentence <= 1) return at;
  }
  return -1;
}

/** The total that a share of women is taken of: before it in the sentence, else of the sentence before. */
function wholeOfShare(quantities: readonly Quantity[], index: number): number {
  const quantity = quantities[index];
  if (quantity === undefined) return -1;
  const next = quantities[index + 1];
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || quantity.sentence - before.sentence > 1) break;
    if (
      before.sentence !== quantity.sentence &&
      next !== undefined &&
      next.sentence === quantity.sentence &&
      next.persons === true &&
      !next.isPart &&
      quantity.partitive
    )
      break;
    if (before.persons === true && before.phrase.kind === "count" && before.sex === "unknown" && !before.isPart)
      return at;
  }
  return next !== undefined && next.sentence === quantity.sentence && next.persons === true && quantity.partitive
    ? index + 1
    : -1;
}

/** Whether the list of parts goes on with this number. */
function continues(tokens: readonly Token[], quantities: readonly Quantity[], index: number, scope: Scope): boolean {
  const quantity = quantities[index];
  const previous = quantities[index - 1];
  const whole = quantities[scope.whole];
  if (quantity === undefined || previous === undefined || whole === undefined || quantity.phrase.kind === "vague")
    return false;
  if (quantity.brackets.length > scope.depth) return false;
  if (quantity.phrase.kind === "count" && whole.phrase.kind === "count" && quantity.phrase.value >= whole.phrase.value)
    return false;
  if (/^(?:others?|more)$/u.test(tokens[quantity.phrase.last + 1]?.lower ?? "") && !scope.verbs) return false;
  let at = quantity.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  const separator = tokens[at]?.lower ?? "";
  if (!/^(?:,|and|or|;|plus|both)$/u.test(separator) && tokens[at + 1]?.lower !== "as") return false;
  if (scope.closedByAnd && !scope.verbs) return false;
  for (let between = previous.phrase.last + 1; between < at; between += 1) {
    const token = tokens[between];
    if (
      token === undefined ||
      (!scope.verbs && FINITE.has(token.lower)) ||
      /^(?:while|whereas|but)$/u.test(token.lower)
    )
      return false;
  }
  if (separator === "and") scope.closedByAnd = true;
  return true;
}

/** A list of one item that a verb follows is at its end ("including 4 children, were killed"). */
function endsList(tokens: readonly Token[], quantity: Quantity): boolean {
  return FINITE.has(tokens[quantity.last + 2]?.lower ?? "") && tokens[quantity.last + 1]?.text === ",";
}
