import type { Quantity } from "./quantity.ts";
import { singular } from "./person-words.ts";
import type { Token } from "./tokens.ts";

/** Nouns under which persons counted by sex are spoken of again. */
const AGAIN =
  /^(?:victim|survivor|casualty|detainee|captive|hostage|abductee|dead|deceased|injured|wounded|them|whom|these|those)$/u;

/** Marks numbers that are part of persons counted by sex before: "seven women and a man …. Six of the survivors …". */
export function coverParts(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  quantities.forEach((quantity, index) => {
    if (quantity.persons !== true || quantity.phrase.kind !== "count") return;
    const previous = quantities[index - 1];
    const goesOn =
      previous?.covered === true && quantity.bare && previous.sentence === quantity.sentence && !quantity.sexWithheld;
    const again = quantity.partitive && quantity.whole < 0 && AGAIN.test(wordAgain(tokens, quantity));
    if (!goesOn && !again) return;
    const run = sexedRunBefore(quantities, index);
    const sum = run.reduce((total, item) => total + item.phrase.value, 0);
    if (sum < quantity.phrase.value) return;
    quantity.covered = true;
    const [one] = run;
    const sameSex = one !== undefined && run.every((item) => item.sex === one.sex);
    const sameAge = one !== undefined && run.every((item) => item.age === one.age);
    quantity.sex = sameSex ? one.sex : "unknown";
    quantity.age = sameAge ? one.age : "unknown";
  });
}

/** The noun or pronoun after "of". */
function wordAgain(tokens: readonly Token[], quantity: Quantity): string {
  const head = quantity.noun.head >= 0 ? quantity.noun.head : quantity.phrase.last + 2;
  return singular(tokens[head]?.lower ?? "");
}

/** The last list of numbers that all give a sex, up to the sentence it stands in. */
function sexedRunBefore(quantities: readonly Quantity[], index: number): Quantity[] {
  const run: Quantity[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = quantities[at];
    if (before === undefined || before.phrase.kind !== "count" || before.persons !== true || before.covered) continue;
    if (before.sex !== "female" && before.sex !== "male") break;
    if (run[0] !== undefined && before.sentence !== run[0].sentence) break;
    run.unshift(before);
  }
  return run;
}
