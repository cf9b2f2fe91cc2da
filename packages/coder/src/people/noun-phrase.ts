import { sharesNounOfPeoples } from "./adjectives-of-peoples.ts";
import { STOPS } from "./closed-words.ts";
import { isNumberWord } from "./numbers.ts";
import { MODIFYING_PLURALS, NON_PERSON_HEADS, PLURAL_PERSON_NOUNS } from "./person-nouns.ts";
import { isEventNoun, isPersonPlural, isPersonSingular } from "./person-words.ts";
import { FEMALE, MALE } from "./sexed-nouns.ts";
import type { Token } from "./tokens.ts";
import { ACTIVE_VERBS, BASE_VERBS, DEED_VERBS, IRREGULAR_PASTS, PERSONAL_VERBS, SHARED_VERBS } from "./verbs.ts";

/** What a number counts: the words from `first` to `last`, with `head` the noun that carries the number. */
export interface NounPhrase {
  readonly kind: "person" | "event" | "thing" | "none";
  readonly first: number;
  readonly head: number;
  readonly last: number;
}

/** The longest noun phrase looked at, in tokens; longer ones are lists. */
const REACH = 14;
/** Singular nouns that may stand between "women" and the head they modify ("women human rights defenders"). */
const MODIFIER_REACH = 4;

export const isSexed = (token: Token | undefined): boolean =>
  token !== undefined && !token.possessive && (FEMALE.has(token.lower) || MALE.has(token.lower));

export const isVerbLike = (token: Token): boolean => !token.capital && isVerbForm(token);

/** Verbs in the third person that stand right after a noun: "the rate among women stands at". */
const THIRD_PERSON =
  /^(?:stands|remains|accounts|represents|constitutes|amounts|rises|increases|exceeds|makes|averages|reaches|continues|includes|comprises|equals|faces|lives|means)$/u;

const isVerbForm = (token: Token): boolean =>
  THIRD_PERSON.test(token.lower) ||
  IRREGULAR_PASTS.has(token.lower) ||
  PERSONAL_VERBS.has(token.lower) ||
  SHARED_VERBS.has(token.lower) ||
  DEED_VERBS.has(token.lower) ||
  /(?:ed|ing)$/u.test(token.lower);

const isPluralForm = (word: string): boolean => /[^s]s$/u.test(word) && !/(?:us|is|ous|ics)$/u.test(word);

/** Reads the noun phrase that begins at `from`, right after a number that counts `count`. */
export function nounPhraseAt(tokens: readonly Token[], from: number, count: number): NounPhrase {
  const sentence = tokens[from]?.sentence;
  const none: NounPhrase = { kind: "none", first: from, head: -1, last: from - 1 };
  if (ACTIVE_VERBS.has(tokens[from]?.lower ?? "")) return none;
  let last = from - 1;
  for (let index = from; index < Math.min(tokens.length, from + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence) break;
    if (isNumberWord(token)) break;
    if (token.kind === "mark") {
      if (/^["“”'’‘/]$/u.test(token.text)) continue;
      if (token.text === "," && continuesModifiers(tokens, from, index, count)) continue;
      break;
    }
    if (token.lower === "s" && /^[’']$/u.test(tokens[index - 1]?.text ?? "")) continue;
    if (/^(?:and|or)$/u.test(token.lower)) {
      if (index === from || (endsWithVerb(tokens, from, index) && !joinsParticiples(tokens, index, count))) break;
      const next = tokens[index + 1];
      if (next?.kind !== "word" || STOPS.has(next.lower)) break;
      continue;
    }
    if (STOPS.has(token.lower) || isAdverbOfPlace(tokens, index)) break;
    if (isSharedAdjective(tokens, index) || (count > 1 && sharesNounOfPeoples(tokens, index))) {
      last = index;
      continue;
    }
    if (isPerson(tokens, index, count)) {
      const head = finalHead(tokens, index, count);
      if (head === null) return { kind: "thing", first: from, head: index, last: index };
      return { kind: "person", first: from, head, last: head };
    }
    if (isEventNoun(tokens, index, count) && !NON_PERSON_HEADS.has(tokens[index + 1]?.lower ?? "")) {
      return { kind: "event", first: from, head: index, last: index };
    }
    last = index;
    if (!token.possessive && isThing(tokens, index, count))
      return { kind: "thing", first: from, head: index, last: index };
  }
  const end = tokens[last];
  if (last < from || end === undefined) return none;
  if (isSexed(end)) return { kind: "person", first: from, head: last, last };
  const first = tokens[from];
  if (first !== undefined && isVerbLike(first)) return none;
  if (isModifierOnly(tokens, from, last)) return { ...none, last };
  return { kind: "thing", first: from, head: last, last };
}

const isPerson = (tokens: readonly Token[], index: number, count: number): boolean =>
  isPersonPlural(tokens, index, count) || (count === 1 && isPersonSingular(tokens[index]));

/** "number 410,000 nationwide": no noun, unless one follows ("30 nationwide strikes"). */
function isAdverbOfPlace(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:nationwide|countrywide|worldwide|globally|overall|abroad|elsewhere)$/u.test(tokens[index]?.lower ?? ""))
    return false;
  const next = tokens[index + 1];
  return next === undefined || next.kind === "mark" || STOPS.has(next.lower) || /^(?:and|or)$/u.test(next.lower);
}

/** "Three Togolese and four Malian nationals": an adjective whose noun comes with the next number. */
function isSharedAdjective(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  if (token === undefined || next === undefined || after === undefined || !token.capital) return false;
  return (
    /(?:ese|eli|aqi|eni|tani|deshi)$/u.test(token.lower) && /^(?:,|and|or)$/u.test(next.lower) && isNumberWord(after)
  );
}

/** Whether a comma stands between modifiers of one head: "90 civilian, military and police personnel". */
function continuesModifiers(tokens: readonly Token[], from: number, comma: number, count: number): boolean {
  if (comma === from || endsWithVerb(tokens, from, comma)) return false;
  for (let index = comma + 1; index < comma + MODIFIER_REACH * 2; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || token.sentence !== tokens[from]?.sentence) return false;
    if (token.kind === "mark" && token.text !== ",") return false;
    if (STOPS.has(token.lower) || token.lower.endsWith("ing")) return false;
    if (/^(?:and|or)$/u.test(token.lower)) {
      for (let at = index + 1; at < index + MODIFIER_REACH + 2; at += 1) {
        const next = tokens[at];
        if (next === undefined || next.kind !== "word" || STOPS.has(next.lower)) return false;
        if (isPersonPlural(tokens, at, count)) return true;
      }
      return false;
    }
  }
  return false;
}

const endsWithVerb = (tokens: readonly Token[], from: number, end: number): boolean => {
  const token = tokens[end - 1];
  return end - 1 >= from && token !== undefined && isVerbLike(token);
};

/** "12 sick and wounded pilgrims": two participles before one noun. */
const joinsParticiples = (tokens: readonly Token[], and: number, count: number): boolean =>
  tokens[and + 1] !== undefined && isPerson(tokens, and + 2, count);

/** The last person noun of a run ("women human rights defenders"); null where the run ends on a thing. */
function finalHead(tokens: readonly Token[], start: number, count: number): number | null {
  let head = start;
  for (let index = start + 1; index <= head + MODIFIER_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word" || token.sentence !== tokens[start]?.sentence) break;
    if (isNumberWord(token)) break;
    if (STOPS.has(token.lower) || /^(?:and|or)$/u.test(token.lower)) break;
    if (isPerson(tokens, index, count)) {
      head = index;
      continue;
    }
    if (isPredicate(tokens, index, count)) break;
    const word = tokens[head]?.lower ?? "";
    const modifies =
      PLURAL_PERSON_NOUNS.has(word) || isSexed(tokens[head]) || tokens[head]?.capital === true || !word.endsWith("s");
    if (!modifies && index > start + 1) break;
    // "one notable development": a singular that a plain noun follows only modifies it.
    if (count === 1 && !isSexed(tokens[head]) && isPlainWord(token) && !token.capital && !token.lower.endsWith("ly")) {
      if (isFollowedByPerson(tokens, index, count)) continue;
      return null;
    }
    if (THIRD_PERSON.test(token.lower)) break;
    if (NON_PERSON_HEADS.has(token.lower) && !isVerbLike(token)) {
      if (token.lower === "forces" || token.lower === "rights" || isFollowedByPerson(tokens, index, count)) continue;
      return null;
    }
    if (isVerbLike(token) || token.lower.endsWith("ly")) break;
    if (modifies && isPluralForm(token.lower) && !token.capital && !token.possessive) {
      if (MODIFYING_PLURALS.has(token.lower) || isFollowedByPerson(tokens, index, count)) continue;
      return null;
    }
    if (!modifies) break;
  }
  return head;
}

/** "40 women share a cell", "one woman leads the unit": a verb in the present right after its subject. */
function isPredicate(tokens: readonly Token[], index: number, count: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.capital || isFollowedByPerson(tokens, index, count)) return false;
  if (count === 1) return BASE_VERBS.has(token.lower.replace(/e?s$/u, "")) || BASE_VERBS.has(token.lower.slice(0, -1));
  if (BASE_VERBS.has(token.lower)) return true;
  const next = tokens[index + 1];
  return NON_PERSON_HEADS.has(token.lower) && !token.lower.endsWith("s") && OBJECT_OPENER.test(next?.lower ?? "");
}

/** What follows a verb, and no noun that modifies another. */
const OBJECT_OPENER = /^(?:a|an|the|their|his|her|its|that|this|these|those|it|them|him|us)$/u;

const isFollowedByPerson = (tokens: readonly Token[], index: number, count: number): boolean =>
  isPerson(tokens, index + 1, count) ||
  (isPerson(tokens, index + 2, count) &&
    isPlainWord(tokens[index + 1]) &&
    !NON_PERSON_HEADS.has(tokens[index]?.lower ?? ""));

/** A word that may modify the noun after it: no verb, no closed word. */
const isPlainWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  !STOPS.has(token.lower) &&
  !/^(?:and|or)$/u.test(token.lower) &&
  !isVerbLike(token);

/** A plural that is no person, and no modifier of one. */
function isThing(tokens: readonly Token[], index: number, count: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.capital || !isPluralForm(token.lower)) return false;
  if (MODIFYING_PLURALS.has(token.lower)) return false;
  // "the post that the two sides staff together".
  const next = tokens[index + 1]?.lower ?? "";
  return /^(?:staff|police|crew|man)$/u.test(next) || !isFollowedByPerson(tokens, index, count);
}

const MODIFIER =
  /^(?:international|national|local|foreign|male|female|civilian|military|civil|police|internal|external|young|adult|more|other|others|new|former|additional|further|unspecified|unknown|such|permanent|temporary|regular|senior|junior|non-commissioned|commissioned)$/u;

/** Adjectives alone, whose noun is printed elsewhere: "60 international and 15 national". */
function isModifierOnly(tokens: readonly Token[], from: number, last: number): boolean {
  for (let index = from; index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (
      !(
        MODIFIER.test(token.lower) ||
        token.capital ||
        isVerbLike(token) ||
        /(?:ly|ous|al|ish|ese|ian|an|i)$/u.test(token.lower)
      )
    )
      return false;
  }
  return true;
}
