import { z } from "zod";
import { Paragraph, Section, Report } from "./report.ts";
import { Offset, Probability } from "./scalars.ts";

/** Axis 1 of the codebook. */
export const Level = z.enum(["none", "related", "specific"]);
export type Level = z.infer<typeof Level>;

/** The four pillars of Security Council resolution 1325 (2000), in the order they are printed. */
export const Pillar = z.enum(["participation", "protection", "prevention", "relief_recovery"]);
export type Pillar = z.infer<typeof Pillar>;

/** The decision that a piece of evidence supports. */
export const Supports = z.enum([
  "level",
  "disaggregated",
  "recommendation",
  "gap",
  "sgbv",
  "sea",
  "pillar:participation",
  "pillar:protection",
  "pillar:prevention",
  "pillar:relief_recovery",
]);
export type Supports = z.infer<typeof Supports>;

/** The words that caused a decision: `text.slice(start, end)`. */
export const Evidence = z.strictObject({
  supports: Supports,
  start: Offset,
  end: Offset,
  /** Stable id of the rule that decided. */
  rule: z.string().min(1),
  /** Why, in one sentence that a drafter understands. */
  note: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

const person = {
  sex: z.enum(["female", "male", "mixed", "unknown"]),
  age: z.enum(["adult", "child", "unknown"]),
  /** Who they are, in the report's words ("peacekeepers"); empty where only a sex is printed. */
  who: z.string(),
  /** What happened to them or what they did ("killed"); empty where nothing is said. */
  what: z.string(),
  start: Offset,
  end: Offset,
};

/** A number of persons in the text: `count` in persons, or `share` in per cent of a group. */
export const People = z.union([
  z.strictObject({ count: z.int().nonnegative(), ...person }),
  z.strictObject({ share: z.number().nonnegative(), ...person }),
]);
export type People = z.infer<typeof People>;

/** How sure the coder is of each decision, from 0 to 1. */
export const Confidence = z.strictObject({
  level: Probability,
  disaggregated: Probability,
  recommendation: Probability,
  gap: Probability,
  pillars: Probability,
});
export type Confidence = z.infer<typeof Confidence>;

/** What a coder, machine or person, decides on a paragraph (codebook, all axes). */
export const Decisions = z.strictObject({
  level: Level,
  disaggregated: z.boolean(),
  recommendation: z.boolean(),
  gap: z.boolean(),
  /** In the order of {@link Pillar}, each at most once. */
  pillars: z.array(Pillar),
  sgbv: z.boolean(),
  sea: z.boolean(),
});
export type Decisions = z.infer<typeof Decisions>;

/** The machine's decisions with what they rest on. */
export const Coding = z.strictObject({
  ...Decisions.shape,
  confidence: Confidence,
  evidence: z.array(Evidence),
  people: z.array(People),
});
export type Coding = z.infer<typeof Coding>;

/** Codebook, Sections: wholly about women, gender, WPS or SGBV; shared with another topic; neither. */
export const SectionTopic = z.enum(["stand-alone", "combined"]).nullable();
export type SectionTopic = z.infer<typeof SectionTopic>;

export const CodedParagraph = z.strictObject({ ...Paragraph.shape, coding: Coding });
export type CodedParagraph = z.infer<typeof CodedParagraph>;
export const CodedSection = z.strictObject({ ...Section.shape, wps: SectionTopic });
export type CodedSection = z.infer<typeof CodedSection>;

/** A report with every paragraph coded and every heading judged. */
export const CodedReport = z.strictObject({
  ...Report.shape,
  sections: z.array(CodedSection),
  paragraphs: z.array(CodedParagraph),
});
export type CodedReport = z.infer<typeof CodedReport>;

/** The codebook's test for gender content: a level other than none, or a number for a sex. */
export function hasGenderContent(decisions: Pick<Decisions, "level" | "disaggregated">): boolean {
  return decisions.level !== "none" || decisions.disaggregated;
}
