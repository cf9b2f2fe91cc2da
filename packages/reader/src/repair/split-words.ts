import { joinWords, type PrintedWord } from "./printed-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Letters at the end of a word, and at the beginning of the next one, which goes on in small letters. */
const TAIL = /(?<![\p{L}\p{M}\d’'])[\p{L}\p{M}]+$/u;
const HEAD = /^[\p{Ll}\p{M}]+(?![\p{L}\p{M}\d]|[’']\p{L})/u;
/** A single letter that is joined to another makes too short a word to be sure: "o f" is, "a m" is not. */
const SHORTEST = 2;

/**
 * Joins words that were cut in two: "th eir", "increa sing", "M arch". The whole must be vouched for by
 * the document or by common English, and one of the pieces must be no word of its own. A piece that may
 * as well belong to the next word is left alone: "for th at".
 */
export function joinSplitWords(words: readonly PrintedWord[], vocabulary: Vocabulary): PrintedWord[] {
  const joined: PrintedWord[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [a, b, c, d] = [words[i], words[i + 1], words[i + 2], words[i + 3]];
    if (!a) continue;
    const three = b && c ? scraps([a, b, c], vocabulary) : 0;
    const two = b ? scraps([a, b], vocabulary) : 0;
    const later = b && c ? Math.max(scraps([b, c], vocabulary), d ? scraps([b, c, d], vocabulary) : 0) : 0;
    if (b && c && three > 1 && three > Math.max(two, later)) {
      joined.push(joinWords(joinWords(a, b), c));
      i += 2;
    } else if (b && two > 0 && two > later) {
      joined.push(joinWords(a, b));
      i += 1;
    } else if (b && two > 0 && two === later) {
      joined.push(a, b);
      i += 1;
    } else joined.push(a);
  }
  return joined;
}

/** How many of the pieces are no words, if together they are one; 0 where they are not. */
function scraps(words: readonly PrintedWord[], vocabulary: Vocabulary): number {
  const last = words.length - 1;
  const pieces = words.map(({ text }, i) => {
    if (i === 0) return TAIL.exec(text)?.[0];
    const head = HEAD.exec(text)?.[0];
    return i === last || head === text ? head : undefined;
  });
  if (!pieces.every((piece) => piece !== undefined)) return 0;
  const whole = pieces.join("");
  const lone = pieces.every((piece) => piece.length === 1);
  if (whole.length < SHORTEST || lone) return 0;
  const count = pieces.filter((piece) => !vocabulary.isWord(piece)).length;
  const vouched = vocabulary.vouches(whole) || (count === pieces.length && vocabulary.isCompound(whole));
  return vouched ? count : 0;
}
