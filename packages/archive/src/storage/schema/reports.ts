import type { Department, Masthead, ReportKind } from "@gender-lens/model";
import { sql } from "../drizzle.ts";
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "./pg-core.ts";
import { id, moment, person } from "./columns.ts";

/** A report as a whole: all versions of one symbol, or the drafts of one line (design, Identity). */
export const works = pgTable(
  "works",
  {
    id: id().primaryKey(),
    /** Symbol without Rev.; null where there are only drafts without one. */
    key: text("key"),
    addedAt: moment("added_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("works_key").on(table.key)],
);

const owner = person("owner");
const retractedBy = person("retracted_by");

/** Columns of one set of figures (model, `Figures`). */
const figureColumns = (prefix: "" | "machine_") => ({
  paragraphs: integer(`${prefix}paragraphs`).notNull(),
  genderContent: integer(`${prefix}gender_content`).notNull(),
  share: doublePrecision(`${prefix}share`),
  specific: integer(`${prefix}specific`).notNull(),
  related: integer(`${prefix}related`).notNull(),
  disaggregated: integer(`${prefix}disaggregated`).notNull(),
  recommendations: integer(`${prefix}recommendations`).notNull(),
  gaps: integer(`${prefix}gaps`).notNull(),
});
const machine = figureColumns("machine_");

/** A version of a report: one symbol with its Rev., or one draft of a line. */
export const versions = pgTable(
  "versions",
  {
    id: id().primaryKey(),
    work: id("work")
      .notNull()
      .references(() => works.id),
    symbol: text("symbol"),
    title: text("title").notNull(),
    kind: text("kind").$type<ReportKind>().notNull(),
    status: text("status").$type<Masthead["status"]>().notNull(),
    date: date("date", { mode: "string" }),
    mission: text("mission"),
    department: text("department").$type<Department>(),
    periodStart: date("period_start", { mode: "string" }),
    periodEnd: date("period_end", { mode: "string" }),
    language: text("language").notNull(),
    format: text("format").$type<Masthead["format"]>().notNull(),
    pages: integer("pages"),
    /** The file that the current scoring read. */
    sha256: text("sha256").notNull(),
    fileName: text("file_name").notNull(),
    /** Areas that the mission works in, by the lexicon. */
    countries: text("countries").array().notNull(),
    year: integer("year"),
    /** `2031-Q2` */
    quarter: text("quarter"),
    /** What lists are sorted by: the masthead date, or the day a draft was added. */
    sortDate: date("sort_date", { mode: "string" }).notNull(),
    /** Place in its draft line, from 1; null for issued versions. */
    draft: integer("draft"),
    ownerId: owner.id,
    ownerName: owner.name,
    retractedAt: moment("retracted_at"),
    retractedById: retractedBy.id,
    retractedByName: retractedBy.name,
    retractedReason: text("retracted_reason"),
    supersededBy: id("superseded_by"),
    currentScoring: id("current_scoring").notNull(),
    coderId: text("coder_id").notNull(),
    coderVersion: text("coder_version").notNull(),
    ...figureColumns(""),
    machineParagraphs: machine.paragraphs,
    machineGenderContent: machine.genderContent,
    machineShare: machine.share,
    machineSpecific: machine.specific,
    machineRelated: machine.related,
    machineDisaggregated: machine.disaggregated,
    machineRecommendations: machine.recommendations,
    machineGaps: machine.gaps,
    standAlone: boolean("stand_alone").notNull(),
    /** Figures of persons in the body, by the sex given (model, `PeoplePoint`). */
    peopleFemale: integer("people_female").notNull(),
    peopleMale: integer("people_male").notNull(),
    peopleMixed: integer("people_mixed").notNull(),
    peopleUnknown: integer("people_unknown").notNull(),
    reviewsApplied: integer("reviews_applied").notNull().default(0),
    reviewsDisputed: integer("reviews_disputed").notNull().default(0),
    reviewsToConfirm: integer("reviews_to_confirm").notNull().default(0),
    reviewsGone: integer("reviews_gone").notNull().default(0),
    addedAt: moment("added_at").notNull().defaultNow(),
    /** Transaction that changed the row last, by trigger: what a cache has not seen is found by it. */
    changed: bigint("changed", { mode: "number" }).notNull().default(0),
  },
  (table) => [
    uniqueIndex("versions_symbol")
      .on(table.symbol)
      .where(sql`draft is null`),
    index("versions_work").on(table.work),
    index("versions_owner")
      .on(table.ownerId)
      .where(sql`owner_id is not null`),
    index("versions_date").on(table.sortDate, table.id),
    index("versions_share_id").on(sql`coalesce(share, -1)`, table.id),
    index("versions_title").on(table.title, table.id),
    index("versions_added").on(table.addedAt, table.id),
    index("versions_mission_date").on(table.mission, table.sortDate),
    index("versions_changed").on(table.changed),
  ],
);

/** Whom a draft is shared with. */
export const versionShares = pgTable(
  "version_shares",
  {
    version: id("version")
      .notNull()
      .references(() => versions.id, { onDelete: "cascade" }),
    personId: text("person_id").notNull(),
    personName: text("person_name").notNull(),
  },
  (table) => [
    primaryKey({ name: "version_shares_key", columns: [table.version, table.personId] }),
    index("version_shares_person").on(table.personId),
  ],
);
