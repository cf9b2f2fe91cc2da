// Made-up coded reports for the tests beside it.
import type { CodedParagraph, CodedReport, CodedSection, Coding } from "@gender-lens/model";

const nothing: Coding = {
  level: "none",
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
  confidence: { level: 1, disaggregated: 1, recommendation: 1, gap: 1, pillars: 1 },
  evidence: [],
  people: [],
};

/** A paragraph of the body (or of `part`) with these decisions, none else. */
export function paragraph(
  number: number,
  coding: Partial<Coding>,
  more: { text?: string; part?: string } = {},
): CodedParagraph {
  const part = more.part ?? "body";
  return {
    id: `${part === "body" ? "b" : `a${part.slice("annex-".length)}`}:${number}`,
    part,
    number,
    page: 1,
    section: null,
    text: more.text ?? "The political process remained stalled.",
    textHash: "0123456789abcdef",
    coding: { ...nothing, ...coding },
  };
}

/** A heading of the body (or of `part`) judged as `wps`. */
export function section(heading: string, wps: CodedSection["wps"], part = "body"): CodedSection {
  return { id: heading, parent: null, depth: 1, number: null, heading, page: 1, part, paragraphs: [], wps };
}

/** A coded report of an invented mission with these sections and paragraphs. */
export function codedReport(paragraphs: CodedParagraph[], sections: CodedSection[] = []): CodedReport {
  return {
    masthead: {
      symbol: "S/2031/911",
      title: "Situation in Arandia",
      kind: "country",
      status: "issued",
      date: "2031-04-07",
      mission: null,
      department: null,
      period: null,
      language: "en",
      format: "pdf",
      pages: 12,
      sha256: "0".repeat(64),
    },
    sections,
    paragraphs,
    warnings: [],
  };
}
