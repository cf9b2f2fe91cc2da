// How assessments are put into words, the same on the screen and in Markdown.
import type { Assessment, Coding, Masthead } from "@gender-lens/model";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** `2031-04-07` as `7 April 2031`, the way of United Nations documents. */
export const dayInWords = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** Symbol, date and mission on one line; what the file does not say is left out. */
export function titleLine({ symbol, date, mission, department }: Masthead): string {
  const led = mission && department ? `${mission} (${department})` : mission;
  return [symbol ?? "Draft without symbol", date && dayInWords(date), led].filter(Boolean).join(" · ");
}

/** Kind, period and length on one line. */
export function aboutLine({ kind, status, period, pages }: Masthead): string {
  const kinds = { country: "country report", thematic: "thematic report", other: "document of another kind" };
  const covered = period && `${dayInWords(period.start)} to ${dayInWords(period.end)}`;
  const length = pages && `${pages} ${pages === 1 ? "page" : "pages"}`;
  return [`${status} ${kinds[kind]}`, covered, length].filter(Boolean).join(" · ");
}

/** `29.52 per cent`, or why there is none. */
export const shareInWords = (share: number | null): string =>
  share === null ? "no share: no paragraphs" : `${share.toFixed(2)} per cent`;

/** The counts of an assessment with their names, in the order of the contract. */
export function figureRows({ figures }: Assessment): [name: string, count: number][] {
  return [
    ["paragraphs of the body", figures.paragraphs],
    ["with gender content", figures.genderContent],
    ["specific", figures.specific],
    ["related", figures.related],
    ["disaggregated by sex", figures.disaggregated],
    ["gender recommendations", figures.recommendations],
    ["missed disaggregation (gap)", figures.gaps],
  ];
}

/** The decisions on a paragraph other than its level, as short words: `disaggregated, gap, SGBV, protection`. */
export function flagsOf(coding: Coding): string[] {
  const named: [boolean, string][] = [
    [coding.disaggregated, "disaggregated"],
    [coding.gap, "gap"],
    [coding.recommendation, "recommendation"],
    [coding.sgbv, "SGBV"],
    [coding.sea, "SEA"],
  ];
  const pillars = coding.pillars.map((pillar) => (pillar === "relief_recovery" ? "relief and recovery" : pillar));
  return [...named.filter(([is]) => is).map(([, name]) => name), ...pillars];
}
