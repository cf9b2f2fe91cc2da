import type { Evidence } from "@gender-lens/model";
import type { PersonFigure } from "./find-people.ts";

export interface Disaggregation {
  readonly value: boolean;
  readonly evidence: Evidence[];
  readonly confidence: number;
}

/** How sure a figure of each rule is to be a number of persons for a sex. */
const SURE: Readonly<Record<string, number>> = {
  "disaggregated.count": 0.99,
  "disaggregated.single": 0.95,
  "disaggregated.share": 0.96,
  "disaggregated.seats": 0.9,
  "disaggregated.none": 0.92,
};
const SURE_OF_NONE = 0.995;
/** Where sexed words stand with a number that is no number for a sex ("300 women and children"). */
const SURE_OF_JOINT = 0.9;

const NOTES: Readonly<Record<string, string>> = {
  "disaggregated.count": "A number of persons is given for a sex.",
  "disaggregated.single": "One person is counted by sex.",
  "disaggregated.share": "A share of persons is given for a sex.",
  "disaggregated.seats": "Seats or posts are counted by the sex of who holds them.",
  "disaggregated.none": "The number given for a sex is none.",
};

/** Whether at least one number of people is given for a sex (codebook, Axis 2). */
export function disaggregation(_text: string, people: readonly PersonFigure[]): Disaggregation {
  const sexed = people.filter((figure) => givesSex(figure));
  const doubt = sexed.reduce((product, figure) => product * (1 - (SURE[figure.rule] ?? 0.9)), 1);
  const joint = people.some((figure) => figure.joint);
  return {
    value: sexed.length > 0,
    evidence: sexed.map((figure) => ({
      supports: "disaggregated",
      start: figure.start,
      end: figure.end,
      rule: figure.rule,
      note: NOTES[figure.rule] ?? "A number of persons is given for a sex.",
    })),
    confidence: sexed.length > 0 ? 1 - doubt : joint ? SURE_OF_JOINT : SURE_OF_NONE,
  };
}

const givesSex = (figure: PersonFigure): boolean =>
  figure.amount !== "vague" && (figure.sex === "female" || figure.sex === "male") && !figure.joint;
