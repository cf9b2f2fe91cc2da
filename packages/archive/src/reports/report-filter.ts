import { Department, Masthead } from "@gender-lens/model";
import { and, eq, gt, sql, type SQL } from "../storage/drizzle.ts";
import { z } from "zod";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import type { Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { AREAS_JOINED } from "./stored-report.ts";

/** Most items of one page. */
const PAGE_LIMIT = 200;
const PAGE_SIZE = 50;

/** What a list of reports is narrowed by. */
export const ReportFilter = z.strictObject({
  /** Part of the title or of the symbol. */
  text: z.string().max(200).optional(),
  mission: z.string().optional(),
  department: Department.optional(),
  country: z.string().optional(),
  year: z.int().min(1900).max(2200).optional(),
  /** `2031-Q2` */
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .optional(),
  status: Masthead.shape.status.optional(),
  standAlone: z.boolean().optional(),
  recommendation: z.boolean().optional(),
});
export type ReportFilter = z.infer<typeof ReportFilter>;

/** Which page of a list: the cursor that the page before gave, and how many items. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.int().min(1).max(PAGE_LIMIT).default(PAGE_SIZE),
});

/** Looked at as one text: `ilike` on each of the two takes three times as long. */
const TITLE_AND_SYMBOL = sql`lower(${versions.title} || chr(10) || coalesce(${versions.symbol}, ''))`;

/** A pattern for `like` that finds the text anywhere, whatever signs it has in it. */
const anywhere = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** The condition on `versions`: what the actor may see and what the filter asks for. */
export function whereOf(db: Db, actor: Actor, filter: ReportFilter): SQL | undefined {
  const { text, mission, department, country, year, quarter, status, standAlone, recommendation } = filter;
  return and(
    visibleTo(db, actor),
    text === undefined ? undefined : sql`${TITLE_AND_SYMBOL} like lower(${anywhere(text)})`,
    mission === undefined ? undefined : eq(versions.mission, mission),
    department === undefined ? undefined : eq(versions.department, department),
    country === undefined
      ? undefined
      : sql`(${country} = any(${versions.countries}) or array_to_string(${versions.countries}, ${AREAS_JOINED}) = ${country})`,
    year === undefined ? undefined : eq(versions.year, year),
    quarter === undefined ? undefined : eq(versions.quarter, quarter),
    status === undefined ? undefined : eq(versions.status, status),
    standAlone === undefined ? undefined : eq(versions.standAlone, standAlone),
    recommendation === undefined
      ? undefined
      : recommendation
        ? gt(versions.recommendations, 0)
        : eq(versions.recommendations, 0),
  );
}
