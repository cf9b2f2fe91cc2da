import { sexedAfter } from "./find-quantities.ts";
import { isNumberWord } from "./numbers.ts";
import { isNamedAfter } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { sexedSubjectBefore } from "./sexed-subject.ts";
import type { Token } from "./tokens.ts";

/** Things that one person each holds. */
const SEATS = /^(?:seats?|posts?|positions?|mandates?|places|vacancies|portfolios|ministries|offices|chairs)$/u;
const HELD = /^(?:held|occupied|encumbered|won|filled|taken|secured|obtained|gained|went|going)$/u;
const HELD_REACH = 8;
/** Between "women" and their number stand a verb and an adverb, no more. */
const SUBJECT_REACH = 6;

/** "of the [assembly's] 140 seats": tokens from "of" to the owner. */
const OWNER_REACH = 6;

/** Verbs by which women or men are so many of a group. */
const AMOUNT_TO =
  /^(?:compris\w+|constitut\w+|contribut\w+|provid\w+|suppl(?:y|ied|ying)|ma(?:k|d)\w+|form\w*|number\w*|represent\w*|account\w*|total\w*|for|up)$/u;

/** "Women comprised 12 of the 30 commissioners", "female candidates numbered 345". */
export function sexBySubject(tokens: readonly Token[], quantity: Quantity): void {
  if (quantity.sex !== "unknown" || quantity.joint || !(quantity.partitive || quantity.bare)) return;
  let at = quantity.phrase.first - 1;
  while (
    /^(?:about|some|nearly|only|over|almost|approximately|just|at|least|more|than)$/u.test(tokens[at]?.lower ?? "")
  )
    at -= 1;
  if (!AMOUNT_TO.test(tokens[at]?.lower ?? "")) return;
  const subject = sexedSubjectBefore(tokens, quantity.phrase.first);
  if (subject === null || quantity.phrase.first - subject.last > SUBJECT_REACH) return;
  quantity.persons = true;
  quantity.sex = subject.sex;
  quantity.age = subject.age;
  quantity.head = subject.last;
  Object.assign(quantity, { first: subject.first });
}

/** Seats that women or men hold are a number of them: "women won 45 seats", "12 posts are filled by women". */
export function sexSeats(tokens: readonly Token[], quantity: Quantity, previous: Quantity | undefined): void {
  if (sexOfThose(tokens, quantity, previous)) return;
  if (quantity.persons !== false || !SEATS.test(tokens[quantity.noun.head]?.lower ?? "")) return;
  const holder = holderAfter(tokens, quantity) ?? sexedSubjectBefore(tokens, quantity.phrase.first);
  if (holder === null || holder.joint || (holder.sex !== "female" && holder.sex !== "male")) return;
  // "women hold 6 of the 21 seats": the 6 are women, and the 21 are broken down by that.
  const some = previous?.partitive === true && previous.persons !== true && isSomeOf(tokens, previous, quantity);
  const held = some ? previous : quantity;
  if (some) quantity.heldBySex = true;
  held.persons = true;
  held.sex = holder.sex;
  held.age = holder.age;
  held.head = holder.last;
  held.rule = "disaggregated.seats";
  const first = "first" in holder && typeof holder.first === "number" ? holder.first : held.first;
  Object.assign(held, { first: Math.min(first, held.first), last: Math.max(quantity.last, holder.last) });
}

/** "Of the 140 seats, 51 were won by women", "of the 140 seats, women won 51": the second number is of the first. */
function sexOfThose(tokens: readonly Token[], quantity: Quantity, seats: Quantity | undefined): boolean {
  if (!quantity.bare || quantity.sex !== "unknown" || seats === undefined || seats.sentence !== quantity.sentence)
    return false;
  if (seats.persons !== false || !SEATS.test(tokens[seats.noun.head]?.lower ?? "")) return false;
  const subject = HELD.test(tokens[quantity.phrase.first - 1]?.lower ?? "")
    ? sexedSubjectBefore(tokens, quantity.phrase.first)
    : null;
  const holder = subject !== null && subject.first > seats.last ? subject : holderAfter(tokens, quantity);
  if (holder === null || holder.joint || (holder.sex !== "female" && holder.sex !== "male")) return false;
  seats.heldBySex = true;
  quantity.persons = true;
  quantity.sex = holder.sex;
  quantity.age = holder.age;
  quantity.head = holder.last;
  quantity.rule = "disaggregated.seats";
  const first = subject === holder ? subject.first : quantity.first;
  Object.assign(quantity, { first, last: Math.max(quantity.last, holder.last) });
  return true;
}

/** "51 of the 140 seats", "51 of the assembly's 140 seats". */
function isSomeOf(tokens: readonly Token[], some: Quantity, all: Quantity): boolean {
  if (isNamedAfter(tokens, some, all)) return true;
  const between = tokens.slice(some.phrase.last + 1, all.phrase.first);
  return (
    between.length <= OWNER_REACH &&
    between[0]?.lower === "of" &&
    between.at(-1)?.possessive === true &&
    between.every((token) => token.kind === "word")
  );
}

function holderAfter(tokens: readonly Token[], quantity: Quantity): ReturnType<typeof sexedAfter> {
  for (let index = quantity.last + 1; index < quantity.last + HELD_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence) return null;
    // "140 seats, 51 of which were won by women": what follows is said of the second number.
    if (isNumberWord(token)) return null;
    if (HELD.test(token.lower) && /^(?:by|to)$/u.test(tokens[index + 1]?.lower ?? ""))
      return sexedAfter(tokens, index + 2);
  }
  return null;
}
