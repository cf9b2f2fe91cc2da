import { z } from "zod";
import { ParagraphId } from "./report.ts";
import { Offset } from "./scalars.ts";

const page = z.int().positive();
/** `[left, bottom, right, top]` in PDF user space: points, origin at the bottom left of the page. */
export const Rectangle = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Rectangle = z.infer<typeof Rectangle>;

/** Where a piece of a paragraph's text stands in the file. */
export const Place = z.union([
  z.strictObject({ pdf: z.strictObject({ page, rect: Rectangle }) }),
  z.strictObject({
    docx: z.strictObject({
      part: z.string(),
      block: z.int().nonnegative(),
      run: z.int().nonnegative(),
      offset: Offset,
    }),
  }),
  z.strictObject({
    text: z.strictObject({ line: z.int().positive(), column: z.int().positive() }),
  }),
]);
export type Place = z.infer<typeof Place>;

/** One word of the paragraph: `text.slice(start, end)` and its place. */
export const Piece = z.strictObject({ start: Offset, end: Offset, at: Place });
export type Piece = z.infer<typeof Piece>;

/** Places of every paragraph's words, kept apart from the assessment; pieces in reading order. */
export const Layout = z.strictObject({
  sha256: z.string(),
  reader: z.string(),
  paragraphs: z.array(z.strictObject({ id: ParagraphId, pieces: z.array(Piece) })),
});
export type Layout = z.infer<typeof Layout>;
