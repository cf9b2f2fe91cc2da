import { hasGenderContent, type Assessment, type Check } from "@gender-lens/model";
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
  /** The numbers of one paragraph, where the thing to do is to break them down. */
  requests: DataRequest[];
  /** True where doing it would move the share: the paragraph has no gender content yet. */
  moves: boolean;
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
 * then paragraphs that give numbers without a breakdown: those first that would come to have gender content by it, and
 * among them those that speak of the most persons.
 */
export function todoOf(
  { checks, paragraphs }: Pick<Assessment, "checks" | "paragraphs">,
  requests: readonly DataRequest[],
): Todo[] {
  const whole = checks
    .filter(({ id }) => id !== GAP)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((check, at): Todo => ({
      key: `${check.id}:${at}`,
      kind: check.id === "component-without-gender" ? "component" : "report",
      important: check.severity === "important",
      what: check.message,
      how: check.suggestion,
      paragraph: check.paragraph,
      requests: [],
      moves: false,
    }));
  const gaps = [...Map.groupBy(requests, ({ paragraph }) => paragraph)]
    .map(([paragraph, asked]): Todo => {
      const coding = paragraphs.find(({ id }) => id === paragraph)?.coding;
      return {
        key: paragraph,
        kind: "gap",
        important: false,
        what: asked.map(({ quote }) => `“${quote}”`).join(", "),
        how: asked.map(({ ask }) => ask).join(" "),
        paragraph,
        requests: asked,
        moves: coding !== undefined && !hasGenderContent(coding),
      };
    })
    .toSorted((one, other) => Number(other.moves) - Number(one.moves) || most(other) - most(one));
  return [...whole, ...gaps];
}

const most = ({ requests }: Todo): number => Math.max(...requests.map(({ persons }) => persons));
