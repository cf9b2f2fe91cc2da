// Numbers of persons in 60 paragraphs of eight real reports, read by hand (rules in tests/accuracy/README.md).
import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const figure = z.strictObject({
  value: z.number().nonnegative(),
  kind: z.enum(["count", "share"]),
  sex: z.enum(["female", "male", "mixed", "unknown"]),
  age: z.enum(["adult", "child", "unknown"]),
  vague: z.literal(false),
  /** Words of the reader, to find the figure again; not compared. */
  who: z.string(),
});
const Annotated = z.strictObject({
  symbol: z.string(),
  paragraph: z.int().positive(),
  figures: z.array(figure),
});

export type AnnotatedFigure = z.infer<typeof figure>;
export type AnnotatedParagraph = z.infer<typeof Annotated>;

const file = path.resolve(import.meta.dirname, "../people-annotations.yml");

/** Every annotated paragraph, in the order of the file. */
export function readAnnotations(): AnnotatedParagraph[] {
  return z.array(Annotated).parse(parse(fs.readFileSync(file, "utf8")));
}
