import type { Failure } from "@gender-lens/model";
import type { Limits } from "./limits.ts";
import { tooLarge } from "./too-large.ts";

/** What the pages of a PDF may still draw. */
export class DrawingBudget {
  readonly #limits: Limits;
  #operators = 0;
  #operatorsOfPage = 0;
  #glyphs = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  newPage(): void {
    this.#operatorsOfPage = 0;
  }

  /** Takes what was drawn from the budget; a failure where it is used up. */
  draw({ operators, glyphs }: { operators: number; glyphs: number }): Failure | null {
    this.#operators += operators;
    this.#operatorsOfPage += operators;
    this.#glyphs += glyphs;
    const limits = this.#limits;
    if (this.#operatorsOfPage > limits.operatorsPerPage) return tooLarge("operatorsPerPage", limits.operatorsPerPage);
    if (this.#operators > limits.operators) return tooLarge("operators", limits.operators);
    if (this.#glyphs > limits.glyphs) return tooLarge("glyphs", limits.glyphs);
    return null;
  }
}
