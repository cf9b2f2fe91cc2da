import { COMMON_WORDS } from "./common-words.generated.ts";
import { isShortWord } from "./short-words.ts";

/** Words longer than this are not told by the list of short words. */
const LONGEST_SHORT = 3;
/** Common words that the list of the web lacks: parts of words that are also written in two. */
const PARTS = ["cease", "fares", "holds", "keepers", "lands", "mines", "shed", "stakes", "strikes", "wide"];

let common: ReadonlySet<string> | null = null;

function isCommon(word: string): boolean {
  common ??= new Set([...COMMON_WORDS.split(" "), ...PARTS]);
  return common.has(word);
}

/** The words that a document itself uses, and which strings of letters are English words. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      for (const [word] of sameLetters(text).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
        this.#add(word);
        if (word.includes("-")) for (const part of word.split("-")) this.#add(part);
      }
    }
  }

  /** How often the document has a word, or a compound with hyphens, in whatever case. */
  count(word: string): number {
    return this.#counts.get(sameLetters(word)) ?? 0;
  }

  /** Whether a word is vouched for: the document has it elsewhere, or it is common English. */
  vouches(word: string): boolean {
    const letters = word.toLowerCase();
    return this.count(word) > 0 || (letters.length <= LONGEST_SHORT ? isShortWord(letters) : isCommon(letters));
  }

  /** Whether a word is two common ones of four letters or more written together: "peacebuilding". */
  isCompound(word: string): boolean {
    const letters = word.toLowerCase();
    for (let at = LONGEST_SHORT + 1; at < letters.length - LONGEST_SHORT; at += 1) {
      if (isCommon(letters.slice(0, at)) && isCommon(letters.slice(at))) return true;
    }
    return false;
  }

  /** Whether letters stand for a word of their own and not for a scrap of one. */
  isWord(letters: string): boolean {
    const word = letters.toLowerCase();
    // Scraps repeat in a damaged document, short ones most of all; one that stands there once may be this very one.
    return isEnglish(word) || (word.length > LONGEST_SHORT && this.count(word) > 1);
  }

  #add(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }
}

/** Cyrillic letters that are drawn as Latin ones, and typed for them by mistake. */
const LOOKALIKES = { cyrillic: "аеёорсухіјї", latin: "aeëopcyxijï" };

/** In small letters, all of one script where they look the same. */
function sameLetters(text: string): string {
  return text.toLowerCase().replace(/[аеёорсухіјї]/gu, (letter) => {
    return LOOKALIKES.latin.charAt(LOOKALIKES.cyrillic.indexOf(letter));
  });
}

function isEnglish(word: string): boolean {
  return word.length <= LONGEST_SHORT ? isShortWord(word) : isCommon(word) || isInflected(word);
}

/** Plurals and verb forms of common words: "arrests", "monitored", "mediating". */
function isInflected(word: string): boolean {
  const stem = /^(.{3,}?)(?:s|es|ed|d|ing|ly)$/u.exec(word)?.[1];
  if (stem === undefined) return false;
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/u, "$1"), stem.replace(/i$/u, "y")];
  return bases.some((base) => (base.length <= LONGEST_SHORT ? isShortWord(base) : isCommon(base)));
}
