import type { Concept } from "@gender-lens/lexicon";
import { findTerms } from "@gender-lens/lexicon";

/** A place where the text mentions women, gender, the agenda, violence or abuse of that kind, or women's health. */
export interface Mention {
  /** Offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** What it is a mention of; the rules ask for this, never for the word. */
  readonly concept: Concept;
  /** Id of the lexicon's entry. */
  readonly term: string;
  /** True where the words name a body, an office or a treaty ("Ministry of Gender", "UN-Women"). */
  readonly named: boolean;
  /** True where it is printed with a capital and is no name that the lexicon knows: it may be a name all the same. */
  readonly capital: boolean;
  /** True where the same words name misconduct when personnel are meant. */
  readonly seaByPersonnel: boolean;
}

/** Every mention of a paragraph (codebook, "level" and "Not mentions"), in order, never overlapping. */
export function mentions(text: string): Mention[] {
  return findTerms(text).map(({ term, start, end }) => ({
    start,
    end,
    concept: term.concept,
    term: term.id,
    named: term.properName,
    capital: !term.properName && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)),
    seaByPersonnel: term.seaByPersonnel || term.concept === "sea",
  }));
}
