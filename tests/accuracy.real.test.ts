// The bars that the machine coder has to clear on the ten real reports (codebook; gold codings).
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { genderLens } from "./src/command.ts";
import { HELD_OUT, realReports, sharedFolder } from "./src/shared-data.ts";

interface Printed {
  reports: string[];
  measures: { measure: string; f1: number | null; fp: number; fn: number }[];
  exactness: { name: string; exact: number; reports: number }[];
  shares: { meanError: number | null };
  disagreements: { report: string; text: string | null }[];
}

let evaluation: Printed;
beforeAll(() => {
  const folders = ["--gold", path.join(sharedFolder, "gold"), "--reports", path.join(sharedFolder, "reports")];
  const hidden = HELD_OUT.flatMap((symbol) => ["--hide-text", symbol]);
  evaluation = JSON.parse(genderLens(["evaluate", ...folders, ...hidden, "--format", "json"]));
});

describe("on ten real reports", () => {
  it("each of the ten is compared", () => {
    expect(evaluation.reports).toHaveLength(realReports().length);
  });

  it.for(["paragraph numbers", "symbol", "date", "mission", "stand-alone headings", "combined headings"])(
    "%s are the gold's in each",
    (name) => {
      expect(evaluation.exactness.find((property) => property.name === name)).toMatchObject({ exact: 10, reports: 10 });
    },
  );

  it.for([
    ["gender content", 0.995],
    ["level: specific", 0.92],
    ["level: related", 0.92],
    ["disaggregated", 0.98],
    ["gap", 0.92],
    ["pillars (micro)", 0.9],
    ["sgbv", 0.97],
  ] as const)("%s has an F1 of at least %d", ([measure, bar]) => {
    expect(evaluation.measures.find((result) => result.measure === measure)?.f1).toBeGreaterThanOrEqual(bar);
  });

  it.for(["recommendation", "sea"])("%s, of which there are few, is wrong at most once", (measure) => {
    const found = evaluation.measures.find((result) => result.measure === measure);
    expect((found?.fp ?? Number.NaN) + (found?.fn ?? Number.NaN)).toBeLessThanOrEqual(1);
  });

  it("the share is off by at most 0.3 points in the mean", () => {
    expect(evaluation.shares.meanError).toBeLessThanOrEqual(0.3);
  });

  it("the text of held-out reports is not shown", () => {
    const shown = evaluation.disagreements.filter(({ report, text }) => HELD_OUT.includes(report) && text !== null);
    expect(shown).toEqual([]);
  });
});
