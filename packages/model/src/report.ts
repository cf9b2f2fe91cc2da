import { z } from "zod";
import { CalendarDate, Department, ReportKind, TextHash } from "./scalars.ts";

/** An inclusive reporting period as the report's first paragraphs state it. */
export const Period = z.strictObject({ start: CalendarDate, end: CalendarDate });
export type Period = z.infer<typeof Period>;

/** What the masthead and the first paragraphs say of the report as a whole. */
export const Masthead = z.strictObject({
  /** Document symbol as printed, without spaces: `S/2025/211`, `A/79/9999-S/2025/9999`, `S/2025/211/Corr.1`. */
  symbol: z.string().nullable(),
  title: z.string(),
  kind: ReportKind,
  /** `draft` when the file carries no symbol or no date, `issued` otherwise. */
  status: z.enum(["issued", "draft"]),
  date: CalendarDate.nullable(),
  /** Acronym of the mission, from the lexicon. */
  mission: z.string().nullable(),
  /** Department that led the mission on `date`. */
  department: Department.nullable(),
  period: Period.nullable(),
  /** ISO 639-1 code of the language of the text. */
  language: z.string().length(2),
  format: z.enum(["pdf", "docx", "html", "odt", "rtf", "text"]),
  /** Number of printed pages; null where the format has none. */
  pages: z.int().positive().nullable(),
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Masthead = z.infer<typeof Masthead>;

/** Identifier of a paragraph: `b:12` in the body, `a2:3` in the second annex. */
export const ParagraphId = z.string().regex(/^(b|a\d+):\d+(\.\d+)?$/);
/** Part of the report: `body`, or `annex-n` counted over annexes, appendices and enclosures. */
export const Part = z.string().regex(/^(body|annex-\d+)$/);

/** A headed part of the report, in reading order; `parent` always stands earlier in the list. */
export const Section = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  /** 1 for headings under the report itself. */
  depth: z.int().positive(),
  /** Printed number with its punctuation (`IV.`, `F.`, `2.`, `(b)`); null where none is printed. */
  number: z.string().nullable(),
  heading: z.string(),
  page: z.int().positive().nullable(),
  part: Part,
  /** Numbered paragraphs directly under this heading (not those of its sub-headings). */
  paragraphs: z.array(ParagraphId),
});
export type Section = z.infer<typeof Section>;

/** One numbered paragraph, sub-paragraphs included (codebook, Unit). */
export const Paragraph = z.strictObject({
  id: ParagraphId,
  part: Part,
  number: z.int().positive(),
  page: z.int().positive().nullable(),
  /** Innermost section that the paragraph stands in. */
  section: z.string().nullable(),
  /** The printed words on one line, repaired, without the number, footnote marks and furniture. */
  text: z.string(),
  textHash: TextHash,
});
export type Paragraph = z.infer<typeof Paragraph>;

/** Something a reader of the figures should know about how the file was read. */
export const Warning = z.strictObject({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

/** What the reader makes of a file: the report before anything is coded. */
export const Report = z.strictObject({
  masthead: Masthead,
  sections: z.array(Section),
  paragraphs: z.array(Paragraph),
  warnings: z.array(Warning),
});
export type Report = z.infer<typeof Report>;
