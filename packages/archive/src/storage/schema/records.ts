import type { Publication, Series } from "@gender-lens/model";
import { bigint, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from "./pg-core.ts";
import { id, moment } from "./columns.ts";

/** Figures as they were published; a trigger refuses every change and every deletion. */
export const publications = pgTable("publications", {
  id: id().primaryKey(),
  name: text("name").notNull(),
  periodStart: date("period_start", { mode: "string" }).notNull(),
  periodEnd: date("period_end", { mode: "string" }).notNull(),
  set: text("set").$type<Series["set"]>().notNull(),
  by: text("by").$type<Series["by"]>().notNull(),
  reports: integer("reports").notNull(),
  pooled: doublePrecision("pooled"),
  content: jsonb("content").$type<Publication>().notNull(),
  seal: text("seal").notNull(),
  publishedAt: moment("published_at").notNull(),
  publishedById: text("published_by_id").notNull(),
  publishedByName: text("published_by_name").notNull(),
});

/** How many reports of a mission an administrator expects in a year, in place of the rule. */
export const expectations = pgTable(
  "expectations",
  {
    mission: text("mission").notNull(),
    year: integer("year").notNull(),
    expected: integer("expected").notNull(),
    note: text("note").notNull().default(""),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: "expectations_key", columns: [table.mission, table.year] })],
);

/** Who did what, written in the transaction that did it; a trigger refuses every change and every deletion. */
export const auditEntries = pgTable(
  "audit",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull().defaultNow(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    verb: text("verb").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    subjectName: text("subject_name").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index("audit_subject").on(table.subjectKind, table.subjectId)],
);
