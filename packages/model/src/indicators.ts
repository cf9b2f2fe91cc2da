import { z } from "zod";
import { CoderIdentity } from "./assessment.ts";
import { People, Pillar } from "./coding.ts";
import { Masthead, ParagraphId } from "./report.ts";
import { Offset } from "./scalars.ts";

/** A number that the report gives for an indicator; the paragraph's `text.slice(start, end)` is its words. */
export const IndicatorValue = z.strictObject({
  value: z.number().nonnegative(),
  unit: z.enum(["number", "per cent"]),
  /** Sex of the persons counted; null where things are counted (incidents, patrols, projects). */
  sex: People.options[0].shape.sex.nullable(),
  start: Offset,
  end: Offset,
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** A paragraph that speaks to an indicator. */
export const IndicatorHit = z.strictObject({
  paragraph: ParagraphId,
  page: z.int().positive().nullable(),
  /** The sentence that speaks to it, in the paragraph's `text`. */
  start: Offset,
  end: Offset,
  /** Its words, so that a list of hits can be read by itself. */
  sentence: z.string(),
  /** Numbers of the sentence that bear on the indicator, in reading order; empty where it gives none. */
  values: z.array(IndicatorValue),
});
export type IndicatorHit = z.infer<typeof IndicatorHit>;

/** One of the 15 core WPS indicators with the paragraphs of the body that speak to it, if any. */
export const IndicatorFinding = z.strictObject({
  id: z.string(),
  number: z.int().min(1).max(15),
  /** Null for the cross-cutting ones. */
  pillar: Pillar.nullable(),
  title: z.string(),
  /** How missions report it; a report's own words may give it otherwise. */
  unit: z.enum(["number", "per cent", "number and per cent"]),
  hits: z.array(IndicatorHit),
});
export type IndicatorFinding = z.infer<typeof IndicatorFinding>;

/** What `gender-lens indicators FILE --format json` prints: all 15, in order, of one report. */
export const Indicators = z.strictObject({
  schema: z.literal("1"),
  report: Masthead,
  indicators: z.array(IndicatorFinding).length(15),
  coder: CoderIdentity,
});
export type Indicators = z.infer<typeof Indicators>;
