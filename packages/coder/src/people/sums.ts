import { namesPeople } from "./person-words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** Fewest items that make an addition: one number alone is equal to another by chance. */
const FEWEST_ITEMS = 2;

/** Links lists to a total that they add up to where no word says so: "60 trainees, 25 women and 35 men". */
export function linkSums(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  quantities.forEach((total, index) => {
    if (total.persons !== true || total.phrase.kind !== "count" || total.isPart) return;
    if (total.sex !== "unknown") return linkAll(tokens, quantities, index);
    const rest = restOfParts(quantities, index);
    if (rest !== null) return link(quantities, rest, index);
    const after = run(quantities, index + 1, 1, total);
    if (after !== null && after.every((at) => quantities[at]?.sex !== "unknown")) return link(quantities, after, index);
    const before = run(quantities, index - 1, -1, total);
    if (before !== null && before.every((at) => quantities[at]?.sex !== "unknown"))
      return link(quantities, before, index);
    const peoples = listOfPeoples(tokens, quantities, index);
    if (peoples !== null) link(quantities, peoples, index);
  });
}

/** "Four shepherds died and two were maimed. All six were boys": the sex of all is that of each number. */
function linkAll(tokens: readonly Token[], quantities: readonly Quantity[], index: number): void {
  const total = quantities[index];
  if (total === undefined || !/^(?:all|both)$/u.test(tokens[total.phrase.first - 1]?.lower ?? "")) return;
  const items: number[] = [];
  let sum = 0;
  for (let at = index - 1; at >= 0 && sum < total.phrase.value; at -= 1) {
    const item = quantities[at];
    if (!isItem(item) || item.isPart || item.sex !== "unknown" || total.sentence - item.sentence > 1) break;
    items.push(at);
    sum += item.phrase.value;
  }
  if (sum === total.phrase.value) link(quantities, items, index);
}

function link(quantities: readonly Quantity[], parts: readonly number[], whole: number): void {
  for (const at of parts) {
    const part = quantities[at];
    if (part === undefined) continue;
    part.isPart = true;
    part.whole = whole;
  }
}

const isItem = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity !== undefined && quantity.persons === true && quantity.phrase.kind === "count";

/** Free-standing numbers next to the total, in the sentence, that add up to it. */
function run(quantities: readonly Quantity[], from: number, step: 1 | -1, total: Quantity): number[] | null {
  const items: number[] = [];
  let sum = 0;
  for (let at = from; sum < total.phrase.value; at += step) {
    const item = quantities[at];
    if (!isItem(item) || item.isPart || item.sentence !== total.sentence) return null;
    items.push(at);
    sum += item.phrase.value;
  }
  return sum === total.phrase.value && items.length >= FEWEST_ITEMS ? items : null;
}

/** "95 victims, including 41 men and 30 women, with a further 24 of unknown sex": what is left of the total. */
function restOfParts(quantities: readonly Quantity[], index: number): number[] | null {
  const total = quantities[index];
  if (total === undefined) return null;
  const parts = quantities.filter((part) => part.whole === index && part.sentence === total.sentence);
  if (parts.length === 0 || !parts.every((part) => isItem(part))) return null;
  let sum = parts.reduce((all, part) => all + part.phrase.value, 0);
  const rest: number[] = [];
  for (let at = index + 1; at < quantities.length && sum < total.phrase.value; at += 1) {
    const item = quantities[at];
    if (item === undefined || item.sentence !== total.sentence) break;
    if (item.whole === index) continue;
    if (!isItem(item) || item.isPart) return null;
    rest.push(at);
    sum += item.phrase.value;
  }
  return rest.length > 0 && sum === total.phrase.value ? rest : null;
}

/** A list by nationality or community in a later sentence that adds up to the total. */
function listOfPeoples(tokens: readonly Token[], quantities: readonly Quantity[], index: number): number[] | null {
  const total = quantities[index];
  if (total === undefined) return null;
  const items: number[] = [];
  let sum = 0;
  for (let at = index + 1; at < quantities.length; at += 1) {
    const item = quantities[at];
    if (item === undefined || item.sentence === total.sentence) continue;
    if (!isItem(item) || item.isPart || !namesPeople(tokens[item.head])) return null;
    items.push(at);
    sum += item.phrase.value;
    if (sum >= total.phrase.value) return sum === total.phrase.value && items.length >= FEWEST_ITEMS ? items : null;
  }
  return null;
}
