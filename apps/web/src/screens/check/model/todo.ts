import type { Check } from "@gender-lens/model";
import type { DataRequest } from "./requests.ts";

/** One thing to do about a draft. */
export interface Todo {
  key: string;
  /** Of the whole report, of a part of the mission, or of one number. */
  kind: "report" | "component" | "gap";
  important: boolean;
  what: string;
  how: string;
  paragraph: string | null;
  request: DataRequest | null;
}

/** Findings on the whole report, the weightiest first: what decides whether the report speaks of women at all. */
const ORDER = [
  "no-paragraphs",
  "no-gender-content",
  "stand-alone-section-dropped",
  "no-stand-alone-section",
  "no-gender-recommendation",
  "women-only-as-victims",
  "women-only-with-children",
  "component-without-gender",
];
const rank = ({ id }: Check): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
const GAP = "number-without-breakdown";

/**
 * The findings in order of weight: important ones on the report as a whole, then components without gender content,
 * then numbers without a breakdown, the most persons first.
 */
export function todoOf(checks: readonly Check[], requests: readonly DataRequest[]): Todo[] {
  const whole = checks
    .filter(({ id }) => id !== GAP)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((check, at): Todo => {
      const { id, severity, message, suggestion, paragraph } = check;
      const kind = id === "component-without-gender" ? "component" : "report";
      const key = `${id}:${at}`;
      return {
        key,
        kind,
        important: severity === "important",
        what: message,
        how: suggestion,
        paragraph,
        request: null,
      };
    });
  const gaps = requests
    .toSorted((one, other) => other.persons - one.persons)
    .map((request): Todo => {
      const { key, quote, ask, paragraph } = request;
      return { key, kind: "gap", important: false, what: quote, how: ask, paragraph, request };
    });
  return [...whole, ...gaps];
}
