import { CalendarDate, ReportKind } from "@gender-lens/model";
import { parse } from "yaml";
import { z } from "zod";
import { Code } from "./code.ts";

/** Ids of `rules.yml` that the block is an instance of. */
const rules = z.array(z.string()).default([]);

const Paragraph = z
  .strictObject({ p: z.string(), sub: z.array(z.string()).default([]), code: Code, rules })
  .transform((block) => ({
    type: "paragraph" as const,
    text: block.p,
    sub: block.sub,
    code: block.code,
    rules: block.rules,
  }));

const HEADING = /^((?:[IVXLC]+|[A-Z]|\d+)\.|\([a-z]\))\s+(.*)$/;
function heading(depth: number, printed: string, wps: "stand-alone" | "combined" | null, ids: string[]) {
  const match = HEADING.exec(printed);
  return {
    type: "heading" as const,
    depth,
    number: match?.[1] ?? null,
    heading: match?.[2] ?? printed,
    wps,
    rules: ids,
  };
}
const wps = z.enum(["stand-alone", "combined"]).nullable().default(null);
const Heading = z.union([
  z.strictObject({ h1: z.string(), wps, rules }).transform((b) => heading(1, b.h1, b.wps, b.rules)),
  z.strictObject({ h2: z.string(), wps, rules }).transform((b) => heading(2, b.h2, b.wps, b.rules)),
  z.strictObject({ h3: z.string(), wps, rules }).transform((b) => heading(3, b.h3, b.wps, b.rules)),
]);

const Figure = z
  .strictObject({
    figure: z.string(),
    caption: z.string(),
    axis: z.string(),
    categories: z.array(z.string()),
    series: z.array(z.strictObject({ name: z.string(), values: z.array(z.number()) })),
    source: z.string(),
    rules,
  })
  .transform((block) => ({ type: "figure" as const, ...block }));

const Map = z
  .strictObject({
    map: z.string(),
    caption: z.string(),
    places: z.array(z.tuple([z.string(), z.number(), z.number()])),
    legend: z.array(z.string()),
    source: z.string(),
    note: z.string(),
    rules,
  })
  .transform((block) => ({ type: "map" as const, ...block }));

const Table = z
  .strictObject({
    table: z.string(),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number()]).transform(String))),
    source: z.string().nullable().default(null),
    rules,
  })
  .transform((block) => ({ type: "table" as const, ...block }));

const Block = z.union([Paragraph, Heading, Figure, Map, Table]);
/** A piece of a report in reading order. */
export type Block = z.output<typeof Block>;
export type ParagraphBlock = Extract<Block, { type: "paragraph" }>;
export type FigureBlock = Extract<Block, { type: "figure" }>;
export type MapBlock = Extract<Block, { type: "map" }>;
export type TableBlock = Extract<Block, { type: "table" }>;

const Layout = z.strictObject({
  paper: z.enum(["letter", "a4"]),
  typeface: z.enum(["serif", "sans"]),
  /** Points. */
  size: z.number(),
  /** Line height as a multiple of `size`. */
  leading: z.number(),
  align: z.enum(["justify", "left"]),
  /** Where heading numbers stand: in the left margin, or on the line before the heading's words. */
  headingNumbers: z.enum(["margin", "line"]),
  /** `first-line`: text returns under the number; `hanging`: the number stands alone at the left. */
  paragraphNumbers: z.enum(["first-line", "hanging"]),
  /** Furniture on the outer edge of odd and even pages, or the same on all. */
  furniture: z.enum(["alternating", "same"]),
  /** A paragraph over a page break is one structure element of Chromium's tagged PDF, or one a page. */
  split: z.enum(["one-element", "two-elements"]),
  /** A figure that does not fit opens the next page while the text runs on, or the text waits for it. */
  figures: z.enum(["inline", "floating"]).default("inline"),
  /** The masthead stands outside the tags, as in most issued reports. */
  taggedMasthead: z.boolean(),
  /** Numbers of paragraphs in Word: its own automatic ones, or typed by hand. */
  wordNumbers: z.enum(["automatic", "typed"]),
  /** Lines of the plain text: one a paragraph, or wrapped as if copied from a page. */
  textLines: z.enum(["long", "wrapped"]),
});
export type Layout = z.infer<typeof Layout>;

const Source = z.strictObject({
  /** Symbols as the masthead prints them, joint symbols in one. */
  symbol: z.string(),
  date: CalendarDate,
  organ: z.array(z.string()),
  title: z.array(z.string()),
  subtitle: z.string().nullable(),
  kind: ReportKind,
  period: z.tuple([CalendarDate, CalendarDate]).nullable(),
  /** The Secretariat's job number. */
  job: z.string(),
  /** A note under the masthead, marked with an asterisk. */
  reissued: z.string().nullable().default(null),
  layout: Layout,
  body: z.array(Block),
  annexes: z.array(z.strictObject({ number: z.string(), title: z.string(), blocks: z.array(Block) })),
});
/** One fictional report: its words, its layout, and the gold coding of every paragraph. */
export type Source = z.output<typeof Source>;

/** Reads a `source.yml`, with apostrophes curled as in print; throws with the place of the first thing wrong. */
export function parseSource(yaml: string): Source {
  return Source.parse(parse(yaml.replaceAll(/(?<=\w)'/g, "\u2019")));
}
