import { joinWords, type PrintedWord } from "./printed-words.ts";

/** Marks that stand against the word before them; three points and more are no full stop. */
const CLOSING = /^(?:[,;:!?)\]”]+|\.(?!\.))[.,;:)\]”’]*\d{0,2}$/u;
/** "women ’s" */
const POSSESSIVE = /^[’']s(?!\p{L})/u;
const OPENING = /^[([“]+$/u;

/** Takes out blanks before closing marks and after opening ones: "the talks , which". */
export function joinPunctuation(words: readonly PrintedWord[]): PrintedWord[] {
  const joined: PrintedWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const against =
      before !== undefined &&
      (OPENING.test(before.text) ||
        CLOSING.test(word.text) ||
        (POSSESSIVE.test(word.text) && /\p{L}$/u.test(before.text)));
    if (against) joined.splice(-1, 1, joinWords(before, word));
    else joined.push(word);
  }
  return joined;
}
