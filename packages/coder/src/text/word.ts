import type { Token } from "./words.ts";

/** What a token does in its sentence, as far as the rules need to know. */
export type Tag =
  | "finite" // verb that makes a clause
  | "auxiliary" // be, have, do, modal: makes a clause, another verb form may follow
  | "participle" // "killed" in "people killed by"
  | "gerund"
  | "infinitive" // verb after "to"
  | "to"
  | "preposition"
  | "and" // and, or, nor, plus
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
