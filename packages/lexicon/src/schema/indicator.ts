import { Pillar } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";

const patterns = z.array(z.string());

/**
 * What a sentence must show besides the words: a number of women tied to a body; a number of incidents or of
 * their victims; that women or gender are its topic; or nothing more.
 */
export const IndicatorProof = z.enum(["women", "victims", "topic", "words"]);
export type IndicatorProof = z.infer<typeof IndicatorProof>;

/** One of the 15 core WPS indicators; `pillar` is null for the cross-cutting ones. */
export const Indicator = z.strictObject({
  id: z.string(),
  number: z.int().min(1).max(15),
  pillar: Pillar.nullable(),
  title: z.string(),
  unit: z.enum(["number", "per cent", "number and per cent"]),
  asks: IndicatorProof,
  /** The mission or the United Nations must be named, in the sentence or before it in the paragraph. */
  byMission: z.boolean().default(false),
  /** A sentence speaks to the indicator where each of these is found in it, a list where one of the list is. */
  needs: z.array(z.union([z.string(), patterns])).min(1),
  /** And none of these. */
  bars: patterns.default([]),
  /** A number of persons counts where it stands nearer to one of these than to one of `others`. */
  bodies: patterns.default([]),
  others: patterns.default([]),
  /** Things that the indicator counts, each pattern with its number. */
  things: patterns.default([]),
  source: Source,
  matches: patterns.min(1),
  /** Sentences without the words, and sentences that have them and whose coding says otherwise. */
  rejects: patterns.min(1),
  judgedOut: patterns.default([]),
});
export type Indicator = z.infer<typeof Indicator>;
