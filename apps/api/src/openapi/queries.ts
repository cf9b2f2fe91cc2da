import { ReportFilter } from "@gender-lens/archive";
import { z } from "@hono/zod-openapi";

/** Items of one page: what the verbs of the archive allow. */
const MOST_ITEMS = 200;

/** A yes or no in an address. */
export const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** A whole number in an address; anything else than digits is refused. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "not a whole number")
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .openapi({ type: "integer", minimum: least, maximum: most });

/** Which page of a list. */
export const pageQuery = {
  cursor: z.string().max(500).optional().openapi({ description: "`next` of the page before" }),
  limit: whole(1, MOST_ITEMS).optional(),
};

/** What a list of reports or a search is narrowed by; every one narrows. */
export const reportQuery = {
  ...ReportFilter.omit({ year: true, standAlone: true, recommendation: true }).shape,
  year: whole(1900, 2200).optional(),
  standAlone: flag.optional(),
  recommendation: flag.optional(),
};
