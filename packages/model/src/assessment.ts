import { z } from "zod";
import { CodedParagraph, CodedSection } from "./coding.ts";
import { Masthead, Warning } from "./report.ts";

const count = z.int().nonnegative();
/** Per cent, two decimals. */
const percent = z.number().min(0).max(100);

/** Counts over the numbered paragraphs of the body only (codebook, Unit). */
export const Figures = z.strictObject({
  paragraphs: count,
  genderContent: count,
  /** `genderContent` over `paragraphs` in per cent, two decimals; null where there is no paragraph. */
  share: percent.nullable(),
  specific: count,
  related: count,
  disaggregated: count,
  recommendations: count,
  gaps: count,
});
export type Figures = z.infer<typeof Figures>;

const { part: _part, paragraphs, ...sectionShape } = CodedSection.shape;
/** A section as printed in an assessment; those of annexes never carry `wps`. */
export const OutlineEntry = z.strictObject({
  id: sectionShape.id,
  parent: sectionShape.parent,
  depth: sectionShape.depth,
  number: sectionShape.number,
  heading: sectionShape.heading,
  page: sectionShape.page,
  wps: sectionShape.wps,
  paragraphs,
});
export type OutlineEntry = z.infer<typeof OutlineEntry>;

/** Advice to a drafter; never counted in the figures. */
export const Check = z.strictObject({
  id: z.string(),
  severity: z.enum(["important", "advice"]),
  paragraph: CodedParagraph.shape.id.nullable(),
  message: z.string(),
  suggestion: z.string(),
});
export type Check = z.infer<typeof Check>;

/** Identity of the machine coder. */
export const CoderIdentity = z.strictObject({
  /** Hash over the sources of model, lexicon, reader and coder: same id, same codings. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  version: z.string(),
});
export type CoderIdentity = z.infer<typeof CoderIdentity>;

/** What `gender-lens score FILE --format json` prints: one report, read, coded and assessed. */
export const Assessment = z.strictObject({
  schema: z.literal("1"),
  report: Masthead,
  figures: Figures,
  outline: z.array(OutlineEntry),
  paragraphs: z.array(CodedParagraph),
  checks: z.array(Check),
  warnings: z.array(Warning),
  coder: CoderIdentity,
});
export type Assessment = z.infer<typeof Assessment>;
