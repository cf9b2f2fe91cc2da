import type { Mention } from "../mentions.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Word } from "../text/word.ts";
import { tag } from "../text/tag.ts";

/** A sentence with its words, and where the mentions stand among them. */
export interface Context {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Mentions of the sentence in order, each with the index of its first and last word. */
  readonly mentions: readonly Placed[];
  /** True for every word inside a mention of several words, its first and last apart. */
  readonly inside: readonly boolean[];
  /** Depth of brackets at each word. */
  readonly depth: readonly number[];
  /** Where the sentence is an item "(c) …" of an enumeration: how many of its other items have no mention; else 0. */
  readonly otherItems: number;
}

export interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** Puts a sentence's words and mentions side by side. */
export function context(sentence: Sentence, all: readonly Mention[], otherItems = 0): Context {
  const words = tag(sentence.plain);
  const mentions: Placed[] = [];
  for (const mention of all) {
    if (mention.start < sentence.start || mention.end > sentence.end) continue;
    const from = mention.start - sentence.start;
    const to = mention.end - sentence.start;
    const first = words.findIndex((w) => w.end > from);
    const last = words.findLastIndex((w) => w.start < to);
    if (first >= 0 && last >= first) mentions.push({ mention, first, last });
  }
  let open = 0;
  const depth = words.map((w) => {
    if (w.word === "(" || w.word === "[") open += 1;
    const here = open;
    if ((w.word === ")" || w.word === "]") && open > 0) open -= 1;
    return here;
  });
  const inside = words.map(() => false);
  for (const { first, last } of mentions) inside.fill(true, first + 1, last);
  return { sentence, words, mentions, inside, depth, otherItems };
}
