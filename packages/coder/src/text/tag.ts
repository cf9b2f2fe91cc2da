import * as closed from "./closed-classes.ts";
import { verbTag } from "./verb-tag.ts";
import * as verbs from "./verbs.ts";
import type { Tag, Word } from "./word.ts";
import { tokens } from "./words.ts";

/**
 * Tags every token of a normalised sentence by closed word lists, endings and neighbours; no model, no state.
 *
 * Good enough to tell where a clause has its verb, what a preposition governs and which words join a list; it makes no tree.
 */
export function tag(plain: string): Word[] {
  const words: Word[] = [];
  const all = tokens(plain);
  for (const [i, token] of all.entries()) {
    words.push({ ...token, tag: tagOf(token.word, words, all[i + 1]?.word ?? "") });
  }
  return words;
}

function tagOf(word: string, before: readonly Word[], next: string): Tag {
  const previous = before.at(-1);
  if (/^[^\p{L}\p{N}]/u.test(word)) return "mark";
  if (/^\p{N}/u.test(word) || closed.isNumberWord(word)) return "number";
  if (closed.CONJUNCTIONS.has(word)) return "and";
  if (word === "to") return "to";
  if (word === "that") return isPointing(previous, next) ? "determiner" : "subordinator";
  if (word === "having" || word === "being") return "gerund";
  if (verbs.AUXILIARIES.has(word) || verbs.MODALS.has(word)) return isName(word, previous, next) ? "word" : "auxiliary";
  if (closed.SUBORDINATORS.has(word)) return "subordinator";
  if (closed.PREPOSITIONS.has(word)) return "preposition";
  if (closed.DETERMINERS.has(word)) return "determiner";
  if (closed.PRONOUNS.has(word)) return "pronoun";
  if (closed.isAdverb(word)) return "adverb";
  return verbTag(word, before, next) ?? "word";
}

/** "that of women", "on that day": no clause begins. */
function isPointing(previous: Word | undefined, next: string): boolean {
  return next === "of" || previous?.tag === "preposition" || /^(?:day|date|month|year|time|regard|context)$/.test(next);
}

/** The month of May; the will of the people. */
function isName(word: string, previous: Word | undefined, next: string): boolean {
  if (word === "may")
    return /^(?:\d|and|to|,|\.)/.test(next) || previous?.tag === "number" || previous?.tag === "preposition";
  return word === "will" && previous?.tag === "determiner";
}
