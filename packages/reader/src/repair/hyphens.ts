import { joinWords, type PrintedWord } from "./printed-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Beside these a hyphen with a blank is a suspended one: "short- and long-term", "Syrian-owned and -led". */
const SUSPENDED = /^(and|or|to|nor|but|versus|through|as|rather)\b/u;
const ENDS_IN_HYPHEN = /[\p{L}\d][-\u2010\u2011]$/u;
const BEGINS_WITH_HYPHEN = /^[-\u2010\u2011]\p{L}/u;
const HYPHEN = /^[-\u2010\u2011]$/u;
const DASH = /^[-\u2010-\u2013]$/u;
const YEAR = /(?:19|20)\d\d$/u;
const YEAR_FIRST = /^(?:(?:19|20)\d\d|\d\d)(?!\d)/u;
const LETTERS_LAST = /[\p{L}\p{M}]+$/u;
const LETTERS_FIRST = /^[\p{L}\p{M}]+/u;
/** Second parts of compounds that are nouns: "confidence-building". */
const NOUN_PART = /^(building|keeping|making|monitoring|resolution|saving|setting|sharing)\b/u;
/** Second parts of compounds, which modify the noun after them: "United Nations-led". */
const SECOND_PART =
  /^(affected|affiliated|aligned|allied|appointed|backed|based|brokered|chaired|claimed|contributing|controlled|convened|designated|driven|facilitated|free|friendly|funded|held|hosted|led|level|mandated|mediated|occupied|organized|owned|oriented|related|responsive|run|sensitive|specific|sponsored|supported|term|wide)\b/u;
/** A word of this kind after it, and it is no second part but a verb: "the talks - mediated by". */
const NOT_A_NOUN = /^(a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|under|with)$/iu;
/** Names that a hyphen links stand at most so far from each other, in words. */
const REACH = 8;

/**
 * Takes out blanks beside hyphens: "Secretary -General", "Serbia- run", "2024 – 2025". A hyphen with
 * blanks on both sides may be a dash; it is joined only where the document has the compound
 * elsewhere, where a second part of compounds follows, or where names are linked by hyphens of which
 * another one stands without blanks.
 */
export function joinHyphens(words: readonly PrintedWord[], vocabulary: Vocabulary): PrintedWord[] {
  const joined: PrintedWord[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word, next] = [words[i], words[i + 1]];
    const before = joined.at(-1);
    if (!word) continue;
    if (before && next && isLink(before.text, words, i, vocabulary)) {
      joined.splice(-1, 1, joinWords(joinWords(before, word), next));
      i += 1;
    } else if (before && touches(before.text, word.text)) joined.splice(-1, 1, joinWords(before, word));
    else joined.push(word);
  }
  return joined;
}

/** A hyphen, or a stroke between letters, that has a blank on one side. */
function touches(before: string, word: string): boolean {
  if (ENDS_IN_HYPHEN.test(before)) return /^[\p{L}\d]/u.test(word) && !SUSPENDED.test(word);
  if (BEGINS_WITH_HYPHEN.test(word)) return /\p{L}$/u.test(before) && !SUSPENDED.test(before);
  return /\p{L}\/$/u.test(before) && /^\p{L}/u.test(word);
}

/** Whether the hyphen that stands alone at `i` links the words beside it. */
function isLink(before: string, words: readonly PrintedWord[], i: number, vocabulary: Vocabulary): boolean {
  const [mark, after] = [words[i]?.text ?? "", words[i + 1]?.text ?? ""];
  if (DASH.test(mark) && YEAR.test(before) && YEAR_FIRST.test(after)) return true;
  if (!HYPHEN.test(mark)) return false;
  const [left, right] = [LETTERS_LAST.exec(before)?.[0], LETTERS_FIRST.exec(after)?.[0]];
  if (left === undefined || right === undefined) return false;
  if (vocabulary.count(`${left}-${right}`) > 0) return true;
  const following = words[i + 2]?.text ?? "";
  const modifies = SECOND_PART.test(after) && right === after && following !== "" && !NOT_A_NOUN.test(following);
  if (modifies || NOUN_PART.test(after)) return !words.slice(i + 2, i + 2 + REACH).some(({ text }) => DASH.test(text));
  return isCapital(left) && isCapital(right) && linksNames(words.slice(i + 2, i + 2 + REACH));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether the names go on to one that a hyphen without blanks links: "A - B of the C-D". */
function linksNames(words: readonly PrintedWord[]): boolean {
  for (const { text } of words) {
    if (/^\p{Lu}[\p{L}\p{M}]*-\p{Lu}/u.test(text)) return true;
    if (!/^(\p{Lu}[\p{L}\p{M}]*|of|the|and)$/u.test(text)) return false;
  }
  return false;
}
