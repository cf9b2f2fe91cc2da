import { createHash } from "node:crypto";
import { coderIdentity, figuresOf } from "@gender-lens/assessment";
import type { Assessment, CodedParagraph, Coding, Masthead } from "@gender-lens/model";
import { gzipSync } from "node:zlib";
import type { ScoredFile } from "../reports/scored-file.ts";

const hash = (text: string, length: number): string => createHash("sha256").update(text).digest("hex").slice(0, length);

const PLAIN: Coding = {
  level: "none",
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
  confidence: { level: 0.9, disaggregated: 0.9, recommendation: 0.9, gap: 0.9, pillars: 0.9 },
  evidence: [],
  people: [],
};

/** What a made-up report says; a paragraph with "women" in it is coded as specific. */
export interface MadeReport {
  symbol?: string | null;
  date?: string | null;
  title?: string;
  mission?: string | null;
  department?: Masthead["department"];
  kind?: Masthead["kind"];
  format?: Masthead["format"];
  period?: Masthead["period"];
  texts: readonly string[];
  /** Bytes of the file, in a word; other words are other files. */
  file?: string;
  coder?: string;
}

/** An assessment as the whole way from a file would give it, without the way. */
export function madeAssessment({ texts, ...made }: MadeReport): Assessment {
  const { symbol = "S/2031/1", date = "2031-04-07" } = made;
  const paragraphs: CodedParagraph[] = texts.map((text, at) => ({
    id: `b:${at + 1}`,
    part: "body",
    number: at + 1,
    page: 1,
    section: null,
    text,
    textHash: hash(text.toLowerCase(), 16),
    coding: text.includes("women") ? { ...PLAIN, level: "specific" } : PLAIN,
  }));
  return {
    schema: "1",
    report: {
      symbol,
      title: made.title ?? "The situation in Arvenia",
      kind: made.kind ?? "country",
      status: symbol === null || date === null ? "draft" : "issued",
      date,
      mission: made.mission === undefined ? "UNMISS" : made.mission,
      department: made.department === undefined ? "DPO" : made.department,
      period: made.period ?? null,
      language: "en",
      format: made.format ?? "pdf",
      pages: 1,
      sha256: hash(made.file ?? `${symbol} ${texts.join(" ")}`, 64),
    },
    figures: figuresOf(paragraphs),
    outline: [],
    paragraphs,
    checks: [],
    warnings: [],
    coder: { ...coderIdentity, id: made.coder ?? coderIdentity.id },
  };
}

/** The same as a file that a confined process has scored. */
export function madeFile(made: MadeReport, name = "report.pdf", draftOf: string | null = null): ScoredFile {
  const assessment = madeAssessment(made);
  const layout = { sha256: assessment.report.sha256, reader: "1", paragraphs: [] };
  const content = new TextEncoder().encode(made.file ?? name);
  return {
    file: { name, bytes: content.length, content },
    assessment,
    layout: { reader: "1", packed: new Uint8Array(gzipSync(JSON.stringify(layout))) },
    options: { force: false, changes: "final", draftOf },
  };
}
