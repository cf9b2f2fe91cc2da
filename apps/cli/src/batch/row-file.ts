import { existsSync } from "node:fs";
import type { BatchRow } from "@gender-lens/model";
import type { z } from "zod";
import { UsageError } from "../exit-codes.ts";
import { linesOf } from "./stored-rows.ts";

/** What `--paragraphs` writes in place of an assessment. */
const BY_PARAGRAPH = '"paragraph":';

/**
 * The rows of a table that `gender-lens batch` wrote, one at a time.
 * @param shape what is needed of a row; leaving out what is not needed makes large tables faster
 * @throws UsageError where a line is no such row
 */
export function* rowsOf<Row = BatchRow>(file: string, shape: z.ZodType<Row>): Generator<Row> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  let number = 0;
  for (const { line } of linesOf(file)) {
    number += 1;
    const text = line.toString();
    const where = `line ${number} of ${file}`;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new UsageError(`${where} is no JSON: give the .jsonl file that batch wrote`);
    }
    const row = shape.safeParse(value);
    if (row.success) yield row.data;
    else if (text.includes(BY_PARAGRAPH))
      throw new UsageError(`${file} has a row a paragraph: make it without --paragraphs`);
    else
      throw new UsageError(
        `${where} is no row of batch: ${row.error.issues[0]?.path.join(".") ?? ""} ${row.error.issues[0]?.message ?? ""}`,
      );
  }
}
