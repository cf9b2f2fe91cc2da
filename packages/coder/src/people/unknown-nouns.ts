import { NON_PERSON_HEADS, NOT_PERSONS } from "./person-nouns.ts";
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
