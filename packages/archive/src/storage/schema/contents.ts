import type { Assessment, CodedParagraph, Coding, Masthead } from "@gender-lens/model";
import { sql } from "../drizzle.ts";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from "./pg-core.ts";
import { bytes, id, moment, searchVector } from "./columns.ts";
import { versions } from "./reports.ts";

const ofVersion = () =>
  id("version")
    .notNull()
    .references(() => versions.id, { onDelete: "cascade" });

/** Files of a version: the same report may be there as PDF and as Word. */
export const files = pgTable(
  "files",
  {
    version: ofVersion(),
    sha256: text("sha256").notNull(),
    name: text("name").notNull(),
    format: text("format").$type<Masthead["format"]>().notNull(),
    bytes: integer("bytes").notNull(),
    /** Null where the user chose not to keep the file. */
    content: bytes("content"),
    addedAt: moment("added_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "files_key", columns: [table.version, table.sha256] }),
    index("files_sha256").on(table.sha256),
  ],
);

/** Where the words of a file stand: the JSON of a `Layout`, packed with gzip. */
export const layouts = pgTable(
  "layouts",
  {
    version: ofVersion(),
    sha256: text("sha256").notNull(),
    reader: text("reader").notNull(),
    packed: bytes("packed").notNull(),
  },
  (table) => [primaryKey({ name: "layouts_key", columns: [table.version, table.sha256] })],
);

/** How a file was read and scored, so that it is scored anew in the same way. */
export interface ScoringOptions {
  force: boolean;
  changes: "final" | "original";
}

/** What one coder made of one file: an assessment without its paragraphs. */
export const scorings = pgTable(
  "scorings",
  {
    id: id().primaryKey(),
    version: ofVersion(),
    sha256: text("sha256").notNull(),
    head: jsonb("head").$type<Omit<Assessment, "paragraphs">>().notNull(),
    options: jsonb("options").$type<ScoringOptions>().notNull(),
    coderId: text("coder_id").notNull(),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [index("scorings_version").on(table.version)],
);

/** The coded paragraphs of a scoring, as the machine coded them; reviews stand in their own table. */
export const paragraphs = pgTable(
  "paragraphs",
  {
    scoring: id("scoring")
      .notNull()
      .references(() => scorings.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    version: ofVersion(),
    paragraph: text("paragraph").notNull(),
    part: text("part").notNull(),
    number: integer("number").notNull(),
    page: integer("page"),
    section: text("section"),
    text: text("text").notNull(),
    textHash: text("text_hash").notNull(),
    level: text("level").$type<CodedParagraph["coding"]["level"]>().notNull(),
    coding: jsonb("coding").$type<Coding>().notNull(),
    /** False once a later scoring of the version stands in its place. */
    current: boolean("current").notNull().default(true),
    words: searchVector("words")
      .notNull()
      .generatedAlwaysAs(sql`to_tsvector('english'::regconfig, text)`),
  },
  (table) => [
    primaryKey({ name: "paragraphs_key", columns: [table.scoring, table.position] }),
    index("paragraphs_version").on(table.version, table.position),
    index("paragraphs_text_hash").on(table.textHash),
    index("paragraphs_words")
      .using("gin", table.words)
      .where(sql`current`),
  ],
);
