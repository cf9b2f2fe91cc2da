import { z } from "zod";

/** A calendar date, `2031-04-07`. */
export const CalendarDate = z.iso.date();
/** Lead department in the Secretariat. */
export const Department = z.enum(["DPO", "DPPA"]);
export type Department = z.infer<typeof Department>;
/** `country`: on one mission, country or region; `thematic`: on a topic; `other`: not of that series. */
export const ReportKind = z.enum(["country", "thematic", "other"]);
export type ReportKind = z.infer<typeof ReportKind>;
/** First 16 hexadecimal digits of SHA-256 over the text in lower case with single spaces. */
export const TextHash = z.string().regex(/^[0-9a-f]{16}$/);
/** A probability or a degree of certainty. */
export const Probability = z.number().min(0).max(1);
/** Offset into a paragraph's `text`, in UTF-16 units. */
export const Offset = z.int().nonnegative();
