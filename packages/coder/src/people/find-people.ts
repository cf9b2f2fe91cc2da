import { sexByAntecedent } from "./antecedents.ts";
import { resolveBareNumbers } from "./bare-numbers.ts";
import { brokenDown } from "./breakdown.ts";
import { coverParts } from "./covered.ts";
import { exemptionOf, sharesAuthorization } from "./exemptions.ts";
import type { Exemption } from "./exemptions.ts";
import { findQuantities } from "./find-quantities.ts";
import { linkParts } from "./links.ts";
import { countingNumbers } from "./not-counts.ts";
import { findNumbers } from "./numbers.ts";
import { INCIDENTS, singular } from "./person-words.ts";
import { linkPlaceLists, resolvePlaceLists } from "./place-lists.ts";
import type { Quantity } from "./quantity.ts";
import { findRatios, mergeRatios } from "./ratios.ts";
import { sexBySubject, sexSeats } from "./seats.ts";
import type { Age, Sex } from "./sex.ts";
import { FEMALE } from "./sexed-nouns.ts";
import { sexByPredicate, sexShare } from "./shares.ts";
import { asQuantity, findSingles } from "./singles.ts";
import { linkSums } from "./sums.ts";
import { isMinimumPerTeam, isTarget } from "./targets.ts";
import type { Token } from "./tokens.ts";
import { tokenize } from "./tokens.ts";
import { personsByVerb, thingsByVerb } from "./unknown-nouns.ts";
import { deedOf, nounOf } from "./wording.ts";

/** A number of persons in a paragraph: what is printed, of whom, and whether a breakdown by sex is given for it. */
export interface PersonFigure {
  /** UTF-16 offsets of the words from the number to its noun. */
  readonly start: number;
  readonly end: number;
  /** `count` in persons, `share` in per cent of a group, `vague` without a value ("dozens"). */
  readonly amount: "count" | "share" | "vague";
  readonly value: number;
  readonly sex: Sex;
  readonly age: Age;
  /** One number for several groups ("300 women and children"). */
  readonly joint: boolean;
  /** Who they are in the report's words; empty where only a sex is printed. */
  readonly who: string;
  /** What happened to them or what they did, in the report's words; empty where nothing is said. */
  readonly what: string;
  readonly role: "total" | "part";
  /** Index, in the list returned, of the figure that this one is part of; null for a total or an unknown whole. */
  readonly whole: number | null;
  /** Whether a breakdown by sex is given for it: by its own words, by parts, or by a part of its total. */
  readonly brokenDown: boolean;
  /** Why no breakdown is asked of it; null where one is. */
  readonly exemption: Exemption | null;
  /** Counted by a noun for a deed ("seven arrests"), not for persons. */
  readonly deed: boolean;
  /** No noun of its own: taken from its neighbours, and less certain. */
  readonly inferred: boolean;
  /** Stable id of the rule that gave it a sex. */
  readonly rule: string;
}

/** A paragraph without a digit, a number word or a sexed word has no number of persons. */
const ANY_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|half|third|quarter|dozens?|hundreds?|thousands?|millions?|several|wom[ae]n|girls?|m[ae]n|boys?|females?|males?|wi(?:fe|ves)|mother|widow|daughter|sister)\b/iu;

/** Every number of persons in a paragraph, in reading order (codebook, disaggregated and gap). */
export function findPeople(text: string): PersonFigure[] {
  if (!ANY_NUMBER.test(text)) return [];
  const tokens = tokenize(text);
  const numbers = countingNumbers(tokens, mergeRatios(tokens, findNumbers(tokens)));
  const counted = findQuantities(tokens, numbers);
  for (const quantity of counted) if (quantity.phrase.kind === "share") sexShare(tokens, quantity);
  const counts = counted.filter((quantity) => quantity.phrase.kind === "count");
  counts.forEach((quantity, index) => sexSeats(tokens, quantity, counts[index - 1]));
  for (const quantity of counts) sexBySubject(tokens, quantity);
  for (const quantity of counts) sexByAntecedent(tokens, quantity);
  for (const quantity of counted) {
    personsByVerb(tokens, quantity);
    thingsByVerb(tokens, quantity);
  }
  const ratios = findRatios(tokens, ({ first, last, sexed, share }) => {
    const shape = { first, last, head: sexed, value: share, kind: "share" as const, rule: "disaggregated.share" };
    const ratio = asQuantity(tokens, shape, sexed);
    // Of "women and men in equal numbers" the share is that of the first.
    ratio.sex = FEMALE.has(tokens[sexed]?.lower ?? "") ? "female" : "male";
    return ratio;
  });
  const quantities = merge(counted, findSingles(tokens), ratios);
  // Links twice: a bare number takes after the totals before it, not after their parts.
  resolvePlaceLists(tokens, quantities);
  linkParts(tokens, quantities);
  resolveBareNumbers(tokens, quantities);
  linkParts(tokens, quantities);
  linkPlaceLists(tokens, quantities);
  linkSums(tokens, quantities);
  sexByPredicate(tokens, quantities);
  coverParts(tokens, quantities);
  passSexOn(quantities);
  for (const quantity of quantities) if (hasNoPersons(tokens, quantity)) quantity.persons = false;
  return figuresOf(text, tokens, quantities);
}

/** Numbers and singles in reading order; a single inside the words of a number is that number. */
function merge(counted: readonly Quantity[], singles: readonly Quantity[], ratios: readonly Quantity[]): Quantity[] {
  const own = singles.filter(
    (single) =>
      !counted.some((other) => other.persons === true && other.first <= single.head && other.last >= single.head),
  );
  return [...counted, ...own, ...ratios].toSorted((one, other) => one.phrase.first - other.phrase.first);
}

/** Quotas, targets and "patrols with at least one woman" give no number of persons for a sex. */
function hasNoPersons(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.persons !== true || (quantity.sex !== "female" && quantity.sex !== "male")) return false;
  return isTarget(tokens, quantity) || isMinimumPerTeam(tokens, quantity);
}

/** A part of a single-sex whole has that sex. */
function passSexOn(quantities: readonly Quantity[]): void {
  for (const quantity of quantities) {
    const whole = quantities[quantity.whole];
    if (
      whole !== undefined &&
      quantity.sex === "unknown" &&
      !quantity.joint &&
      (whole.sex === "female" || whole.sex === "male")
    )
      quantity.sex = whole.sex;
  }
}

/** Whether a part of it, or a part of a part, has a sex. */
function hasSexedPart(quantities: readonly Quantity[], whole: number): boolean {
  return quantities.some(
    (part, at) =>
      part.whole === whole &&
      at !== whole &&
      (part.sex === "female" || part.sex === "male" || hasSexedPart(quantities, at)),
  );
}

/** One number for women and others, or a group of which a number is given for a sex, is mixed. */
function printedSex(quantity: Quantity, hasParts: boolean): Sex {
  if (quantity.joint) return "mixed";
  return quantity.sex === "unknown" && hasParts && !quantity.covered ? "mixed" : quantity.sex;
}

function figuresOf(text: string, tokens: readonly Token[], quantities: readonly Quantity[]): PersonFigure[] {
  const given = brokenDown(tokens, quantities);
  const people = quantities.filter((quantity) => quantity.persons === true);
  return people.map((quantity, order) => {
    const at = quantities.indexOf(quantity);
    const whole = quantities[quantity.whole];
    const index = whole === undefined ? -1 : people.indexOf(whole);
    return {
      start: tokens[quantity.first]?.start ?? 0,
      end: tokens[quantity.last]?.end ?? 0,
      amount: quantity.phrase.kind,
      value: quantity.phrase.value,
      sex: printedSex(quantity, given[at] === true || hasSexedPart(quantities, at)),
      age: quantity.age,
      joint: quantity.joint,
      who: nounOf(text, tokens, quantity),
      what: deedOf(tokens, quantity),
      role: quantity.isPart ? "part" : "total",
      whole: index < 0 ? null : index,
      brokenDown: given[at] === true,
      exemption: sharesAuthorization(tokens, people[order - 1], quantity)
        ? "authorized"
        : exemptionOf(tokens, quantity),
      deed: quantity.event && INCIDENTS.test(singular(tokens[quantity.head]?.lower ?? "")),
      inferred: quantity.bare && quantity.head >= 0,
      rule: quantity.rule,
    };
  });
}
