import { wordSet } from "./word-set.ts";
import { isSexed, nounPhraseAt } from "./noun-phrase.ts";
import { isNumberWord } from "./numbers.ts";
import type { Described } from "./sex.ts";
import { describe } from "./sex.ts";
import type { Token } from "./tokens.ts";
import { FEMALE } from "./sexed-nouns.ts";

/** Verbs that join women or men as subject with their number or share. */
const LINKING = wordSet(`
  represent represents represented representing account accounts accounted accounting constitute constitutes constituted
  constituting make makes made making comprise comprises comprised comprising form forms formed forming occupy occupies
  occupied occupying hold holds held holding win wins won winning secure secures secured securing obtain obtained
  obtaining take took taking fill fills filled filling gain gained gaining stand stands stood standing reach reached
  reaching rise rises rose risen rising increase increases increased increasing decrease decreased decreasing decline
  declined declining fall fell fallen grow grew total totalled totalling totaled number numbered numbering was were is
  are remain remains remained remaining average averaged exceed exceeded exceeding compose composed received receive
  climb climbs climbed climbing jumped edged slipped doubled provide provides provided providing contribute contributes
  contributed contributing supplied claimed claim capture captured amounted amounts amounting estimated drop dropped
`);
/** Nouns after which "of women" is a share of women. */
const SHARE_NOUNS =
  /^(?:percentage|percentages|share|shares|proportion|proportions|number|numbers|representation|participation|recruitment|inclusion|presence|ratio|rate|percent|cent|majority|turnout|deployment|total|enrolment|enrollment|membership|level)$/u;
/** Nouns that a possessive may stand before: "women's representation stood at 28 per cent". */
const SHARE_OF =
  /^(?:representation|participation|share|proportion|turnout|membership|presence|enrolment|enrollment|percentage|employment|unemployment|literacy|recruitment|candidacies)$/u;
/** Before a sexed word these make it the object of something else: "violence against women accounted for …". */
const OBJECT_MARKERS =
  /^(?:against|with|for|on|to|by|towards|affecting|targeting|between|including|regarding|about|involving|benefiting|from)$/u;
const REACH = 22;
/** Between "women" and "who" stand the noun that they modify and a comma, no more. */
const RELATIVE_REACH = 4;

/** Women or men as the subject of the number at `number`, in the same sentence; null where there is none. */
export function sexedSubjectBefore(tokens: readonly Token[], number: number): (Described & { first: number }) | null {
  const sentence = tokens[number]?.sentence;
  let linked = false;
  let placed = false;
  let relative = -1;
  for (let index = number - 1; index >= Math.max(0, number - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== sentence || /^[;:]$/u.test(token.text)) return null;
    if (LINKING.has(token.lower)) linked = true;
    if (/^(?:at|from|to)$/u.test(token.lower)) placed = true;
    if (/^(?:which|who)$/u.test(token.lower)) relative = index;
    if (!isSexedMention(tokens, index)) continue;
    // "participation of women was taken up in a text, which asks that half of …": the clause is the text's.
    if (relative >= 0 && relative - index > RELATIVE_REACH) return null;
    // "women's representation at 28 per cent" needs no verb.
    if (!linked && !(placed && SHARE_OF.test(tokens[index + 1]?.lower ?? ""))) return null;
    return subjectAt(tokens, index);
  }
  return null;
}

/** A sexed word, or "women's" before a word for a share. */
function isSexedMention(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isSexed(token)) return true;
  return token.possessive && FEMALE.has(token.lower) && SHARE_OF.test(tokens[index + 1]?.lower ?? "");
}

function subjectAt(tokens: readonly Token[], index: number): (Described & { first: number }) | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const next = tokens[index + 1]?.lower ?? "";
  const ofShare = SHARE_OF.test(next);
  let first = index;
  while (
    /^(?:young|displaced|rural|local|the|of|all)$/u.test(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 1]?.lower !== "of"
  )
    first -= 1;
  const number = tokens[first - 1];
  // "30 boys, with 16 per cent …": a number of their own.
  if (number !== undefined && isNumberWord(number)) return null;
  const before = number?.lower ?? "";
  if (!ofShare && OBJECT_MARKERS.test(before) && !isNumberBefore(tokens, first)) return null;
  if (before === "of" && !SHARE_NOUNS.test(tokens[first - 2]?.lower ?? "")) return null;
  if (/^(?:and|or)$/u.test(before) || (before === "," && !startsClause(tokens, first))) {
    const partner = tokens[first - 2];
    if (!isSexed(partner)) return null;
  }
  if (ofShare)
    return {
      sex: FEMALE.has(token.lower) ? "female" : "male",
      age: "unknown",
      armed: false,
      joint: false,
      first,
      last: index,
    };
  const article = /^(?:the|all)$/u.test(tokens[first]?.lower ?? "") ? 1 : 0;
  const noun = nounPhraseAt(tokens, first + article, 2);
  if (noun.kind !== "person") return null;
  const words = describe(tokens, first, noun.head);
  return words.joint || words.sex === "unknown" || words.sex === "mixed" ? null : { ...words, first };
}

/** "with women representing 17 per cent": a clause of its own. */
function isNumberBefore(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "with" && tokens[first + 1]?.lower.endsWith("ing") === true;
}

/** A comma before the subject opens the main clause when what stands before it is an opening phrase. */
function startsClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 2];
  return before === undefined || !/^(?:men|youth|children|girls|boys|elderly)$/u.test(before.lower);
}
