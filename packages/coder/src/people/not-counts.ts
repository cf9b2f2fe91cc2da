import { STOPS, MONTHS, REFERENCE_WORDS, UNITS } from "./closed-words.ts";
import type { NumberPhrase } from "./numbers.ts";
import { isSexed } from "./noun-phrase.ts";
import { isMoney } from "./numbers.ts";
import { isPronounOne } from "./pronoun-one.ts";
import { isPersonPlural, namesPeople } from "./person-words.ts";
import type { Token } from "./tokens.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Above this, "under 30" without a noun is no age of children. */
const OLDEST_CHILD = 30;
/** Nobody is said to be older. */
const OLDEST = 110;
const LAST_DAY_OF_MONTH = 31;
/** "Refugees [in the camps near the border] number": words between a noun and its verb. */
const VERB_REACH = 9;
/** Tokens looked back over for the word that a list of references began with ("resolutions 1701 (2006), 1559 (2004)"). */
const REFERENCE_REACH = 16;
/** Nouns that label only what no noun follows ("on day 3", but "the target 30 officers"). */
const LABEL_NOUN =
  /^(?:goal|target|item|step|stage|part|area|building|gate|score|operation|order|track|day|week|month|year|figure|table|camp|act|law|block|unit|line|option|sector|room)s?$/u;

/** The numbers that count something: dates, years, ages, money, measures, references and votes taken out. */
export function countingNumbers(tokens: readonly Token[], numbers: readonly NumberPhrase[]): NumberPhrase[] {
  const dates = daysOfMonths(tokens, numbers);
  return numbers.filter(
    (phrase) =>
      !dates.has(phrase) &&
      (phrase.kind !== "count" ||
        !(
          isYear(tokens, phrase) ||
          isMoney(tokens, phrase) ||
          isMeasure(tokens, phrase) ||
          isReference(tokens, phrase) ||
          isFormula(tokens, phrase) ||
          isName(tokens, phrase) ||
          isPronounOne(tokens, phrase) ||
          isAge(tokens, phrase)
        )),
  );
}

const isYearNumber = (phrase: NumberPhrase, tokens: readonly Token[]): boolean =>
  phrase.first === phrase.last &&
  phrase.value >= FIRST_YEAR &&
  phrase.value < LAST_YEAR &&
  /^\d{4}$/u.test(tokens[phrase.first]?.text ?? "");

/** Four digits without a comma are a year in United Nations style; "2000 people" is not. */
function isYear(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  if (!isYearNumber(phrase, tokens)) return false;
  const next = tokens[phrase.last + 1];
  if (
    next === undefined ||
    !/^(?:people|persons|civilians|refugees|troops|individuals|women|men|children)$/u.test(next.lower)
  )
    return true;
  const before = tokens[phrase.first - 1]?.lower ?? "";
  return /^(?:in|since|of|by|until|from|during|and|early|late|mid|before|after)$/u.test(before) || MONTHS.has(before);
}

const plus = (mark: Token | undefined, digits: Token | undefined): boolean =>
  mark?.text === "+" && digits?.kind === "number";

/** "the 5+5 commission", "the 1540 Committee": numbers that are names. */
function isFormula(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  const before = tokens[phrase.first - 1];
  const next = tokens[phrase.last + 1];
  if (plus(next, tokens[phrase.last + 2]) || plus(before, tokens[phrase.first - 2])) return true;
  return (
    /^\d{4}$/u.test(tokens[phrase.first]?.text ?? "") &&
    phrase.first === phrase.last &&
    /^(?:committee|sanctions|agenda|monitoring)$/u.test(next?.lower ?? "")
  );
}

/** "the Three Sisters", "Seven Widows Bridge": a number in words with a capital before a noun with a capital. */
function isName(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  const token = tokens[phrase.first];
  const next = tokens[phrase.last + 1];
  if (token === undefined || phrase.digits) return false;
  // In letters of one case only "at" tells: nothing happens at three sisters.
  const place = token.name && !token.capital && tokens[phrase.first - 1]?.lower === "at";
  if (place && isSexed(next)) return true;
  if (!token.capital || next?.capital !== true || namesPeople(next)) return false;
  const opens = tokens[phrase.first - 1]?.sentence !== token.sentence;
  // At the head of a sentence every word has a capital: there only a person noun with one tells a name.
  return !opens || isSexed(next) || isPersonPlural(tokens, phrase.last + 1, phrase.value);
}

/** Days before a month: "4, 23 and 27 January", "from 20 to 27 November"; and "November 27, 2024". */
function daysOfMonths(tokens: readonly Token[], numbers: readonly NumberPhrase[]): Set<NumberPhrase> {
  const days = new Set<NumberPhrase>();
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const phrase = numbers[index];
    if (phrase === undefined || !phrase.digits || phrase.kind !== "count" || phrase.value > LAST_DAY_OF_MONTH) continue;
    const next = tokens[phrase.last + 1]?.lower ?? "";
    const following = numbers[index + 1];
    const joined =
      following !== undefined &&
      days.has(following) &&
      (/^(?:,|and|to|–|-|or|—)$/u.test(next) || next === "") &&
      following.first - phrase.last <= 3;
    const afterMonth =
      MONTHS.has(tokens[phrase.first - 1]?.lower ?? "") &&
      tokens[phrase.first - 1]?.name === true &&
      (next === "" || tokens[phrase.last + 1]?.kind !== "word" || STOPS.has(next));
    if ((MONTHS.has(next) && tokens[phrase.last + 1]?.name === true) || joined || afterMonth) days.add(phrase);
  }
  return days;
}

function isMeasure(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  const next = tokens[phrase.last + 1];
  if (next === undefined) return false;
  if (UNITS.has(next.lower) || next.text === "°") return true;
  // "100 to 150 km", "five and ten years"
  if (/^(?:to|or|and|–|-)$/u.test(next.lower)) {
    const after = tokens[phrase.last + 2];
    const unit = tokens[phrase.last + 3];
    return after?.kind === "number" && unit !== undefined && UNITS.has(unit.lower);
  }
  return false;
}

/** "number" behind a plural person noun and what tells where they are. */
function isVerbOfPersons(tokens: readonly Token[], number: number): boolean {
  for (let index = number - 1; index >= Math.max(0, number - VERB_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word" || token.sentence !== tokens[number]?.sentence) return false;
    if (/^(?:the|a|an|this|that|its|their)$/u.test(token.lower) && index === number - 1) return false;
    if (isPersonPlural(tokens, index, 2)) return true;
  }
  return false;
}

/** Paragraph, resolution, level, article and the like before the number, also through a list of such. */
function isReference(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  const before = tokens[phrase.first - 1];
  const next = tokens[phrase.last + 1];
  // "Refugees in the camps number 23,000": a verb.
  if (before?.lower === "number" && isVerbOfPersons(tokens, phrase.first - 1)) return false;
  if (before !== undefined && REFERENCE_WORDS.has(before.lower) && !MONTHS.has(before.lower)) {
    return !LABEL_NOUN.test(before.lower) || next?.kind !== "word";
  }
  const listed =
    phrase.digits && (next === undefined || next.kind === "mark" || /^(?:and|to|or|of)$/u.test(next.lower));
  if (!listed) return false;
  for (let index = phrase.first - 1; index >= Math.max(0, phrase.first - REFERENCE_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== tokens[phrase.first]?.sentence) return false;
    if (token.kind === "number" || /^(?:,|and|to|–|-|or|\(|\)|\.)$/u.test(token.lower)) continue;
    // "48 in number and 11 of them women".
    if (token.lower === "number" && tokens[index - 1]?.lower === "in") return false;
    return REFERENCE_WORDS.has(token.lower) && !MONTHS.has(token.lower) && !LABEL_NOUN.test(token.lower);
  }
  return false;
}

const agedNoun = (token: Token | undefined): boolean =>
  isSexed(token) || /^(?:children|persons|people|adults|those|civilians|anyone|minors)$/u.test(token?.lower ?? "");

/** "aged 14 and 17", "under the age of 5", "children under 5", "over 65 years old". */
function isAge(tokens: readonly Token[], phrase: NumberPhrase): boolean {
  const next = tokens[phrase.last + 1];
  const bare = next === undefined || next.kind === "mark" || STOPS.has(next.lower) || next.lower === "and";
  const before = tokens[phrase.first - 1]?.lower ?? "";
  if (before === "under" && phrase.value <= OLDEST_CHILD && bare) return true;
  // "men over 60", "women above 45".
  if (
    /^(?:over|under|above|below)$/u.test(before) &&
    bare &&
    phrase.value <= OLDEST &&
    agedNoun(tokens[phrase.first - 2])
  )
    return true;
  // "girls as young as 12".
  if (before === "as" && /^(?:young|old)$/u.test(tokens[phrase.first - 2]?.lower ?? "")) return true;
  if (phrase.value > OLDEST) return false;
  for (let index = phrase.first - 1; index >= Math.max(0, phrase.first - 6); index -= 1) {
    const lower = tokens[index]?.lower ?? "";
    if (/^(?:aged|age|ages)$/u.test(lower)) return true;
    const passed =
      tokens[index]?.kind === "number" || /^(?:,|and|to|of|between|–|-|from|over|under|below|above)$/u.test(lower);
    if (!passed) return false;
  }
  return false;
}
