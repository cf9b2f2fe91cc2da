import { Coding } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { codeParagraph } from "./paragraph.ts";

const PARAGRAPHS = [
  "The course for 60 officers, including 14 women, ended on 3 May. I urge the army to recruit more women.",
  "Two girls were raped near the camp. No arrests were made. Survivors received medical care.",
  "The Mission recorded one allegation of sexual exploitation and abuse by a member of a contingent.",
  "Women hold 12 of the 40 seats in the regional assembly, and 300 persons were displaced.",
  "The clinic offers vaccination and maternal health services. Prices rose.",
];

describe("a coding", () => {
  it.each(PARAGRAPHS)("is of the model's shape: %s", (text) => {
    expect(Coding.parse(codeParagraph(text))).toEqual(codeParagraph(text));
  });

  it.each(PARAGRAPHS)("has evidence for every positive decision, on words of the text: %s", (text) => {
    const coding = codeParagraph(text);
    const supports = new Set(coding.evidence.map((e) => e.supports));
    expect(supports.has("level")).toBe(coding.level !== "none");
    for (const decision of ["disaggregated", "recommendation", "gap", "sgbv", "sea"] as const) {
      expect(supports.has(decision)).toBe(coding[decision]);
    }
    for (const pillar of coding.pillars) expect(supports).toContain(`pillar:${pillar}`);
    for (const { start, end } of coding.evidence) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
  });
});

describe("typography never changes a coding", () => {
  const decisions = (text: string): unknown => {
    const { confidence: _c, evidence: _e, people: _p, ...rest } = codeParagraph(text);
    return rest;
  };
  it.each(PARAGRAPHS)("capitals, spaces, dashes and quotes: %s", (text) => {
    const expected = decisions(text);
    expect(decisions(text.toUpperCase())).toEqual(expected);
    expect(decisions(text.toLowerCase())).toEqual(expected);
    expect(decisions(text.replaceAll(" ", "  "))).toEqual(expected);
    expect(decisions(text.replaceAll("-", "\u2011").replaceAll("'", "\u2019"))).toEqual(expected);
  });
});

describe("endless sentences", () => {
  // Lists and speakers are looked for within a reach of the word asked about; without it this takes hours.
  const LIMIT_MS = 120_000;
  it.each([
    "women, ",
    "women and ",
    "I urge women and ",
    "\u201cwomen must\u201d ",
    "she said that women must ",
    "12 women, 13 men, ",
  ])(
    "of %s end",
    (part) => {
      expect(codeParagraph(part.repeat(1000)).level).not.toBe("none");
    },
    LIMIT_MS,
  );
});
