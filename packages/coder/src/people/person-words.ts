import {
  EVENT_NOUNS,
  NOT_PERSONS,
  PEOPLE_SUFFIX,
  PEOPLES,
  PERSON_NOUNS,
  PERSON_SUFFIX,
  PLURAL_PERSON_NOUNS,
} from "./person-nouns.ts";
import { FEMALE, MALE, SINGULAR_SEXED } from "./sexed-nouns.ts";
import type { Token } from "./tokens.ts";

/** Qualifiers that make "forces" or "elements" a number of persons ("900 security forces"). */
const FORCES =
  /^(?:security|defence|defense|armed|police|special|military|government|opposition|coalition|ground|allied)$/u;
const ELEMENTS = /^(?:armed|criminal|militia|rebel|unidentified|hostile|military|army|police|extremist|terrorist)$/u;
/** "Forces" are persons from this many on; below, they are bodies ("the two security forces"). */
const FEWEST_FORCES = 20;

/** The singular of a regular English plural; the word itself where it is none. */
export function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}

const lastPart = (word: string): string => word.slice(word.lastIndexOf("-") + 1);

/** Whether a token can head a phrase for more than one person. */
export function isPersonPlural(tokens: readonly Token[], index: number, count: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== "word" || token.possessive) return false;
  const word = token.lower;
  if (word === "lives") return isTakenLives(tokens, index);
  if (PLURAL_PERSON_NOUNS.has(word) || isPluralSexed(word)) return true;
  const before = tokens[index - 1]?.lower ?? "";
  if (word === "forces") return count >= FEWEST_FORCES && FORCES.test(before) && !token.capital;
  // "24 escorts and 9 static guards" are duties, counted with patrols.
  if (word === "guards" && /^(?:static|stationary|perimeter)$/u.test(before)) return false;
  if (word === "bombers") return before === "suicide";
  if (word === "elements") return ELEMENTS.test(before);
  if (word === "points") return before === "focal";
  if (word === "heads")
    return tokens[index + 1]?.lower === "of" && /^(?:household|famil)/u.test(tokens[index + 2]?.lower ?? "");
  if (word === "bodies" || word === "corpses") return isDeadBody(tokens, index);
  if (token.name && isPeople(token)) return true;
  if (!/(?:s|folk|people|men)$/u.test(word) || NOT_PERSONS.has(word)) return false;
  const single = singular(word);
  if (single !== word && (PERSON_NOUNS.has(single) || PERSON_NOUNS.has(lastPart(single)))) return true;
  if (NOT_PERSONS.has(lastPart(word))) return false;
  return PERSON_SUFFIX.test(word);
}

/** "girls", "wives", "policewomen". */
const isPluralSexed = (word: string): boolean => (FEMALE.has(word) || MALE.has(word)) && !SINGULAR_SEXED.test(word);

/** Whether a token can head a phrase for one person. */
export function isPersonSingular(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.possessive) return false;
  const word = token.lower;
  if (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(lastPart(word)) || SINGULAR_SEXED.test(word)) return true;
  if (/^(?:troops|police|personnel|crew|women|men|children|people)$/u.test(word)) return false;
  if (word === "bomber") return true;
  if (word === "parent" || word === "staff" || word === "youth") return true;
  if (NOT_PERSONS.has(`${word}s`)) return false;
  return /(?:[a-z]{3}(?:ist|man|woman|person|eer)|[a-z]{4}ian)$/u.test(word);
}

/** A people by name ("Serbs", "Lebanese"); the capital is checked by the caller. */
function isPeople(token: Token): boolean {
  return PEOPLES.has(token.lower) || PEOPLES.has(token.lower.replace(/s$/u, "")) || PEOPLE_SUFFIX.test(token.lower);
}

/** Whether a capitalised word names a people; used for lists by nationality. */
export function namesPeople(token: Token | undefined): boolean {
  return token !== undefined && token.name && isPeople(token);
}

/** Deeds that are counted as incidents, unless they are told as what came of something ("resulting in seven arrests"). */
export const INCIDENTS = /^(?:arrest|abduction|kidnapping)$/u;
const OUTCOME =
  /^(?:result\w*|led|lead\w*|caus\w*|saw|made|killed|injured|wounded|deaths?|injur(?:y|ies)|fatalit(?:y|ies)|casualt(?:y|ies))$/u;
const OUTCOME_REACH = 8;

/** Nouns that count what became of persons ("12 deaths"). */
export function isEventNoun(tokens: readonly Token[], index: number, count: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.possessive || token.kind !== "word") return false;
  const single = singular(token.lower);
  if (!EVENT_NOUNS.has(single) || !(count === 1 || single !== token.lower)) return false;
  if (!INCIDENTS.test(single)) return true;
  for (let at = index - 1; at >= Math.max(0, index - OUTCOME_REACH); at -= 1)
    if (tokens[at]?.sentence === token.sentence && OUTCOME.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const TAKING = /^(?:claim\w*|cost\w*|lost|loss|losing|took|taking|taken|saved?|saving)$/u;

function isTakenLives(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 6); at <= index + 3; at += 1) if (TAKING.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const FINDING =
  /^(?:recover\w*|exhum\w*|discover\w*|found|bur(?:y|ied)|retriev\w*|identif\w*|unidentified|charred|morgue|mortuary|decompos\w*|human|dead)$/u;

function isDeadBody(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower === "of") return true;
  for (let at = Math.max(0, index - 5); at <= index + 5; at += 1)
    if (FINDING.test(tokens[at]?.lower ?? "")) return true;
  return false;
}
