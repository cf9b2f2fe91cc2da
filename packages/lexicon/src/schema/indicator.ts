import { Pillar } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";

/** One of the 15 core WPS indicators; `pillar` is null for the cross-cutting ones. */
export const Indicator = z.strictObject({
  id: z.string(),
  number: z.int().min(1).max(15),
  pillar: Pillar.nullable(),
  title: z.string(),
  unit: z.enum(["number", "per cent", "number and per cent"]),
  /** A sentence speaks to the indicator where each of these patterns is found in it. */
  needs: z.array(z.string()).min(2),
  /** And none of these. */
  bars: z.array(z.string()).default([]),
  source: Source,
  matches: z.array(z.string()).min(1),
  rejects: z.array(z.string()).min(1),
});
export type Indicator = z.infer<typeof Indicator>;
