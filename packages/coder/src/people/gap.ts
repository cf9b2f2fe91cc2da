import type { Evidence } from "@gender-lens/model";
import type { PersonFigure } from "./find-people.ts";
import { suggestionFor } from "./suggestion.ts";

export interface Gap {
  readonly value: boolean;
  readonly evidence: Evidence[];
  readonly confidence: number;
  /** What a drafter can do, over all figures that lack a breakdown; empty where none does. */
  readonly suggestion: string;
}

/** How sure a figure without a breakdown is to be one: with its own noun, and with a noun taken from its neighbours. */
const SURE_OF_OWN = 0.97;
const SURE_OF_INFERRED = 0.8;
const SURE_OF_NONE = 0.99;
/** Where every figure is covered by a link or an exemption that may be wrong. */
const SURE_OF_COVERED = 0.93;
const SURE_OF_EXEMPT = 0.85;

/** Whether at least one number of persons has no breakdown by sex anywhere in the paragraph (codebook, gap). */
export function gap(_text: string, people: readonly PersonFigure[]): Gap {
  const missing = people.filter((figure) => lacksBreakdown(figure, people));
  const doubt = missing.reduce(
    (product, figure) => product * (1 - (figure.inferred ? SURE_OF_INFERRED : SURE_OF_OWN)),
    1,
  );
  return {
    value: missing.length > 0,
    evidence: missing.map((figure) => ({
      supports: "gap",
      start: figure.start,
      end: figure.end,
      rule: figure.role === "part" ? "gap.part-without-total" : "gap.no-breakdown",
      note: "This number of persons has no breakdown by sex in the paragraph.",
    })),
    confidence: missing.length > 0 ? 1 - doubt : sureOfNone(people),
    suggestion: missing.map((figure) => suggestionFor(figure)).join(" "),
  };
}

function sureOfNone(people: readonly PersonFigure[]): number {
  const plural = people.filter((figure) => figure.amount === "count" && figure.value > 1);
  if (plural.some((figure) => figure.exemption !== null)) return SURE_OF_EXEMPT;
  return plural.some((figure) => figure.role === "part" || figure.brokenDown) ? SURE_OF_COVERED : SURE_OF_NONE;
}

/** A count of two or more persons, not single-sex, not broken down, not part of a total, not exempt. */
function lacksBreakdown(figure: PersonFigure, people: readonly PersonFigure[]): boolean {
  if (figure.amount !== "count" || figure.value < 2 || figure.exemption !== null || figure.brokenDown) return false;
  const whole = figure.whole === null ? undefined : people[figure.whole];
  if (figure.role === "total" || whole === undefined) return true;
  // A part leaves the question to its total; a vague or a planned total cannot answer it.
  return whole.amount === "vague" || whole.exemption === "authorized";
}
