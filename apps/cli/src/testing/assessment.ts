// A made-up assessment for the tests beside it.
import type { Assessment, CodedParagraph, Coding, Decisions } from "@gender-lens/model";

/** The decisions on a paragraph in which nothing is found. */
export const nothing: Decisions = {
  level: "none",
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
};
const basis = {
  confidence: { level: 1, disaggregated: 1, recommendation: 1, gap: 1, pillars: 1 },
  evidence: [],
  people: [],
};

/** A paragraph of the body with these decisions, none else. */
function paragraph(number: number, text: string, coding: Partial<Coding> = {}): CodedParagraph {
  return {
    id: `b:${number}`,
    part: "body",
    number,
    page: 1 + Math.floor(number / 4),
    section: number === 1 ? "s1" : "s2",
    text,
    textHash: "0123456789abcdef",
    coding: { ...nothing, ...basis, ...coding },
  };
}

/** Evidence on the first place where these words stand in the text. */
function evidence(
  text: string,
  words: string,
  supports: Coding["evidence"][number]["supports"],
): Coding["evidence"][number] {
  const start = text.indexOf(words);
  return { supports, start, end: start + words.length, rule: "test", note: "Made up." };
}

const elected = "Four women and 9 men were elected to the district council of Vesh, “a first” by any count.";
const shelled = "Shelling in Karsa killed 14 persons, =SUM(A1) being what the log reads.";

/** An assessment of an invented report: three paragraphs, one of them with gender content, one with a gap. */
export function assessment(): Assessment {
  return {
    schema: "1",
    report: {
      symbol: "S/2031/911",
      title: "Situation in Arandia",
      kind: "country",
      status: "issued",
      date: "2031-04-07",
      mission: "UNMIA",
      department: "DPO",
      period: { start: "2030-12-16", end: "2031-03-31" },
      language: "en",
      format: "pdf",
      pages: 12,
      sha256: "0".repeat(64),
    },
    figures: {
      paragraphs: 3,
      genderContent: 1,
      share: 33.33,
      specific: 1,
      related: 0,
      disaggregated: 1,
      recommendations: 0,
      gaps: 1,
    },
    outline: [
      {
        id: "s1",
        parent: null,
        depth: 1,
        number: "I.",
        heading: "Introduction",
        page: 1,
        wps: null,
        paragraphs: ["b:1"],
      },
      {
        id: "s2",
        parent: null,
        depth: 1,
        number: "II.",
        heading: "Women and peace and security",
        page: 1,
        wps: "stand-alone",
        paragraphs: ["b:2", "b:3"],
      },
    ],
    paragraphs: [
      paragraph(1, "The present report covers political developments."),
      paragraph(2, elected, {
        level: "specific",
        disaggregated: true,
        pillars: ["participation"],
        evidence: [evidence(elected, "women", "level"), evidence(elected, "Four women", "disaggregated")],
      }),
      paragraph(3, shelled, { gap: true, evidence: [evidence(shelled, "14 persons", "gap")] }),
    ],
    checks: [
      {
        id: "no-gender-recommendation",
        severity: "important",
        paragraph: null,
        message: "The report calls for nothing that concerns women.",
        suggestion: "Add a call.",
      },
    ],
    warnings: [],
    coder: { id: "0123456789abcdef", version: "0.1.0" },
  };
}
