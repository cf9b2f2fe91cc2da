import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** Parts that are broken down themselves break the total down when they make up at least this much of it. */
const NEARLY_ALL = 0.95;

const hasSex = (quantity: Quantity): boolean => quantity.sex === "female" || quantity.sex === "male";

/** For each quantity whether a breakdown by sex is given for it anywhere in the paragraph. */
export function brokenDown(tokens: readonly Token[], quantities: readonly Quantity[]): readonly boolean[] {
  const parts = quantities.map((_, index) => quantities.filter((part) => part.whole === index));
  const given = quantities.map(() => false);
  // Twice, innermost first: parts mostly stand after their whole, but may stand before it.
  for (let round = 0; round < 2; round += 1) {
    for (let index = quantities.length - 1; index >= 0; index -= 1) {
      const quantity = quantities[index];
      if (quantity === undefined || quantity.persons !== true) continue;
      const own = parts[index] ?? [];
      const covered = own
        .filter((part) => part.phrase.kind === "count" && given[quantities.indexOf(part)] === true)
        .reduce((total, part) => total + part.phrase.value, 0);
      given[index] =
        given[index] === true ||
        hasSex(quantity) ||
        quantity.covered ||
        own.some((part) => hasSex(part) && part.persons === true) ||
        (covered > 0 && covered >= NEARLY_ALL * quantity.phrase.value);
    }
  }
  shareWithNeighbours(tokens, quantities, given);
  repeatTotals(tokens, quantities, given);
  return given;
}

/** "12 killed and 30 injured, including 8 women": the parts are those of both. */
function shareWithNeighbours(tokens: readonly Token[], quantities: readonly Quantity[], given: boolean[]): void {
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1];
    if (next === undefined || given[index] === true || given[index + 1] !== true || hasSex(next)) return;
    if (
      quantity.persons !== true ||
      next.persons !== true ||
      quantity.sentence !== next.sentence ||
      quantity.isPart !== next.isPart
    )
      return;
    if (quantity.brackets.at(-1) !== next.brackets.at(-1)) return;
    if (quantities.some((part) => part.whole === index)) return;
    const between = tokens.slice(quantity.last + 1, next.phrase.first).map((token) => token.lower);
    const openerFollows = tokens[next.last + 1]?.text === "," && !/^[([]$/u.test(tokens[next.last + 1]?.text ?? "");
    if (between.length <= 3 && between.includes("and") && openerFollows) given[index] = true;
  });
}

/** The same total printed twice needs its breakdown once. */
function repeatTotals(tokens: readonly Token[], quantities: readonly Quantity[], given: boolean[]): void {
  quantities.forEach((quantity, index) => {
    if (given[index] === true || quantity.persons !== true || quantity.phrase.kind !== "count") return;
    given[index] = quantities.some(
      (other, at) =>
        at !== index &&
        (other.heldBySex || given[at] === true) &&
        !hasSex(other) &&
        other.phrase.kind === "count" &&
        other.phrase.value === quantity.phrase.value &&
        (other.heldBySex || tokens[other.head]?.lower === tokens[quantity.head]?.lower),
    );
  });
}
