import { APPROXIMATORS, MONTHS, STOPS } from "./closed-words.ts";
import { isSexed, nounPhraseAt } from "./noun-phrase.ts";
import type { NumberPhrase } from "./numbers.ts";
import type { Quantity } from "./quantity.ts";
import { sexedAntecedent } from "./antecedents.ts";
import { isChosenFrom } from "./chosen-from.ts";
import { sexedAfter, startsWithDeed } from "./find-quantities.ts";
import { describe } from "./sex.ts";
import { FEMALE } from "./sexed-nouns.ts";
import { sexedSubjectBefore } from "./sexed-subject.ts";
import type { Token } from "./tokens.ts";
import { FINITE } from "./verbs.ts";

/** Wholes of which a share says something on persons though the noun is none ("34 per cent of the seats"). */
const SEATS =
  /^(?:seats?|posts?|positions?|mandates?|places?|vacanc(?:y|ies)|members?|memberships?|total|strength|workforce|cabinets?|assembl(?:y|ies)|parliaments?|senates?|governments?|councils?|committees?|commissions?|force|police|electorate|population|participation|turnout|intake|contingents?|component|legislatures?|chambers?|congress|lists?|leadership|delegations?|bod(?:y|ies)|registrations?|enrolments?|enrollments?|applications?|beneficiaries|groups?|cohorts?|roles?|jobs?|judiciary|ministr(?:y|ies)|administration|roll|register|board|team|mission|staff|service)$/u;
/** "Six of the judges [sworn in on 2 June] are women": words between a noun and its predicate. */
const PREDICATE_REACH = 12;
const OF_SEXED_BY = /^(?:held|occupied|encumbered|won|filled|taken|secured|obtained|gained|going|went)$/u;

/** Gives a share its sex, or says that it counts no persons of a sex. */
export function sexShare(tokens: readonly Token[], quantity: Quantity): void {
  const found = sexOfShare(tokens, quantity.phrase);
  if (found === null) {
    quantity.persons = quantity.noun.kind === "person" || isOfThose(tokens, quantity.phrase.last + 1);
    quantity.sex = "unknown";
    return;
  }
  quantity.persons = true;
  quantity.sex = found.sex;
  quantity.age = found.age;
  quantity.joint = found.joint;
  quantity.head = found.head;
  quantity.bare = false;
  Object.assign(quantity, {
    first: Math.min(quantity.first, found.first),
    last: Math.max(quantity.phrase.last, found.last),
  });
  quantity.rule = "disaggregated.share";
}

/** "62 per cent of the escaped": a participle that stands for persons. */
function isOfThose(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== "of" || tokens[of + 1]?.lower !== "the") return false;
  const next = tokens[of + 3];
  const alone = next === undefined || next.kind === "mark" || STOPS.has(next.lower);
  return (
    alone &&
    /^(?:escaped|displaced|detained|injured|killed|wounded|dead|arrested|abducted|missing|evicted)$/u.test(
      tokens[of + 2]?.lower ?? "",
    )
  );
}

interface SexedShare {
  sex: Quantity["sex"];
  age: Quantity["age"];
  joint: boolean;
  head: number;
  first: number;
  last: number;
}

function sexOfShare(tokens: readonly Token[], phrase: NumberPhrase): SexedShare | null {
  const after = phrase.last + 1;
  if (isChange(tokens, phrase)) return null;
  const labelled = bracketedShare(tokens, phrase);
  if (labelled !== null) return labelled;
  const direct = startsWithDeed(tokens[after]) ? null : sexedAfter(tokens, after);
  if (direct !== null) return withFirst(direct, phrase.first);
  // "of the posts, 41 per cent are held by women".
  const by = isBe(tokens[after]) && OF_SEXED_BY.test(tokens[after + 1]?.lower ?? "") ? after + 2 : -1;
  const holders = by > 0 && /^(?:by|to)$/u.test(tokens[by]?.lower ?? "") ? sexedAfter(tokens, by + 1) : null;
  if (holders !== null) return withFirst(holders, phrase.first);
  const counted = nounPhraseAt(tokens, after, 2);
  const said = counted.kind === "person" ? saidToBe(tokens, counted.head + 1) : null;
  if (said !== null) return withFirst(said, phrase.first);
  if (tokens[after]?.lower === "of") {
    const of = shareOf(tokens, phrase, after + 1);
    if (of !== "unknown") return of ?? antecedentShare(tokens, phrase);
  }
  const among = /^(?:for|among)$/u.test(tokens[after]?.lower ?? "") && isRateOf(tokens, phrase.first);
  const group = among ? nounPhraseAt(tokens, after + 1, 2) : null;
  const words = group?.kind === "person" ? describe(tokens, group.first, group.head) : null;
  if (group !== null && words !== null && !words.joint && words.sex !== "unknown" && words.sex !== "mixed")
    return { ...words, head: group.head, first: phrase.first };
  const whose = antecedentShare(tokens, phrase);
  if (whose !== null) return whose;
  const subject = sexedSubjectBefore(tokens, phrase.first);
  if (subject === null) return null;
  return {
    sex: subject.sex,
    age: subject.age,
    joint: subject.joint,
    head: subject.last,
    first: subject.first,
    last: phrase.last,
  };
}

/** "Unemployment stands at 31 per cent and at 44 per cent for women": a rate is told before in the sentence. */
function isRateOf(tokens: readonly Token[], first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; at >= 0 && tokens[at]?.sentence === sentence; at -= 1)
    if (
      /^(?:unemployment|employment|(?:il)?literacy|turnout|poverty|rates?|enrolment|prevalence|mortality)$/u.test(
        tokens[at]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** "women, 48 per cent of whom are out of work". */
function antecedentShare(tokens: readonly Token[], phrase: NumberPhrase): SexedShare | null {
  const whose = sexedAntecedent(tokens, phrase);
  return whose === null ? null : { ...whose, first: whose.head, last: phrase.last };
}

/** "rose by 12 per cent", "a 12 per cent increase", "30 per cent less": no share of anybody. */
function isChange(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  let at = phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  if (tokens[at]?.lower === "by") return true;
  return /^(?:increase|decrease|rise|drop|growth|decline|reduction|fall|less|more|higher|lower|fewer|faster|point|points)$/u.test(
    tokens[phrase.last + 1]?.lower ?? "",
  );
}

/** "women (30 per cent)": the share of the noun before the bracket. */
function bracketedShare(tokens: readonly Token[], phrase: NumberPhrase): SexedShare | null {
  const noun = phrase.first - 2;
  if (tokens[phrase.first - 1]?.text !== "(" || tokens[phrase.last + 1]?.text !== ")" || !isSexed(tokens[noun]))
    return null;
  if (/^(?:for|against|of)$/u.test(tokens[noun - 1]?.lower ?? "")) return null;
  const words = describe(tokens, noun, noun);
  return { sex: words.sex, age: words.age, joint: words.joint, head: noun, first: noun, last: phrase.last };
}

/** "of them women", "of whom were women", "of the participants were women", "of women"; null where it is of something else. */
function shareOf(tokens: readonly Token[], phrase: NumberPhrase, start: number): SexedShare | null | "unknown" {
  let from = start;
  if (/^(?:them|whom|which|these|those|it)$/u.test(tokens[from]?.lower ?? "")) {
    const pronoun = sexedAfter(tokens, from + 1) ?? madeUpOf(tokens, from + 1);
    if (pronoun !== null) return withFirst(pronoun, phrase.first);
  }
  while (/^(?:the|these|those|its|their|all|total|new|our|his|her)$/u.test(tokens[from]?.lower ?? "")) from += 1;
  const group = sexedGroup(tokens, from);
  if (group !== null) return withFirst(group, phrase.first);
  const noun = nounPhraseAt(tokens, from, 2);
  const end = noun.kind === "none" ? Math.max(noun.last, from) : noun.head;
  const predicate = sexedPredicate(tokens, end + 1);
  if (predicate !== null) return withFirst(predicate, phrase.first);
  if (noun.kind === "person") {
    const words = describe(tokens, noun.first, noun.head);
    if (words.sex === "female" || words.sex === "male") {
      return {
        sex: words.sex,
        age: words.age,
        joint: words.joint,
        head: noun.head,
        first: phrase.first,
        last: words.last,
      };
    }
    return "unknown";
  }
  const word = tokens[noun.kind === "none" ? from : noun.head]?.lower ?? "";
  if (SEATS.test(word) || SEATS.test(tokens[from]?.lower ?? "")) {
    for (let at = end + 1; at < end + 6; at += 1) {
      if (OF_SEXED_BY.test(tokens[at]?.lower ?? "") && /^(?:by|to)$/u.test(tokens[at + 1]?.lower ?? "")) {
        const holders = sexedAfter(tokens, at + 2);
        if (holders !== null) return withFirst(holders, phrase.first);
      }
    }
    return "unknown";
  }
  return noun.kind === "none" ? "unknown" : null;
}

/** Words for all who work, live, vote or learn somewhere. */
const GROUP_OF_ALL =
  /^(?:employment|workforce|population|electorate|labour|labor|enrolment|enrollment|turnout|workforces)$/u;

/** "of all female employment", "of the female population": a share of the women who work or live there. */
function sexedGroup(tokens: readonly Token[], at: number): ReturnType<typeof sexedAfter> {
  const token = tokens[at];
  const female = token !== undefined && FEMALE.has(token.lower);
  if (!(female || token?.lower === "male" || (token?.possessive === true && token.lower === "men"))) return null;
  if (!GROUP_OF_ALL.test(tokens[at + 1]?.lower ?? "")) return null;
  return { sex: female ? "female" : "male", age: "unknown", joint: false, head: at, last: at + 1 };
}

/** "Six of the 30 mayors are women", "the two clerks were men": the predicate sexes the number. */
export function sexByPredicate(tokens: readonly Token[], quantities: readonly Quantity[]): void {
  for (const quantity of quantities) {
    if (quantity.persons !== true || quantity.sex !== "unknown" || quantity.joint || quantity.phrase.kind !== "count")
      continue;
    if (isChosenFrom(tokens, quantity)) continue;
    const whole = quantities[quantity.whole];
    const from = (whole !== undefined && whole.first > quantity.first ? whole.last : quantity.last) + 1;
    const found = quantity.partitive
      ? sexedPredicate(tokens, from)
      : isBe(tokens[from])
        ? sexedAfter(tokens, from)
        : /^(?:all|both)$/u.test(tokens[quantity.first - 1]?.lower ?? "") ||
            /^(?:all|both)$/u.test(tokens[quantity.first - 2]?.lower ?? "")
          ? saidToBe(tokens, from)
          : null;
    if (found === null || found.joint) continue;
    quantity.sex = found.sex;
    quantity.age = found.age;
    Object.assign(quantity, { last: found.last });
  }
}

/** "2 June", also the year behind it. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(tokens[at + 1]?.lower ?? "") || MONTHS.has(tokens[at - 1]?.lower ?? "");

const isBe = (token: Token | undefined): boolean => token !== undefined && /^(?:was|were|is|are)$/u.test(token.lower);

/** "45 per cent of it [made up of women]". */
function madeUpOf(tokens: readonly Token[], from: number): ReturnType<typeof sexedAfter> {
  for (let at = from; at < from + 4; at += 1) {
    if (tokens[at]?.lower === "of") return at > from ? sexedAfter(tokens, at + 1) : null;
    if (!/^(?:is|was|are|were|being|made|up|composed|consisting)$/u.test(tokens[at]?.lower ?? "")) return null;
  }
  return null;
}

/** "three in five refugees [in the camp are women]": a predicate, with no other verb before it. */
function saidToBe(tokens: readonly Token[], from: number): ReturnType<typeof sexedAfter> {
  for (let at = from; at < from + PREDICATE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence || /^[;:)(]$/u.test(token.text)) return null;
    if (isBe(token)) return sexedAfter(tokens, at);
    if ((token.kind === "number" && !isDay(tokens, at)) || FINITE.has(token.lower)) return null;
  }
  return null;
}

/** A sexed predicate some words on: "of participants [in the sessions] were women". */
function sexedPredicate(tokens: readonly Token[], from: number): ReturnType<typeof sexedAfter> {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + PREDICATE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /^[;:)]$/u.test(token.text)) return null;
    if (token.text === "(") return sexedAfter(tokens, at);
    if (token.kind === "number" && !isDay(tokens, at)) return null;
    if (/^(?:was|were|is|are|being|be)$/u.test(token.lower) || at === from) {
      const found = sexedAfter(tokens, at);
      if (found !== null) return found;
    }
  }
  return null;
}

const withFirst = (found: NonNullable<ReturnType<typeof sexedAfter>>, first: number): SexedShare => ({
  sex: found.sex,
  age: found.age,
  joint: found.joint,
  head: found.head,
  first,
  last: found.last,
});
