import { STOPS } from "./closed-words.ts";
import { isVerbLike, nounPhraseAt } from "./noun-phrase.ts";
import { numberOf } from "./numbers.ts";
import type { NumberPhrase } from "./numbers.ts";
import { NON_PERSON_HEADS } from "./person-nouns.ts";
import { isPersonSingular } from "./person-words.ts";
import type { Quantity } from "./quantity.ts";
import { openBrackets, sexedAfter } from "./find-quantities.ts";
import { ARMED_MARKS, FEMALE, MALE, SINGULAR_SEXED } from "./sexed-nouns.ts";
import { describe } from "./sex.ts";
import type { Token } from "./tokens.ts";

/** Before "a woman" these speak of any woman, not of one. */
const GENERIC_BEFORE = /^(?:if|be|become|when|whenever|whether|as|like|being|every|each|any|for|longer|than|unless)$/u;
const MODAL = /^(?:must|should|can|may|could|would|might|shall|needs?|to)$/u;
const REACH = 7;

/** Persons counted without a number word: "a woman", "no women", "(all men)", "both women". */
export function findSingles(tokens: readonly Token[]): Quantity[] {
  const brackets = openBrackets(tokens);
  const found: Quantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.lower ?? "";
    let quantity: Quantity | null = null;
    // "the only woman among 19 candidates" is one; "the first woman" is a rank.
    const only = /^(?:only|sole|lone)$/u.test(word) && tokens[index - 1]?.lower === "the";
    if (only || /^(?:a|an|another)$/u.test(word)) quantity = oneOf(tokens, index);
    else if (word === "no" || word === "none") quantity = noneOf(tokens, index);
    else if (word === "all" || word === "both" || word === "exclusively" || word === "also")
      quantity = allOf(tokens, index);
    else if (BODY_SIZE.test(word)) quantity = bodyOf(tokens, index);
    else if (word === "(" || word === "[") quantity = bracketed(tokens, index);
    if (quantity !== null)
      found.push({ ...quantity, brackets: brackets[index + (word === "(" || word === "[" ? 1 : 0)] ?? [] });
    // "none of them a woman" is one number.
    if (word === "none" && quantity !== null) index = quantity.last;
  }
  return found;
}

interface Shape {
  first: number;
  last: number;
  head: number;
  value: number;
  kind: NumberPhrase["kind"];
  rule: string;
}

/** A quantity that no number of its own was printed for. */
export function asQuantity(tokens: readonly Token[], shape: Shape, nounFirst: number): Quantity {
  const words = describe(tokens, nounFirst, shape.head);
  return {
    phrase: { first: shape.first, last: shape.first, value: shape.value, kind: shape.kind, digits: false },
    noun: { kind: "person", first: nounFirst, head: shape.head, last: shape.last },
    first: shape.first,
    last: shape.last,
    sentence: tokens[shape.first]?.sentence ?? 0,
    brackets: [],
    persons: true,
    sex: words.sex,
    age: words.age,
    joint: false,
    sexWithheld: false,
    armed: words.armed,
    event: false,
    head: shape.head,
    partitive: false,
    leansToPersons: false,
    bare: false,
    covered: false,
    heldBySex: false,
    isPart: false,
    whole: -1,
    rule: shape.rule,
  };
}

/** "a 21-member committee", "a twelve-person delegation": its size is a number of persons. */
const BODY_SIZE = /^[\da-z]+(?:-[a-z]+)?-(?:member|person|judge)$/u;

function bodyOf(tokens: readonly Token[], index: number): Quantity | null {
  const word = tokens[index]?.lower ?? "";
  const value = numberOf(word.slice(0, word.lastIndexOf("-")));
  if (value === null) return null;
  const shape: Shape = { first: index, last: index, head: index, value, kind: "count", rule: "disaggregated.count" };
  return asQuantity(tokens, shape, index);
}

/** "a woman was killed", "a 17-year-old girl", "a female journalist"; not "a women's group", "an armed man". */
function oneOf(tokens: readonly Token[], article: number): Quantity | null {
  const before = tokens[article - 1]?.lower ?? "";
  // "without a male relative" is any; "without a single woman" is none.
  if (GENERIC_BEFORE.test(before) || (before === "without" && tokens[article + 1]?.lower === "male")) return null;
  for (let index = article + 1; index <= article + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word" || STOPS.has(token.lower)) return null;
    if (token.possessive || ARMED_MARKS.has(token.lower)) {
      if (token.possessive && (FEMALE.has(token.lower) || MALE.has(token.lower))) return null;
      if (ARMED_MARKS.has(token.lower)) return null;
      continue;
    }
    if (!SINGULAR_SEXED.test(token.lower)) {
      if (NON_PERSON_HEADS.has(token.lower) && token.lower !== "police" && token.lower !== "community") return null;
      continue;
    }
    if (isMaternalCare(tokens, index)) return null;
    const head = singularHead(tokens, index);
    if (head === null || MODAL.test(tokens[head + 1]?.lower ?? "")) return null;
    return asQuantity(
      tokens,
      { first: article, last: head, head, value: 1, kind: "count", rule: "disaggregated.single" },
      index,
    );
  }
  return null;
}

/** "a mother and child health clinic". */
function isMaternalCare(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== "mother" || tokens[index + 1]?.lower !== "and") return false;
  return (
    /^(?:child|newborn|infant|baby)$/u.test(tokens[index + 2]?.lower ?? "") &&
    tokens[index + 3]?.kind === "word" &&
    !STOPS.has(tokens[index + 3]?.lower ?? "")
  );
}

/** The noun that a sexed singular belongs to; null where it is a thing ("a female dormitory", "a man hunt"). */
function singularHead(tokens: readonly Token[], sexed: number): number | null {
  let head = sexed;
  const adjective = /^(?:female|male)$/u.test(tokens[sexed]?.lower ?? "");
  let person = !adjective;
  for (let index = sexed + 1; index <= sexed + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word" || STOPS.has(token.lower) || /^(?:and|or)$/u.test(token.lower))
      break;
    if (isPersonSingular(token) || token.lower === "child") {
      head = index;
      person = true;
      continue;
    }
    if (isVerbLike(token) && index > sexed) break;
    if (NON_PERSON_HEADS.has(token.lower) && !hasPersonAfter(tokens, index)) return null;
    if (!adjective && !hasPersonAfter(tokens, index)) break;
  }
  if (!person) {
    const next = tokens[sexed + 1];
    person = next === undefined || next.kind !== "word" || STOPS.has(next.lower) || isVerbLike(next);
  }
  return person ? head : null;
}

const hasPersonAfter = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some((step) => isPersonSingular(tokens[index + step]) && !STOPS.has(tokens[index + 1]?.lower ?? ""));

/** "no women among them", "none of the judges was a woman". */
function noneOf(tokens: readonly Token[], index: number): Quantity | null {
  if (tokens[index]?.lower === "none") {
    if (tokens[index + 1]?.lower === "of" && /^(?:them|whom|these|those)$/u.test(tokens[index + 2]?.lower ?? "")) {
      const found = sexedAfter(tokens, index + 3);
      if (found === null || found.joint || (found.sex !== "female" && found.sex !== "male")) return null;
      const { head, last } = found;
      const shape: Shape = { first: index, last, head, value: 0, kind: "count", rule: "disaggregated.none" };
      return asQuantity(tokens, shape, head);
    }
    for (let at = index + 1; at < index + 10; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== tokens[index]?.sentence || token.kind === "mark") return null;
      if (!/^(?:was|were|is|are|being)$/u.test(token.lower)) continue;
      const from = /^an?$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
      const noun = nounPhraseAt(tokens, from, 1);
      if (noun.kind !== "person" || describe(tokens, noun.first, noun.head).sex === "unknown") return null;
      return asQuantity(
        tokens,
        { first: index, last: noun.head, head: noun.head, value: 0, kind: "count", rule: "disaggregated.none" },
        noun.first,
      );
    }
    return null;
  }
  const next = tokens[index + 1];
  if (next === undefined || next.possessive) return null;
  const noun = nounPhraseAt(tokens, index + 1, SINGULAR_SEXED.test(next.lower) ? 1 : 2);
  if (noun.kind !== "person") return null;
  const words = describe(tokens, noun.first, noun.head);
  if (words.sex === "unknown" || words.sex === "mixed" || words.joint) return null;
  if (MODAL.test(tokens[noun.head + 1]?.lower ?? "")) return null;
  return asQuantity(
    tokens,
    { first: index, last: noun.head, head: noun.head, value: 0, kind: "count", rule: "disaggregated.none" },
    noun.first,
  );
}

/** "all of them women", "all of whom were men", "two judges, both women"; never "all women and girls". */
function allOf(tokens: readonly Token[], index: number): Quantity | null {
  let from = index + 1;
  let anchored =
    /^[,(–—]$/u.test(tokens[index - 1]?.text ?? "") || /^(?:were|are|was)$/u.test(tokens[index - 1]?.lower ?? "");
  if (tokens[from]?.lower === "of" && /^(?:them|whom)$/u.test(tokens[from + 1]?.lower ?? "")) {
    from += 2;
    anchored = true;
  }
  if (!anchored) return null;
  const found = sexedAfter(tokens, from);
  if (found === null || found.joint || (found.sex !== "female" && found.sex !== "male")) return null;
  const next = tokens[found.last + 1];
  const ends = next === undefined || next.kind !== "word" || STOPS.has(next.lower) || next.lower === "aged";
  if (from === index + 1 && !ends) return null;
  return asQuantity(
    tokens,
    { first: index, last: found.last, head: found.head, value: 100, kind: "share", rule: "disaggregated.share" },
    found.head,
  );
}

/** "1 member (man)": one sexed word in brackets. */
function bracketed(tokens: readonly Token[], open: number): Quantity | null {
  const token = tokens[open + 1];
  const close = tokens[open + 2]?.text;
  if (token === undefined || !SINGULAR_SEXED.test(token.lower) || token.possessive || (close !== ")" && close !== "]"))
    return null;
  return asQuantity(
    tokens,
    { first: open + 1, last: open + 1, head: open + 1, value: 1, kind: "count", rule: "disaggregated.single" },
    open + 1,
  );
}
