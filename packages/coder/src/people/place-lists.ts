import { isPersonPlural } from "./person-words.ts";
import type { Quantity } from "./quantity.ts";
import { describe } from "./sex.ts";
import type { Token } from "./tokens.ts";
import { fits } from "./wholes.ts";

/** One name with a number in brackets is anything; several are a list. */
const FEWEST_ITEMS = 2;
/** How far before the first name the counted noun may stand ("Troops are deployed from Argentina (12), …"). */
const NOUN_REACH = 12;

/** A list by country may take in some who are not of the total before it (staff officers, observers). */
const SUM_MARGIN = 1.1;

/** Lists such as "from Argentina (12), Bhutan (3) and Fiji (146)", as indices; all items of a list in one sentence. */
function placeLists(tokens: readonly Token[], quantities: readonly Quantity[]): number[][] {
  const lists: number[][] = [];
  quantities.forEach((quantity, index) => {
    if (!isPlaceItem(tokens, quantity)) return;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last === index - 1 && quantities[last]?.sentence === quantity.sentence) list.push(index);
    else lists.push([index]);
  });
  return lists.filter((list) => list.length >= FEWEST_ITEMS);
}

/** "Fiji (146)". */
function isPlaceItem(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first, last } = quantity.phrase;
  const name = tokens[first - 2];
  return (
    quantity.phrase.kind === "count" &&
    quantity.noun.head < 0 &&
    tokens[first - 1]?.text === "(" &&
    tokens[last + 1]?.text === ")" &&
    name?.capital === true
  );
}

/** Makes persons of the numbers in a list of places that says who is counted. */
export function resolvePlaceLists(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  for (const list of placeLists(tokens, quantities)) {
    const first = quantities[list[0] ?? -1];
    const head = first === undefined ? -1 : nounBefore(tokens, first);
    if (head < 0) continue;
    const words = describe(tokens, head, head);
    for (const at of list) {
      const item = quantities[at];
      if (item === undefined) continue;
      item.persons = true;
      item.head = head;
      item.sex = words.sex;
      item.age = words.age;
    }
  }
}

/** The nearest plural before the list, where it names persons. */
function nounBefore(tokens: readonly Token[], first: Quantity): number {
  const start = first.phrase.first - 2;
  for (let index = start; index >= Math.max(0, start - NOUN_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== first.sentence) return -1;
    if (isPersonPlural(tokens, index, 2)) return index;
    if (
      token.kind === "word" &&
      !token.capital &&
      /[^s]s$/u.test(token.lower) &&
      !/^(?:was|is|has)$/u.test(token.lower)
    )
      return -1;
  }
  return -1;
}

/** Links such a list to the total before it, in its sentence or the one before. */
export function linkPlaceLists(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  for (const list of placeLists(tokens, quantities)) {
    const items = list.flatMap((at) => quantities[at] ?? []).filter((item) => item.persons === true);
    const sum = items.reduce((total, item) => total + item.phrase.value, 0);
    const [first] = items;
    if (first === undefined) continue;
    const whole = quantities.findLastIndex(
      (other, at) =>
        at < (list[0] ?? 0) &&
        other.persons === true &&
        other.phrase.kind === "count" &&
        other.phrase.value * SUM_MARGIN >= sum &&
        first.sentence - other.sentence <= 1 &&
        fits(first, other),
    );
    if (whole < 0) continue;
    for (const item of items) {
      item.isPart = true;
      item.whole = whole;
    }
  }
}
