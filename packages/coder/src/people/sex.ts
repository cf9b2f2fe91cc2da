import { STOPS } from "./closed-words.ts";
import { nounPhraseAt, isSexed } from "./noun-phrase.ts";
import { ADULT_WORDS, ARMED_MARKS, CHILD_WORDS, FEMALE, MALE } from "./sexed-nouns.ts";
import type { Token } from "./tokens.ts";

export type Sex = "female" | "male" | "mixed" | "unknown";
export type Age = "adult" | "child" | "unknown";

/** What the words `first` to `head` and what is joined to them say of the persons counted. */
export interface Described {
  readonly sex: Sex;
  readonly age: Age;
  /** Men whose sex is not the point ("armed men"). */
  readonly armed: boolean;
  /** Last token, with what is joined to the head ("women and children"). */
  readonly last: number;
  /** One number for several groups ("300 women and children"). */
  readonly joint: boolean;
}

const sexOfWord = (token: Token): Sex =>
  FEMALE.has(token.lower) ? "female" : MALE.has(token.lower) ? "male" : "unknown";

/** Sex and age of the persons that the phrase `first` to `head` names. */
export function describe(tokens: readonly Token[], first: number, head: number): Described {
  const own = sexOfRun(tokens, first, head);
  const age = ageOfRun(tokens, first, head);
  const armed = own !== "female" && isArmed(tokens, first, head);
  const headToken = tokens[head];
  const joined = headToken === undefined ? null : joinedGroup(tokens, head, own !== "unknown" && !isSexed(headToken));
  if (joined === null)
    return { sex: armed ? "unknown" : own, age: armed ? "unknown" : age, armed, last: head, joint: false };
  const both = own === joined.sex ? own : own === "unknown" || joined.sex === "unknown" ? "unknown" : "mixed";
  const joint = own !== "unknown" || joined.sex !== "unknown";
  return {
    sex: both,
    age: age === joined.age ? age : "unknown",
    armed,
    last: joined.last,
    joint: joint && both !== own,
  };
}

function sexOfRun(tokens: readonly Token[], first: number, last: number): Sex {
  let sex: Sex = "unknown";
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.possessive) continue;
    const word = sexOfWord(token);
    if (word === "unknown") continue;
    sex = sex === "unknown" || sex === word ? word : "mixed";
  }
  return sex;
}

function ageOfRun(tokens: readonly Token[], first: number, last: number): Age {
  for (let index = last; index >= first; index -= 1) {
    const word = tokens[index]?.lower ?? "";
    if (CHILD_WORDS.has(word)) return "child";
    if (ADULT_WORDS.has(word)) return "adult";
  }
  return "unknown";
}

function isArmed(tokens: readonly Token[], first: number, head: number): boolean {
  for (let index = first; index <= head; index += 1) {
    const service = /^(?:forces?|groups?|services?)$/u.test(tokens[index + 1]?.lower ?? "");
    const word = tokens[index]?.lower ?? "";
    // "uniformed personnel" serve; "uniformed men" attack.
    if (word === "uniformed" && !/^(?:men|man|persons?|individuals?|people)$/u.test(tokens[head]?.lower ?? ""))
      continue;
    if (ARMED_MARKS.has(word) && !service) return true;
  }
  const after = tokens[head + 1]?.lower;
  if (after === "with" || after === "carrying" || after === "bearing") {
    const arms = /^(?:weapons?|arms|rifles?|guns?|machetes?|firearms)$/u;
    if (arms.test(tokens[head + 2]?.lower ?? "") || arms.test(tokens[head + 3]?.lower ?? "")) return true;
  }
  return after === "in" && /^(?:uniform|uniforms|military|camouflage|plain)$/u.test(tokens[head + 2]?.lower ?? "");
}

/** Adjectives that stand for persons: "women and the young". */
const NOMINAL_ADJECTIVE = /^(?:young|old|elderly|poor|displaced|disabled|sick|wounded|aged|landless|homeless)$/u;

/**
 * A second group under the same number: "women and children", "women, youth and elders". Where the sex is only a
 * modifier ("30 women drivers and shop assistants") it covers both, and nothing is joined.
 */
function joinedGroup(
  tokens: readonly Token[],
  head: number,
  modifierOnly: boolean,
): { sex: Sex; age: Age; last: number } | null {
  if (modifierOnly) return null;
  const next = tokens[head + 1];
  if (next === undefined || next.sentence !== tokens[head]?.sentence) return null;
  const comma = next.text === ",";
  if (!comma && !/^(?:and|or|&)$/u.test(next.lower)) return null;
  const after = tokens[head + 2];
  if (after?.lower === "the" && NOMINAL_ADJECTIVE.test(tokens[head + 3]?.lower ?? ""))
    return { sex: "unknown", age: "unknown", last: head + 3 };
  if (after === undefined || after.kind !== "word" || (STOPS.has(after.lower) && after.lower !== "their")) return null;
  const from = after.lower === "their" ? head + 3 : head + 2;
  if (
    /^(?:and|or|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(after.lower) ||
    (/(?:ed|ing)$/u.test(after.lower) && after.lower !== "displaced")
  )
    return null;
  const phrase = nounPhraseAt(tokens, from, 2);
  if (phrase.kind !== "person") return null;
  const sex = sexOfRun(tokens, phrase.first, phrase.head);
  const age = ageOfRun(tokens, phrase.first, phrase.head);
  const more = joinedGroup(tokens, phrase.head, false);
  if (comma && more === null) return null;
  if (more === null) return { sex, age, last: phrase.head };
  return { sex: sex === more.sex ? sex : "unknown", age: age === more.age ? age : "unknown", last: more.last };
}
