import { APPROXIMATORS, STOPS } from "./closed-words.ts";
import { isSexed, nounPhraseAt } from "./noun-phrase.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isNumberWord } from "./numbers.ts";
import type { NumberPhrase } from "./numbers.ts";
import type { Quantity } from "./quantity.ts";
import { describe } from "./sex.ts";
import type { Token } from "./tokens.ts";
import { AUXILIARIES, PERSONAL_VERBS, SOMETIMES_THINGS } from "./verbs.ts";

/** Words between a number and its noun that say nothing ("12 or more", "30 others"). */
const FILLERS = /^(?:or|so|more|plus|\+|additional|further|new|other|odd)$/u;
/** Verbs whose object is persons: "the outbreak killed 300". */
const DONE_TO_PERSONS = /^(?:kill|injur|wound|abduct|kidnapp|displac|maim|detain|arrest)(?:ed|ing)$/u;
/** Verbs whose object mostly is persons: "the court released 45". */
const OFTEN_TO_PERSONS =
  /^(?:releas|freed|free|evacuat|rescu|recruit|train|sentenc|convict|acquitt|charg|demobiliz|deport|hir|vaccinat)(?:ed|ing)?$/u;
/** A bracket longer than this is a text of its own. */
const BRACKET_REACH = 8;
/** Words that stand for a noun printed before. */
const OTHERS = /^others$/u;
const DETERMINER = /^(?:the|these|those|its|their|his|her|our|my|all|whose|such|said)$/u;
const PRONOUN = /^(?:them|whom|which|these|those|us)$/u;

/** Reads what each number counts from the words around it. */
export function findQuantities(tokens: readonly Token[], numbers: readonly NumberPhrase[]): Quantity[] {
  const brackets = openBrackets(tokens);
  return numbers.map((phrase) => quantityOf(tokens, phrase, brackets[phrase.first] ?? []));
}

function quantityOf(tokens: readonly Token[], phrase: NumberPhrase, brackets: readonly number[]): Quantity {
  let from = phrase.last + 1;
  while (FILLERS.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.kind === "word") from += 1;
  if (OTHERS.test(tokens[from]?.lower ?? "")) return bareQuantity(tokens, phrase, brackets, from, false);
  if (phrase.kind === "vague" && tokens[from]?.lower === "of") from += 1;
  let partitive = false;
  // "62 (6 per cent) of the 1,010 troops".
  const behind = afterBracket(tokens, from);
  if (behind > from && tokens[from]?.text === "(" && tokens[behind]?.lower === "of") from = behind;
  const of =
    tokens[from]?.lower === "of"
      ? from
      : tokens[from]?.lower === "out" && tokens[from + 1]?.lower === "of"
        ? from + 1
        : -1;
  if (of >= 0 && phrase.kind !== "vague") {
    partitive = true;
    from = of + 1;
    if (isThatNumber(tokens, from)) return bareQuantity(tokens, phrase, brackets, from + 1, true);
    if (PRONOUN.test(tokens[from]?.lower ?? "")) {
      const pronounThenNoun =
        /^(?:these|those)$/u.test(tokens[from]?.lower ?? "") &&
        tokens[from + 1]?.kind === "word" &&
        !STOPS.has(tokens[from + 1]?.lower ?? "");
      if (!pronounThenNoun) return bareQuantity(tokens, phrase, brackets, from, true);
    }
    // "Three of their children" are no part of those whose children they are.
    if (/^(?:their|his|her|our|my|whose)$/u.test(tokens[from]?.lower ?? "")) partitive = false;
    while (DETERMINER.test(tokens[from]?.lower ?? "")) from += 1;
  }
  const count = phrase.kind === "count" && !partitive ? Math.max(1, phrase.value) : 2;
  const noun = nounPhraseAt(tokens, from, count);
  const start = tokens[from];
  if (partitive && start !== undefined && isNumberWord(start))
    return bareQuantity(tokens, phrase, brackets, phrase.last, true);
  if (noun.kind === "none") return bareQuantity(tokens, phrase, brackets, Math.max(noun.last, phrase.last), partitive);
  const person = noun.kind === "person";
  const words = person ? describe(tokens, noun.first, noun.head) : null;
  return {
    phrase,
    noun,
    first: phrase.first,
    last: words?.last ?? noun.last,
    sentence: tokens[phrase.first]?.sentence ?? 0,
    brackets,
    persons: person || noun.kind === "event",
    sex: words?.sex ?? "unknown",
    age: words?.age ?? "unknown",
    joint: words?.joint ?? false,
    sexWithheld: false,
    armed: words?.armed ?? false,
    event: noun.kind === "event",
    head: noun.head,
    partitive,
    leansToPersons: false,
    bare: false,
    covered: false,
    heldBySex: false,
    isPart: false,
    whole: -1,
    rule: "disaggregated.count",
  };
}

/** "312 of that number", "40 of the total". */
const isThatNumber = (tokens: readonly Token[], from: number): boolean =>
  /^(?:that|this|the)$/u.test(tokens[from]?.lower ?? "") &&
  /^(?:number|total|figure)$/u.test(tokens[from + 1]?.lower ?? "") &&
  tokens[from + 2]?.lower !== "of";

/** A number without a noun: persons at once where a verb for persons follows ("45 were killed"). */
function bareQuantity(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  brackets: readonly number[],
  last: number,
  partitive: boolean,
): Quantity {
  const noun: NounPhrase = { kind: "none", first: phrase.last + 1, head: -1, last };
  let at = partitive ? last + 1 : phrase.last + 1;
  while (/^(?:others?|more)$/u.test(tokens[at]?.lower ?? "")) at += 1;
  const sexed = startsWithDeed(tokens[at]) ? null : sexedAfter(tokens, at);
  let verb = at;
  while (AUXILIARIES.has(tokens[verb]?.lower ?? "") && verb < at + 5) verb += 1;
  const word = tokens[verb];
  const done = sexed === null && DONE_TO_PERSONS.test(wordBefore(tokens, phrase));
  const personal =
    word !== undefined && word.sentence === tokens[phrase.first]?.sentence && PERSONAL_VERBS.has(word.lower);
  return {
    phrase,
    noun,
    first: phrase.first,
    last: sexed?.last ?? (personal && !partitive ? verb : Math.max(last, phrase.last)),
    sentence: tokens[phrase.first]?.sentence ?? 0,
    brackets,
    persons:
      sexed !== null || ((done || (personal && !SOMETIMES_THINGS.has(word.lower))) && phrase.kind === "count")
        ? true
        : null,
    sex: sexed?.sex ?? "unknown",
    age: sexed?.age ?? "unknown",
    joint: sexed?.joint ?? false,
    sexWithheld: /^(?:others?|unspecified|unknown|unidentified|undetermined|unrecorded)$/u.test(
      tokens[phrase.last + 1]?.lower ?? "",
    ),
    armed: false,
    event: false,
    head: sexed?.head ?? -1,
    partitive,
    leansToPersons: personal || (sexed === null && OFTEN_TO_PERSONS.test(wordBefore(tokens, phrase))),
    bare: sexed === null,
    covered: false,
    heldBySex: false,
    isPart: false,
    whole: -1,
    rule: phrase.kind === "share" ? "disaggregated.share" : "disaggregated.count",
  };
}

/** Participles that describe persons; any other is what the counted did ("7 per cent insulted women", "40 of which included women"). */
const DESCRIBING =
  /^(?:displaced|trained|qualified|educated|married|widowed|disabled|registered|elected|appointed|unaccompanied|unemployed|detained|newly|uniformed|separated|enrolled|employed|deployed)$/u;

export const startsWithDeed = (token: Token | undefined): boolean =>
  token !== undefined && token.lower.endsWith("ed") && !AUXILIARIES.has(token.lower) && !DESCRIBING.test(token.lower);

/** The word before the number and what says how exact it is. */
function wordBefore(tokens: readonly Token[], phrase: NumberPhrase): string {
  let at = phrase.first - 1;
  while (APPROXIMATORS.has(tokens[at]?.lower ?? "")) at -= 1;
  return tokens[at]?.lower ?? "";
}

/** "[20 per cent of them] women", "[361 of whom] were women", "[half] were young girls". */
export function sexedAfter(
  tokens: readonly Token[],
  from: number,
): {
  sex: "female" | "male" | "mixed" | "unknown";
  age: "adult" | "child" | "unknown";
  joint: boolean;
  head: number;
  last: number;
} | null {
  let at = afterBracket(tokens, from);
  const start = at;
  while (AUXILIARIES.has(tokens[at]?.lower ?? "") && at < start + 4) at += 1;
  if (tokens[at]?.lower === "all") at += 1;
  const pronoun = /^(?:them|whom|which|these|those)$/u.test(tokens[start - 1]?.lower ?? "");
  const article = (at > start || pronoun) && /^an?$/u.test(tokens[at]?.lower ?? "");
  const noun = nounPhraseAt(tokens, article ? at + 1 : at, article ? 1 : 2);
  if (noun.kind !== "person") return null;
  if (!hasSexedWord(tokens, noun.first, noun.head)) return null;
  const words = describe(tokens, noun.first, noun.head);
  if (words.sex === "unknown" && !words.joint) return null;
  return { sex: words.sex, age: words.age, joint: words.joint, head: noun.head, last: words.last };
}

/** "345 (23 per cent) were women": what stands in brackets is passed over. */
function afterBracket(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== "(") return tokens[from]?.text === ")" ? from + 1 : from;
  for (let at = from + 1; at < from + BRACKET_REACH; at += 1) if (tokens[at]?.text === ")") return at + 1;
  return from;
}

function hasSexedWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (isSexed(tokens[index])) return true;
  return false;
}

/** Brackets nested deeper than this are no text. */
const DEEPEST = 8;

/** For each token the tokens that open the brackets around it. */
export function openBrackets(tokens: readonly Token[]): readonly (readonly number[])[] {
  let open: readonly number[] = [];
  return tokens.map((token, index) => {
    if (/^[([]$/u.test(token.text) && open.length < DEEPEST) open = [...open, index];
    else if (/^[)\]]$/u.test(token.text)) open = open.slice(0, -1);
    return open;
  });
}
