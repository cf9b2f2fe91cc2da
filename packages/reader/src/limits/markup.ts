import { Refused } from "../refused.ts";
import type { Limits } from "./limits.ts";
import { tooLarge } from "./too-large.ts";

type OfMarkup = Pick<Limits, "depth" | "elements" | "letters">;

/** What the XML parts of a file may still hold, all parts together; throws `Refused` where it is used up. */
export class MarkupBudget {
  readonly #limits: OfMarkup;
  #elements = 0;
  #letters = 0;

  constructor(limits: OfMarkup) {
    this.#limits = limits;
  }

  /** An element that stands inside so many others. */
  element(inside: number): void {
    this.#elements += 1;
    if (inside >= this.#limits.depth) this.#refuse("depth");
    if (this.#elements > this.#limits.elements) this.#refuse("elements");
  }

  text(letters: number): void {
    this.#letters += letters;
    if (this.#letters > this.#limits.letters) this.#refuse("letters");
  }

  #refuse(what: keyof OfMarkup): never {
    const found = tooLarge(what, this.#limits[what]);
    throw new Refused(found.code, found);
  }
}
