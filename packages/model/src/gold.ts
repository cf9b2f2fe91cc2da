import { z } from "zod";
import { Decisions } from "./coding.ts";
import { CalendarDate, Department } from "./scalars.ts";

/** A coding by hand (or by an independent reader) that the coder is measured against. No text. */
export const Gold = z.object({
  symbol: z.string(),
  date: CalendarDate.nullable(),
  title: z.string(),
  mission: z.string().nullable(),
  department: Department.nullable(),
  period: z.tuple([CalendarDate, CalendarDate]).nullable(),
  standAloneSections: z.array(z.string()),
  combinedSections: z.array(z.string()),
  paragraphs: z.array(z.object({ paragraph: z.int().positive(), ...Decisions.shape })),
});
export type Gold = z.infer<typeof Gold>;
