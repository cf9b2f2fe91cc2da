import type { Concept } from "@gender-lens/lexicon";
import type { Pillar } from "@gender-lens/model";

/** A mention or a number for a sex, placed in its normalised sentence. */
export interface Item {
  readonly concept: Concept;
  readonly named: boolean;
  /** True where the sentence is about it. */
  readonly about: boolean;
  /** Span of the list it is one item of; its own span where it stands alone. */
  readonly listStart: number;
  readonly listEnd: number;
  /** Span of the one item of that list that holds it. */
  readonly itemStart: number;
  readonly itemEnd: number;
  /** True where it only names a place. */
  readonly place: boolean;
  readonly start: number;
  readonly end: number;
}

/** A pillar with the words, in the sentence, that speak for it. */
export interface Grounds {
  readonly pillar: Pillar;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly note: string;
}
