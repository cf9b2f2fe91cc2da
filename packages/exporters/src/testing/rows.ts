// Made-up rows of a batch for the tests beside it.
import type { BatchRow, Coding } from "@gender-lens/model";

const text = "=SUM(A1) of “14 persons”, including 5 women and 9 men, were detained in Vesh, Côte Arandia.";

const coding: Coding = {
  level: "related",
  disaggregated: true,
  recommendation: false,
  gap: false,
  pillars: ["protection"],
  sgbv: false,
  sea: false,
  confidence: { level: 0.9974999999, disaggregated: 1, recommendation: 1, gap: 1, pillars: 0.5 },
  evidence: [
    { supports: "disaggregated", start: text.indexOf("9 men"), end: text.indexOf("9 men") + 5, rule: "test", note: "" },
    {
      supports: "disaggregated",
      start: text.indexOf("5 women"),
      end: text.indexOf("5 women") + 7,
      rule: "test",
      note: "",
    },
    { supports: "level", start: text.indexOf("women"), end: text.indexOf("women") + 5, rule: "test", note: "" },
  ],
  people: [
    {
      count: 5,
      sex: "female",
      age: "adult",
      who: "women",
      what: "detained",
      start: text.indexOf("5 women"),
      end: text.indexOf("5 women") + 7,
    },
    { share: 64.3, sex: "male", age: "adult", who: "men", what: "-", start: 0, end: 4 },
  ],
};

const head = { sha256: "ab".repeat(32), coderId: "0123456789abcdef" };

/** A file that was read: one paragraph under one heading. */
export const read: BatchRow = {
  path: "in/a.pdf",
  ...head,
  status: "ok",
  assessment: {
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
      sha256: "ab".repeat(32),
    },
    figures: {
      paragraphs: 1,
      genderContent: 1,
      share: 100,
      specific: 0,
      related: 1,
      disaggregated: 1,
      recommendations: 0,
      gaps: 0,
    },
    outline: [
      {
        id: "s1",
        parent: null,
        depth: 1,
        number: "I.",
        heading: "Women and peace and security",
        page: 1,
        wps: "stand-alone",
        paragraphs: ["b:1"],
      },
    ],
    paragraphs: [
      { id: "b:1", part: "body", number: 1, page: 2, section: "s1", text, textHash: "0123456789abcdef", coding },
    ],
    checks: [],
    warnings: [],
    coder: { id: "0123456789abcdef", version: "0.1.0" },
  },
};

/** A file that could not be read. */
export const failed: BatchRow = {
  path: "in/b.pdf",
  ...head,
  status: "failed",
  code: "encrypted",
  message: "The file is protected by a password.",
};
