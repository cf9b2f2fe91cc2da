import type { Token } from "./words.ts";
import { tokens } from "./words.ts";
import * as verbs from "./verbs.ts";

/** What a token does in its sentence, as far as the rules need to know. */
export type Tag =
  | "finite" // verb that makes a clause
  | "auxiliary" // be, have, do, modal: makes a clause, another verb form may follow
  | "participle" // "killed" in "people killed by"
  | "gerund"
  | "infinitive" // verb after "to"
  | "to"
  | "preposition"
  | "and" // and, or, nor, as well as
  | "subordinator" // that, which, who, while, if
  | "determiner"
  | "pronoun"
  | "number"
  | "adverb"
  | "mark"
  | "word"; // noun or adjective

export interface Word extends Token {
  readonly tag: Tag;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const PREPOSITIONS = set(
  "of in on at by for with from into onto over under against among amongst between through throughout during before after since until till within without towards toward upon about across along around behind beside besides beyond near off out per via despite regarding concerning following including notwithstanding amid amidst as than like because due owing pursuant vis-à-vis versus inside outside alongside up down to-date",
);
const DETERMINERS = set(
  "the a an this that these those its their his her my our your some any no each every all both several many most few more other another such certain various numerous further additional either neither half",
);
const PRONOUNS = set(
  "i we they he she it them him us me who whom themselves itself himself herself one others everyone",
);
const SUBORDINATORS = set(
  "that which who whom whose where when while whereas although though if unless whether because once whereby wherein so",
);
const NUMBER_WORDS = set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens",
);
const ADVERBS = set(
  "not also never often always still again already however therefore moreover furthermore meanwhile later earlier only even too very well now then yet soon together nevertheless once almost nearly approximately mainly ever",
);

/**
 * Tags every token of a normalised sentence by closed word lists, endings and neighbours; no model, no state.
 *
 * Good enough to tell where a clause has its verb, what a preposition governs and which words join a list; it makes no tree.
 */
export function tag(plain: string): Word[] {
  const words: Word[] = [];
  const all = tokens(plain);
  for (const [i, token] of all.entries()) {
    words.push({ ...token, tag: tagOf(token.word, words, all[i + 1]?.word ?? "", all[i + 2]?.word ?? "") });
  }
  return words;
}

function tagOf(word: string, before: readonly Word[], next: string, afterNext: string): Tag {
  const previous = before.at(-1);
  if (/^[^\p{L}\p{N}]/u.test(word)) return "mark";
  if (/^\p{N}/u.test(word)) return "number";
  if (word === "and" || word === "or" || word === "nor" || word === "and/or" || word === "plus") return "and";
  if (word === "to") return "to";
  if (word === "that") return DETERMINER_THAT(previous, next) ? "determiner" : "subordinator";
  if (verbs.AUXILIARIES.has(word) || verbs.MODALS.has(word)) {
    if (word === "having" || word === "being") return "gerund";
    if (word === "may" && /^(?:\d|and|to|,|\.)/.test(next)) return "word";
    if (word === "will" && previous?.tag === "determiner") return "word";
    return "auxiliary";
  }
  if (SUBORDINATORS.has(word)) return "subordinator";
  if (NUMBER_WORDS.has(word) || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{L}+$/u.test(word))
    return "number";
  if (PREPOSITIONS.has(word)) return "preposition";
  if (DETERMINERS.has(word)) return "determiner";
  if (PRONOUNS.has(word)) return "pronoun";
  if (
    ADVERBS.has(word) ||
    (/^[\p{L}-]{3,}ly$/u.test(word) &&
      !/^(?:family|assembly|july|supply|early|elderly|daily|weekly|monthly|quarterly|friendly|likely|timely)$/.test(
        word,
      ))
  )
    return "adverb";
  return verbTag(word, before, next, afterNext) ?? "word";
}

function DETERMINER_THAT(previous: Word | undefined, next: string): boolean {
  return (
    previous?.tag === "preposition" ||
    (previous?.tag === "mark" && /^(?:day|date|month|year|end|time|connection|regard|context|respect)$/.test(next))
  );
}

/** The last token that is no adverb. */
function lastPlain(before: readonly Word[]): Word | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) if (before[i]?.tag !== "adverb") return before[i];
  return undefined;
}

function verbTag(word: string, before: readonly Word[], next: string, afterNext: string): Tag | null {
  const previous = lastPlain(before);
  const afterNoun =
    previous === undefined
      ? false
      : previous.tag === "word" ||
        previous.tag === "pronoun" ||
        previous.word === ")" ||
        previous.word === "," ||
        previous.tag === "subordinator" ||
        previous.tag === "and" ||
        previous.tag === "number" ||
        previous.word === '"' ||
        previous.tag === "finite";
  if (
    previous?.tag === "to" &&
    !/(?:tion|ment|ity|ness|ship|ence|ance|ism)$/.test(word) &&
    (verbs.PRESENT_BASE.has(word) || !/s$/.test(word)) &&
    !/^(?:women|girls|men|boys|children)/.test(word)
  ) {
    return baseVerb(word) ? "infinitive" : null;
  }
  if (/^\p{L}[\p{L}-]*ing$/u.test(word) && !NOT_GERUNDS.has(word)) {
    return previous?.tag === "determiner" ||
      (previous?.tag === "word" && next !== "the" && !/^(?:to|their|a|an|its|on|in|for|with)$/.test(next))
      ? "word"
      : "gerund";
  }
  if (verbs.FINITE_PASTS.has(word)) return "finite";
  if (verbs.PARTICIPLES.has(word)) return "participle";
  const regularPast = /^\p{L}[\p{L}-]*[^e]ed$/u.test(word) || /^(?:freed|agreed|fled|decreed|guaranteed)$/.test(word);
  if ((regularPast && !verbs.NOT_VERBS_IN_ED.has(word) && !/-/.test(word)) || verbs.PAST_OR_PARTICIPLE.has(word)) {
    return pastTag(previous, before, next, afterNext, afterNoun);
  }
  if (verbs.PRESENT_S.has(word) || verbs.PRESENT_BASE.has(word)) return presentTag(word, previous, next, before);
  return null;
}

const NOT_GERUNDS = set(
  "during including following regarding concerning according notwithstanding peacekeeping peacebuilding building meeting training housing king ring spring morning evening thing something anything everything nothing upcoming outstanding briefing hearing funding policymaking decision-making policing wing ceiling",
);

/** -ed and the like: predicate after a noun that has no verb yet; after determiner or preposition, or before "by", a participle. */
function pastTag(
  previous: Word | undefined,
  before: readonly Word[],
  next: string,
  afterNext: string,
  afterNoun: boolean,
): Tag {
  if (previous === undefined || previous.tag === "auxiliary" || previous.tag === "gerund") return "participle";
  if (previous.tag === "determiner" || previous.tag === "preposition" || previous.tag === "participle")
    return "participle";
  if (!afterNoun) return "participle";
  if (next === "by" && !clauseStartsWith(before, "subordinator")) return "participle";
  // An object or complement right after the verb ("recorded a", "said that") speaks for a predicate.
  if (hasOpenVerb(before))
    return /^(?:the|a|an|that|to)$/.test(next) &&
      (previous.tag === "and" || previous.word === "," || previous.tag === "subordinator")
      ? "finite"
      : previous.tag === "and" && afterVerbPhrase(before)
        ? "finite"
        : "participle";
  void afterNext;
  return "finite";
}

/** True where the clause up to here already has a verb of its own. */
function hasOpenVerb(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const word = before[i];
    if (word === undefined) continue;
    if (word.tag === "finite" || word.tag === "auxiliary") return true;
    if (word.tag === "subordinator" || word.word === ";" || word.word === ":") return false;
  }
  return false;
}

function clauseStartsWith(before: readonly Word[], tagName: Tag): boolean {
  return before.at(-1)?.tag === tagName;
}

/** "documented and verified": a second past form joined straight to the first. */
function afterVerbPhrase(before: readonly Word[]): boolean {
  return before.length > 1 && ["finite", "participle"].includes(before.at(-2)?.tag ?? "mark");
}

function presentTag(word: string, previous: Word | undefined, next: string, before: readonly Word[]): Tag | null {
  const after = before.at(-1);
  if (after?.tag === "auxiliary" || (previous?.tag === "auxiliary" && verbs.PRESENT_BASE.has(word)))
    return verbs.MODALS.has(previous?.word ?? "") || /^(?:do|did|does|don't|didn't|doesn't)$/.test(previous?.word ?? "")
      ? "finite"
      : null;
  if (previous === undefined) return null;
  if (previous.tag === "pronoun" && /^(?:i|we|they|he|she|it|who)$/.test(previous.word)) return "finite";
  if (previous.tag === "subordinator" && /^(?:which|who|that)$/.test(previous.word)) return "finite";
  if (previous.tag === "determiner" || previous.tag === "preposition" || previous.tag === "to") return null;
  const plain = verbs.PRESENT_S.has(word);
  // "I welcome … and call for …": a second verb of the same first person.
  if (!plain && (previous.tag === "and" || previous.word === ",") && FIRST_PERSON_VERBS.test(word) && before.some((w) => w.word === "i" || w.word === "we") && !/^(?:of|by|from)$/.test(next)) return "finite";
  if (!verbs.NOUN_OR_VERB.has(word)) {
    if (plain) return previous.tag === "word" || previous.word === ")" || previous.word === "," ? "finite" : null;
    return /s$|^(?:women|men|children|people|police|who)$/.test(previous.word) && previous.tag === "word"
      ? "finite"
      : previous.tag === "and" && before.some((w) => w.tag === "finite" && !/ed$/.test(w.word))
        ? "finite"
        : null;
  }
  // Noun or verb: a verb only between a plural (or, for -s, a singular) noun and an object, complement or "for".
  const object = /^(?:the|a|an|to|for|about|that|of|only|no|more|less|higher|lower|severe|serious|their|its|\d)/.test(
    next,
  );
  if (!object || next === "of" || hasOpenVerb(before)) return null;
  if (plain) return previous.tag === "word" && !/s$/.test(previous.word) ? "finite" : null;
  return previous.tag === "word" && /s$|^(?:women|men|children|people|police)$/.test(previous.word) ? "finite" : null;
}

const FIRST_PERSON_VERBS = /^(?:urge|call|encourage|appeal|recommend|reiterate|welcome|commend|condemn|express|note|thank|stress|emphasi[sz]e|underline|underscore|reaffirm|remain|look|invite|request|hope|trust|deplore|regret|pay|applaud|acknowledge)$/;

function baseVerb(word: string): boolean {
  return (
    (/^[\p{L}-]+$/u.test(word) &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|date|sexual|gender|peace|security|human|united|national)$/.test(
        word,
      ) &&
      !/(?:al|ous|ive|ic|ful|able|ible)$/.test(word)) ||
    verbs.PRESENT_BASE.has(word)
  );
}
