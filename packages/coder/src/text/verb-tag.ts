import { isNumberWord } from "./closed-classes.ts";
import type { Tag, Word } from "./word.ts";
import * as verbs from "./verbs.ts";

/**
 * Tag of a word that may be a verb form; null where it is none.
 *
 * A form in -ed, or a present that is a noun as well, makes a clause only where its neighbours and the clause so far call for a verb.
 */
export function verbTag(word: string, before: readonly Word[], next: string): Tag | null {
  const previous = before.findLast((w) => w.tag !== "adverb");
  if (previous?.tag === "to" && isBaseForm(word)) return "infinitive";
  if (/^\p{L}[\p{L}-]*ing$/u.test(word) && !verbs.NOT_GERUNDS.has(word)) {
    const compound = previous?.tag === "word" && !/^(?:the|to|their|a|an|its|on|in|for|with)$/.test(next);
    return previous?.tag === "determiner" || compound ? null : "gerund";
  }
  if (verbs.FINITE_PASTS.has(word)) return "finite";
  if (verbs.PARTICIPLES.has(word)) return "participle";
  if (isPastForm(word)) return pastTag(word, previous, before, next);
  if (verbs.PRESENT_S.has(word) || verbs.PRESENT_BASE.has(word)) return presentTag(word, previous, before, next);
  return null;
}

function isBaseForm(word: string): boolean {
  if (verbs.PRESENT_BASE.has(word)) return true;
  if (/(?:tion|ment|ity|ness|ship|ence|ance|ism|al|ous|ive|ic|ful|able|ible|s)$/.test(word)) return false;
  return /^[\p{L}-]+$/u.test(word) && !verbs.NOT_INFINITIVES.has(word);
}

function isPastForm(word: string): boolean {
  if (verbs.PAST_OR_PARTICIPLE.has(word)) return true;
  if (verbs.NOT_VERBS_IN_ED.has(word) || word.includes("-")) return false;
  return /^\p{L}+[^e]ed$/u.test(word) || /^(?:freed|agreed|fled|decreed|guaranteed)$/.test(word);
}

/** -ed and the like: predicate after a noun that has no verb yet; after determiner or preposition, or before "by", a participle. */
function pastTag(word: string, previous: Word | undefined, before: readonly Word[], next: string): Tag {
  if (previous === undefined) return "participle";
  // "the commander accused of murder": without an object these are no predicate.
  if (verbs.OF_PERSONS.has(word) && /^(?:of|with|for)$/.test(next)) return "participle";
  const object = /^(?:the|a|an|that|to)$/.test(next);
  if (previous.tag === "gerund")
    return (object || next === "in" || next === "on") && !hasVerb(before) ? "finite" : "participle";
  if (!canEndSubject(previous)) return "participle";
  // "elders, displaced farmers and traders": what they are; "the fighting displaced 900 people" is a verb.
  const item = previous.word === "," || previous.tag === "and";
  if (item && verbs.STATUS.has(word) && /^\p{L}+s$/u.test(next)) return "participle";
  // "90 verified violations" counts things; "of the 90, 12 attended a …" has its verb.
  if (
    previous.tag === "number" &&
    /^\p{L}/u.test(next) &&
    !/^(?:the|a|an|in|on|at|to|from|by|for|with|their)$/.test(next)
  )
    return "participle";
  if (next === "by" && before.at(-1)?.tag !== "subordinator") return "participle";
  if (!hasVerb(before)) return "finite";
  // The clause has its verb: another one follows only by coordination, with an object, or right after the first.
  const joined = previous.tag === "and" || previous.word === ",";
  const counted = /^\d/.test(next) || isNumberWord(next);
  if (joined && (object || counted || (verbs.ACTIVITIES.has(word) && next !== "in" && next !== ","))) return "finite";
  if (previous.tag === "subordinator") return "finite";
  const first = before.at(-2)?.tag;
  return previous.tag === "and" && (first === "finite" || first === "participle") ? "finite" : "participle";
}

function canEndSubject(previous: Word): boolean {
  if (["word", "pronoun", "subordinator", "and", "number", "finite"].includes(previous.tag)) return true;
  return [")", "]", ",", '"'].includes(previous.word);
}

/** True where the clause up to here already has a verb of its own. */
function hasVerb(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const word = before[i];
    if (word?.tag === "finite" || word?.tag === "auxiliary") return true;
    if (word?.tag === "subordinator" || word?.word === ";" || word?.word === ":") return false;
  }
  return false;
}

function presentTag(word: string, previous: Word | undefined, before: readonly Word[], next: string): Tag | null {
  if (previous === undefined) return null;
  if (previous.tag === "auxiliary")
    return verbs.TAKES_BASE.has(previous.word) && verbs.PRESENT_BASE.has(word) ? "finite" : null;
  if (previous.tag === "pronoun" && /^(?:i|we|they|he|she|it)$/.test(previous.word)) return "finite";
  if (previous.tag === "subordinator" && /^(?:which|who|that)$/.test(previous.word)) return "finite";
  if (["determiner", "preposition", "to"].includes(previous.tag)) return null;
  const third = verbs.PRESENT_S.has(word);
  const joined = previous.tag === "and" || previous.word === ",";
  // "I welcome … and call for …": a second verb of the same first person.
  if (!third && joined && verbs.FIRST_PERSON.has(word) && before.some((w) => w.word === "i" || w.word === "we")) {
    return /^(?:of|by|from)$/.test(next) ? null : "finite";
  }
  const plural = /s$|^(?:women|men|children|people|police)$/.test(previous.word) && previous.tag === "word";
  if (!verbs.NOUN_OR_VERB.has(word)) {
    if (third) return previous.tag === "word" || previous.word === ")" || previous.word === "," ? "finite" : null;
    return plural ? "finite" : null;
  }
  // Noun or verb: a verb only between its subject and an object or complement, where the clause has no verb yet.
  const object = /^(?:the|a|an|to|for|about|that|only|no|more|less|higher|lower|severe|serious|their|its|\d)/.test(
    next,
  );
  if (!object || hasVerb(before)) return null;
  return (third ? previous.tag === "word" && !previous.word.endsWith("s") : plural) ? "finite" : null;
}
