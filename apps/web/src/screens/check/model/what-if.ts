import { hasGenderContent, type Assessment, type Figures } from "@gender-lens/model";
import type { DataRequest } from "./requests.ts";

/** What closing some gaps would do to the figures, and what it would not. */
export interface WhatIf {
  before: Figures;
  after: Figures;
  /** Paragraphs that would come to have gender content: these move the share. */
  moving: number[];
  /** Paragraphs that have gender content already: their gaps close, the share stays. */
  staying: number[];
}

/**
 * Figures as they would be if the numbers ticked were given for women and men: a number for a sex is gender content of
 * its own (codebook, disaggregated). A paragraph keeps its gap while one of its numbers is still open.
 */
export function whatIf(
  { paragraphs, figures }: Pick<Assessment, "paragraphs" | "figures">,
  requests: readonly DataRequest[],
  closed: ReadonlySet<string>,
): WhatIf {
  const touched = paragraphs.filter(({ id }) =>
    requests.some((request) => request.paragraph === id && closed.has(request.key)),
  );
  const moving = touched.filter(({ coding }) => !hasGenderContent(coding));
  const staying = touched.filter(({ coding }) => hasGenderContent(coding));
  const done = touched.filter(({ id }) =>
    requests.every((request) => request.paragraph !== id || closed.has(request.key)),
  );
  const genderContent = figures.genderContent + moving.length;
  return {
    before: figures,
    after: {
      ...figures,
      genderContent,
      share: figures.paragraphs === 0 ? null : Math.round((genderContent / figures.paragraphs) * 10_000) / 100,
      disaggregated: figures.disaggregated + touched.filter(({ coding }) => !coding.disaggregated).length,
      gaps: figures.gaps - done.length,
    },
    moving: moving.map(({ number }) => number),
    staying: staying.map(({ number }) => number),
  };
}
