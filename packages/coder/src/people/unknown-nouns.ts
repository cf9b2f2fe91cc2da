import { NON_PERSON_HEADS, NOT_PERSONS, PERSON_NOUNS } from "./person-nouns.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

/** Said of persons alone: whoever it happens to is a person, also under a noun that no list knows. */
const HAPPENS_TO_PERSONS = wordSet(`
  killed injured wounded arrested abducted kidnapped hospitalized hospitalised raped murdered assassinated executed
  sentenced convicted acquitted indicted evicted deported imprisoned jailed tortured beaten drowned died perished fled
  dismissed hired interrogated demobilized pardoned trafficked married orphaned graduated testified vaccinated
`);
/** Active forms before their object. */
const DONE_TO_PERSONS = wordSet(`
  injuring wounding arresting abducting kidnapping hospitalizing raping murdering executing sentencing convicting
  imprisoning torturing deporting evicting injured wounded arrested abducted kidnapped murdered executed sentenced
  convicted deported pardoned hired dismissed
`);
/** Animals, which are killed and injured too. */
const ANIMALS =
  /^(?:cattle|cows?|goats?|sheep|camels?|donkeys?|horses?|mules?|pigs?|chickens?|birds?|dogs?|animals?|livestock|elephants?|oxen|bulls?|calves|lambs?|poultry|fish|head|rhinos?)$/u;

/** Done to things alone, or mostly. */
const HAPPENS_TO_THINGS =
  /^(?:installed|seized|confiscated|destroyed|repaired|purchased|procured|delivered|dismantled|recorded|stored|stolen|looted|donated|printed|handed)$/u;

/** "14 transmitters were seized": a noun in "-er" that no list of persons knows is a thing where this is said of it. */
export function thingsByVerb(tokens: readonly Token[], quantity: Quantity): void {
  const word = tokens[quantity.noun.head]?.lower ?? "";
  if (quantity.persons !== true || quantity.noun.kind !== "person" || quantity.sex !== "unknown") return;
  if (!/[eo]rs$/u.test(word) || PERSON_NOUNS.has(word.slice(0, -1).replace(/^.*-/u, ""))) return;
  let after = quantity.last + 1;
  while (/^(?:was|were|have|had|been|are|being|also|reportedly)$/u.test(tokens[after]?.lower ?? "")) after += 1;
  const verb = after > quantity.last + 1 ? (tokens[after]?.lower ?? "") : "";
  const before = tokens[quantity.first - 1]?.lower ?? "";
  if (HAPPENS_TO_THINGS.test(verb) || HAPPENS_TO_THINGS.test(before)) quantity.persons = false;
}

/** Makes persons of unknown nouns by what is said of them: "25 stevedores were arrested". */
export function personsByVerb(tokens: readonly Token[], quantity: Quantity): void {
  if (quantity.persons !== false || quantity.noun.kind !== "thing" || quantity.phrase.kind !== "count") return;
  const head = tokens[quantity.noun.head];
  if (head === undefined || NON_PERSON_HEADS.has(head.lower) || NOT_PERSONS.has(head.lower) || ANIMALS.test(head.lower))
    return;
  if (!/[^s]s$/u.test(head.lower)) return;
  let after = quantity.last + 1;
  while (/^(?:was|were|have|had|been|are|being|reportedly|also|allegedly)$/u.test(tokens[after]?.lower ?? ""))
    after += 1;
  const passive = tokens[after]?.sentence === quantity.sentence && HAPPENS_TO_PERSONS.has(tokens[after]?.lower ?? "");
  let before = quantity.first - 1;
  while (
    /^(?:at|least|about|some|over|nearly|approximately|around|another|more|than|almost)$/u.test(
      tokens[before]?.lower ?? "",
    )
  )
    before -= 1;
  if (passive || DONE_TO_PERSONS.has(tokens[before]?.lower ?? "")) quantity.persons = true;
}
