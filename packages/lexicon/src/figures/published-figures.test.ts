import { describe, expect, it } from "vitest";
import { indicators } from "../generated/indicators.generated.ts";
import { missions } from "../generated/missions.generated.ts";
import { publishedFigures } from "../generated/published-figures.generated.ts";
import { resolutions } from "../generated/resolutions.generated.ts";
import { findTerms } from "../terms/find-terms.ts";

const figure = (id: string) => publishedFigures.find((entry) => entry.id === id);

describe("published figures", () => {
  it("carry DPO's headline of 2020 and 2021", () => {
    expect(figure("gender-paragraphs-2020")?.value).toBe(25.35);
    expect(figure("gender-paragraphs-2021")?.value).toBe(31.83);
    expect([figure("reports-with-content-2021")?.value, figure("reports-with-content-2021")?.of]).toEqual([29, 30]);
  });

  it("name missions and indicators of the lexicon", () => {
    const acronyms = new Set(["all DPO missions", ...missions.map(({ acronym }) => acronym)]);
    const ids = new Set([undefined, ...indicators.map(({ id }) => id)]);
    for (const { where, indicator } of publishedFigures) {
      expect(acronyms).toContain(where);
      expect(ids).toContain(indicator);
    }
  });

  it("never exceed the whole they are counted out of", () => {
    for (const { value, of, unit } of publishedFigures)
      expect(value).toBeLessThanOrEqual(of ?? (unit === "per cent" ? 100 : value));
  });
});

describe("resolutions of the agenda", () => {
  it("are ten", () => {
    expect(resolutions.filter(({ agenda }) => agenda === "wps")).toHaveLength(10);
  });

  it.each(resolutions.filter(({ agenda }) => agenda === "wps"))("$number is a term", ({ number, date }) => {
    const [match] = findTerms(`Briefings covered resolution ${number} (${date.slice(0, 4)}) in detail.`);
    expect(match?.term.id).toBe("wps-resolutions");
  });
});
