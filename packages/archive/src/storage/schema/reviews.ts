import type { Decisions, Review, SampleFrame, StoredReview } from "@gender-lens/model";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "./pg-core.ts";
import { id, moment } from "./columns.ts";
import { versions } from "./reports.ts";

/** Decisions of persons on paragraphs; never deleted, only replaced, withdrawn, or listed as gone. */
export const reviews = pgTable(
  "reviews",
  {
    id: id().primaryKey(),
    version: id("version")
      .notNull()
      .references(() => versions.id, { onDelete: "cascade" }),
    /** Symbol or draft name of the version reviewed. */
    versionName: text("version_name").notNull(),
    paragraph: text("paragraph").notNull(),
    textHash: text("text_hash").notNull(),
    /** Text that was reviewed. */
    text: text("text").notNull(),
    decisions: jsonb("decisions").$type<Partial<Decisions>>().notNull(),
    /** What the machine had decided then, and which machine. */
    machine: jsonb("machine").$type<Decisions>().notNull(),
    coderId: text("coder_id").notNull(),
    reason: text("reason").notNull(),
    reviewerId: text("reviewer_id").notNull(),
    reviewerName: text("reviewer_name").notNull(),
    blind: boolean("blind").notNull(),
    queue: text("queue").$type<Review["queue"]>().notNull(),
    codebook: text("codebook").notNull(),
    settles: boolean("settles").notNull().default(false),
    state: text("state").$type<StoredReview["state"]>().notNull(),
    /** Where that text stands now; null where it is gone. */
    paragraphNow: text("paragraph_now"),
    sample: id("sample"),
    /** The review of the same person that this one replaced: it stands again where this one is withdrawn. */
    replaces: id("replaces"),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [
    index("reviews_version").on(table.version, table.paragraph),
    index("reviews_state").on(table.state),
    index("reviews_sample").on(table.sample),
  ],
);

/** Paragraphs drawn for review. */
export const samples = pgTable("samples", {
  id: id().primaryKey(),
  name: text("name").notNull(),
  queue: text("queue").$type<Review["queue"]>().notNull(),
  blind: boolean("blind").notNull(),
  seed: integer("seed").notNull(),
  frame: jsonb("frame").$type<SampleFrame>().notNull(),
  population: integer("population").notNull(),
  size: integer("size").notNull(),
  byId: text("by_id").notNull(),
  byName: text("by_name").notNull(),
  at: moment("at").notNull().defaultNow(),
});

/** One drawn paragraph, as it stood when it was drawn. */
export const sampleItems = pgTable(
  "sample_items",
  {
    sample: id("sample")
      .notNull()
      .references(() => samples.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    version: id("version")
      .notNull()
      .references(() => versions.id, { onDelete: "cascade" }),
    paragraph: text("paragraph").notNull(),
    number: integer("number").notNull(),
    page: integer("page"),
    heading: text("heading"),
    text: text("text").notNull(),
    textHash: text("text_hash").notNull(),
    machine: jsonb("machine").$type<Decisions>().notNull(),
  },
  (table) => [primaryKey({ name: "sample_items_key", columns: [table.sample, table.position] })],
);
