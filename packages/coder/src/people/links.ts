import { APPROXIMATORS, PART_OPENERS } from "./closed-words.ts";
import { namesPeople } from "./person-words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./verbs.ts";
import { wholePointedAt } from "./pointing.ts";
import { fits, wholeOfBracket, wholeOfOpener, wholeOfPartitive, wholeOfShare } from "./wholes.ts";

/** "Of the 580 villagers abducted by the militia in 2031, …": words of the opening phrase after the total. */
const OPENING_REACH = 30;

/** A bracket between a number and "including" is no longer than this. */
const BRACKET_REACH = 16;

/** A list of parts that is still open: the whole it belongs to and how it began. */
interface Scope {
  readonly whole: number;
  /** Number of brackets around the list. */
  readonly depth: number;
  /** "of whom 20 were women and 3 were …": verbs do not end such a list. */
  readonly verbs: boolean;
  /** The "and" of the last item has been read. */
  closed: boolean;
}

interface Opener {
  readonly at: number;
  readonly verbs: boolean;
}

/** Finds for each number of persons the total that it is said to be part of (codebook, gap). */
export function linkParts(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  let scope: Scope | null = null;
  let previous: Quantity | null = null;
  quantities.forEach((quantity, index) => {
    if (quantity.persons !== true) return;
    quantity.isPart = false;
    quantity.whole = -1;
    if (previous?.sentence !== quantity.sentence) scope = null;
    scope = linkOne(tokens, quantities, index, scope, previous);
    previous = quantity;
  });
}

/** Links one number and says which list of parts is open after it. */
function linkOne(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  index: number,
  open: Scope | null,
  previous: Quantity | null,
): Scope | null {
  const quantity = quantities[index];
  if (quantity === undefined) return open;
  const depth = quantity.brackets.length;
  const bracket = quantity.brackets.at(-1);
  const sameBracket =
    previous !== null && previous.sentence === quantity.sentence && previous.brackets.at(-1) === bracket;
  if (
    bracket !== undefined &&
    !sameBracket &&
    (previous === null || previous.brackets.length < depth || !previous.brackets.includes(bracket))
  ) {
    const whole = wholeOfBracket(quantities, index, bracket);
    if (whole >= 0) return attach(quantity, whole, open);
  }
  const pointed = wholePointedAt(tokens, quantities, index);
  if (pointed >= 0) return attach(quantity, pointed, open);
  const opener = openerBefore(tokens, quantity, previous) ?? openingTotal(tokens, quantities, index);
  if (opener !== null) {
    const whole = wholeOfOpener(tokens, quantities, index, opener.at);
    if (fits(quantity, quantities[whole]) && !isOtherEvent(tokens, quantity, quantities[whole]))
      return attach(quantity, whole, { whole, depth, verbs: opener.verbs, closed: false });
  }
  if (quantity.partitive) {
    const whole = wholeOfPartitive(tokens, quantities, index);
    if (whole >= 0) return attach(quantity, whole, quantity.bare ? { whole, depth, verbs: true, closed: false } : open);
  }
  const sibling =
    bracket === undefined || (open !== null && open.depth >= depth)
      ? undefined
      : siblingInBracket(quantities, index, bracket);
  if (sibling !== undefined) return attach(quantity, sibling.whole, open);
  if (open !== null && continues(tokens, quantity, previous, open, quantities[open.whole]))
    return attach(quantity, open.whole, open);
  if (quantity.phrase.kind === "share" && quantity.sex !== "unknown") {
    const whole = wholeOfShare(tokens, quantities, index);
    if (whole >= 0) attach(quantity, whole, open);
  }
  return depth <= (open?.depth ?? 0) ? null : open;
}

/** The last part before it in the same bracket: "(20 killed [15 men …] and 30 injured […])". */
function siblingInBracket(quantities: readonly Quantity[], index: number, bracket: number): Quantity | undefined {
  return quantities.slice(0, index).findLast((other) => other.isPart && other.brackets.at(-1) === bracket);
}

/** Injuries are no part of deaths. */
const isOtherEvent = (tokens: readonly Token[], part: Quantity, whole: Quantity | undefined): boolean =>
  part.event && whole?.event === true && tokens[part.head]?.lower !== tokens[whole.head]?.lower;

function attach(quantity: Quantity, whole: number, scope: Scope | null): Scope | null {
  quantity.isPart = true;
  quantity.whole = whole;
  return scope;
}

/** The total's own words end with a comma, or its verb follows. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (/^(?:were|was|are|is)$/u.test(tokens[from]?.lower ?? "")) return true;
  let relative = false;
  for (let at = from; at < from + OPENING_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ";") return false;
    if (/^(?:who|that|which|whom)$/u.test(token.lower)) relative = true;
    if (FINITE.has(token.lower) && !relative) return tokens[at - 1]?.lower === "there";
    if (token.text === ",") return true;
  }
  return false;
}

/** "Of the 77 trainees, …", "Among the 77 trainees were …" at the head of a sentence. */
function opensWithOf(tokens: readonly Token[], total: Quantity): boolean {
  let at = total.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "") && tokens[at]?.lower !== "of") at -= 1;
  const opens = /^(?:of|among|amongst)$/u.test(tokens[at]?.lower ?? "");
  if (tokens[at - 1]?.lower === "out") at -= 1;
  return (
    opens &&
    tokens[at]?.sentence === total.sentence &&
    tokens[at - 1]?.sentence !== total.sentence &&
    opensClause(tokens, total.last + 1)
  );
}

/** "Of the 88 casualties (52 men, 20 women, …), 41 …": the total that opens the sentence, behind its bracket. */
function openingTotal(tokens: readonly Token[], quantities: readonly Quantity[], index: number): Opener | null {
  const quantity = quantities[index];
  const total = quantities.find((other) => other.sentence === quantity?.sentence);
  const previous = quantities[index - 1];
  if (quantity === undefined || total === undefined || total === quantity || total.brackets.length > 0) return null;
  if (previous === undefined || previous.brackets.length === 0 || quantity.brackets.length > 0) return null;
  return opensWithOf(tokens, total) ? { at: total.last + 1, verbs: true } : null;
}

/** "including", "of whom", "among them", a colon: the word between the number before and this one. */
function openerBefore(tokens: readonly Token[], quantity: Quantity, previous: Quantity | null): Opener | null {
  const from = previous !== null && previous.sentence === quantity.sentence ? previous.phrase.last + 1 : 0;
  // "Of 77 trainees, 30 were women and 12 failed": what follows is of the first.
  if (previous !== null && from > 0 && opensWithOf(tokens, previous)) return { at: previous.last + 1, verbs: true };
  for (let at = quantity.phrase.first - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== quantity.sentence || token.text === ";") return null;
    if (PART_OPENERS.has(token.lower)) return { at, verbs: false };
    // "120 cadets, with 30 women": only right before a number for a sex.
    if (
      token.lower === "with" &&
      at >= quantity.phrase.first - 3 &&
      quantity.sex !== "unknown" &&
      previous?.sex === "unknown" &&
      tokens[at - 1]?.text === ","
    ) {
      return { at, verbs: false };
    }
    // Right after the number before it is that number's own: "6 of whom were foreigners, and 636 were injured".
    const own = at === from && from > 0;
    const next = tokens[at + 1]?.lower ?? "";
    if (/^(?:of|among|amongst)$/u.test(token.lower) && /^(?:whom|which|them|these|those)$/u.test(next))
      return own ? null : { at, verbs: true };
    if (/^[:—–]$/u.test(token.text) && at >= quantity.phrase.first - 3) return { at, verbs: false };
  }
  return null;
}

/** "600 troops, including 40 women, [and 80 police, including 9 women]": a second total beside the first. */
function hasPartsOfItsOwn(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.last + 1;
  if (tokens[at]?.text === "(") {
    while (at < quantity.last + BRACKET_REACH && tokens[at]?.text !== ")") at += 1;
    at += 1;
  }
  if (tokens[at]?.text === ",") at += 1;
  const word = tokens[at]?.lower ?? "";
  return PART_OPENERS.has(word) || (/^(?:of|among)$/u.test(word) && tokens[at + 1]?.lower === "whom");
}

/** Whether the list of parts goes on with this number. */
function continues(
  tokens: readonly Token[],
  quantity: Quantity,
  previous: Quantity | null,
  scope: Scope,
  whole: Quantity | undefined,
): boolean {
  if (previous === null || quantity.phrase.kind === "vague" || quantity.brackets.length > scope.depth) return false;
  // "20 women and 15 men, 25 Serbs, 10 Roma": a second list of the same whole, by community.
  if (scope.closed && !scope.verbs && !namesPeople(tokens[quantity.head])) return false;
  if (quantity.sex === "unknown" && hasPartsOfItsOwn(tokens, quantity)) return false;
  if (!fits(quantity, whole) || (quantity.phrase.kind === "count" && quantity.phrase.value === whole?.phrase.value))
    return false;
  if (/^(?:others?|more)$/u.test(tokens[quantity.phrase.last + 1]?.lower ?? "") && !scope.verbs) return false;
  let at = quantity.phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  const separator = tokens[at]?.lower ?? "";
  const listed =
    /^(?:,|and|or|;|plus|both)$/u.test(separator) ||
    // "Of the 21 members, the north names eight and the south five".
    (scope.verbs && quantity.bare && tokens[quantity.phrase.last + 1]?.kind === "mark") ||
    /^(?:as|another|additional)$/u.test(tokens[at + 1]?.lower ?? "");
  if (!listed) return false;
  for (let between = previous.phrase.last + 1; between < at; between += 1) {
    const token = tokens[between];
    if (
      token === undefined ||
      (!scope.verbs && FINITE.has(token.lower)) ||
      /^(?:while|whereas|but)$/u.test(token.lower)
    )
      return false;
  }
  if (separator === "and") scope.closed = true;
  return true;
}
