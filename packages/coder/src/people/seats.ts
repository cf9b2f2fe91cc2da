import { sexedAfter } from "./find-quantities.ts";
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
  if (quantity.persons !== false || !SEATS.test(tokens[quantity.noun.head]?.lower ?? "")) return;
  const holder = holderAfter(tokens, quantity) ?? sexedSubjectBefore(tokens, quantity.phrase.first);
  if (holder === null || holder.joint || (holder.sex !== "female" && holder.sex !== "male")) return;
  // "women hold 6 of the 21 seats": the 6 are women, and the 21 are broken down by that.
  const some = previous?.partitive === true && previous.persons !== true && isNamedAfter(tokens, previous, quantity);
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

function holderAfter(tokens: readonly Token[], quantity: Quantity): ReturnType<typeof sexedAfter> {
  for (let index = quantity.last + 1; index < quantity.last + HELD_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== quantity.sentence) return null;
    if (HELD.test(token.lower) && /^(?:by|to)$/u.test(tokens[index + 1]?.lower ?? ""))
      return sexedAfter(tokens, index + 2);
  }
  return null;
}
