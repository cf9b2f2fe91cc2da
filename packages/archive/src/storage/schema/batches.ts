import type { Batch, BatchItem, BatchKind } from "@gender-lens/model";
import { index, integer, jsonb, pgTable, text, uniqueIndex } from "./pg-core.ts";
import { bytes, id, moment } from "./columns.ts";

/** What a batch was asked to do with each of its files. */
export interface BatchOptions {
  keep: boolean;
  force: boolean;
  changes: "final" | "original";
  /** Version that a draft follows, where the user named one. */
  draftOf: string | null;
}

/** Work on any number of files. */
export const batches = pgTable(
  "batches",
  {
    id: id().primaryKey(),
    kind: text("kind").$type<BatchKind>().notNull(),
    name: text("name").notNull(),
    state: text("state").$type<Batch["state"]>().notNull().default("running"),
    options: jsonb("options").$type<BatchOptions>().notNull(),
    /** Who started it, with the role held then: workers act in that person's name. */
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    byRole: text("by_role").notNull(),
    startedAt: moment("started_at").notNull().defaultNow(),
    endedAt: moment("ended_at"),
  },
  (table) => [index("batches_by").on(table.byId)],
);

/** Bytes that wait to be scored; removed with the item that they belong to. */
export const uploads = pgTable(
  "uploads",
  {
    id: id().primaryKey(),
    name: text("name").notNull(),
    bytes: integer("bytes").notNull(),
    sha256: text("sha256").notNull(),
    content: bytes("content").notNull(),
    byId: text("by_id").notNull(),
    addedAt: moment("added_at").notNull().defaultNow(),
  },
  (table) => [index("uploads_added").on(table.addedAt)],
);

/** One file of a batch and what came of it. */
export const batchItems = pgTable(
  "batch_items",
  {
    id: id().primaryKey(),
    batch: id("batch")
      .notNull()
      .references(() => batches.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    /** The bytes to score; null once done, and where a stored version is scored anew. */
    upload: id("upload"),
    /** The version to score anew; null where a file is added. */
    version: id("version"),
    state: text("state").$type<BatchItem["state"]>().notNull().default("waiting"),
    outcome: text("outcome").$type<NonNullable<BatchItem["outcome"]>>(),
    report: id("report"),
    failure: jsonb("failure").$type<NonNullable<BatchItem["failure"]>>(),
    attempts: integer("attempts").notNull().default(0),
    changedAt: moment("changed_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("batch_items_place").on(table.batch, table.position),
    index("batch_items_state").on(table.batch, table.state),
  ],
);
