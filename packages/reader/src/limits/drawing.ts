import type { Failure } from "@gender-lens/model";
import type { Limits } from "./limits.ts";
import { tooLarge } from "./too-large.ts";

/** What the pages of a PDF may still draw. */
export class DrawingBudget {
  readonly #limits: Limits;
  #operators = 0;
  #operatorsOfPage = 0;
  #letters = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  newPage(): void {
    this.#operatorsOfPage = 0;
  }

  /** Takes what was drawn from the budget; a failure where it is used up. */
  draw({ operators, letters }: { operators: number; letters: number }): Failure | null {
    this.#operators += operators;
    this.#operatorsOfPage += operators;
    this.#letters += letters;
    const limits = this.#limits;
    if (this.#operatorsOfPage > limits.operatorsPerPage) return tooLarge("operatorsPerPage", limits.operatorsPerPage);
    if (this.#operators > limits.operators) return tooLarge("operators", limits.operators);
    if (this.#letters > limits.letters) return tooLarge("letters", limits.letters);
    return null;
  }
}
