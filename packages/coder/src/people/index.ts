import type { People } from "@gender-lens/model";
import type { PersonFigure } from "./find-people.ts";

export { disaggregation } from "./disaggregation.ts";
export type { Disaggregation } from "./disaggregation.ts";
export { findPeople } from "./find-people.ts";
export type { PersonFigure } from "./find-people.ts";
export { gap } from "./gap.ts";
export type { Gap } from "./gap.ts";
export { suggestionFor } from "./suggestion.ts";

/**
 * The figures as the model prints them (contract `People`). Vague amounts have no number, and arrests or abductions
 * count no persons unless they are broken down into persons: both are left out.
 */
export function toPeople(figures: readonly PersonFigure[]): People[] {
  return figures
    .filter((figure) => figure.amount !== "vague" && !(figure.deed && !figure.brokenDown))
    .map((figure) => {
      const { sex, age, who, what, start, end } = figure;
      const person = { sex, age, who, what, start, end };
      return figure.amount === "share" ? { share: figure.value, ...person } : { count: figure.value, ...person };
    });
}
