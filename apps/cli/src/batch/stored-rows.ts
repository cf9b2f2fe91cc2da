import { closeSync, openSync, readSync } from "node:fs";
import { z } from "zod";

/** Bytes read at a time. */
const CHUNK = 1 << 20;
const NEWLINE = 0x0a;
/** Ends the part of a row that says of which file it is; quoted inside a string the words would read `\"assessment\"`. */
const ASSESSMENT = ',"assessment":';
/** A paragraph whose text was left out, and any paragraph. */
const NO_TEXT = '"text":""';
const ANY_TEXT = '"text":"';

const Head = z.object({ path: z.string(), sha256: z.string().nullable(), coderId: z.string(), status: z.string() });

/** Where a row stands in a file, and what of it decides whether it can be used again. */
export interface StoredRow extends z.infer<typeof Head> {
  file: string;
  start: number;
  length: number;
  /** `with` or `without` the text of its paragraphs; null where it has no paragraphs. */
  text: "with" | "without" | null;
  /** What the reader refuses unless told otherwise: refused (`failed`), or read all the same. */
  refusable: boolean;
}
/** In a row that failed the code, in one that was read all the same the first of its warnings. */
const REFUSABLE = ["not-a-report", "wrong-language"].flatMap((code) => [
  `"status":"failed","code":"${code}"`,
  `"warnings":[{"code":"${code}"`,
]);

function textOf(line: Buffer): StoredRow["text"] {
  if (line.includes(NO_TEXT)) return "without";
  return line.includes(ANY_TEXT) ? "with" : null;
}

/** What a line says of its row; null where it is none, as a line that was cut off when a machine stopped. */
export function rowAt(file: string, start: number, line: Buffer): StoredRow | null {
  const end = line.indexOf(ASSESSMENT);
  try {
    const parsed: unknown = JSON.parse(end < 0 ? line.toString() : `${line.subarray(0, end).toString()}}`);
    const head = Head.safeParse(parsed).data;
    if (!head) return null;
    const refusable = REFUSABLE.some((mark) => line.includes(mark));
    return { ...head, file, start, length: line.length, text: textOf(line), refusable };
  } catch {
    return null;
  }
}

/** The complete lines of a file with their places, one at a time, however large the file is. */
export function* linesOf(file: string): Generator<{ line: Buffer; start: number }> {
  const descriptor = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(CHUNK);
    let rest: Buffer[] = [];
    let start = 0;
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < size; end = chunk.indexOf(NEWLINE, from)) {
        const line = Buffer.concat([...rest, chunk.subarray(from, end)]);
        yield { line, start };
        start += line.length + 1;
        rest = [];
        from = end + 1;
      }
      rest.push(Buffer.from(chunk.subarray(from, size)));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The rows of a file by the path of the report; of a path that has several, the last. A torn last line is no row. */
export function storedRows(file: string): Map<string, StoredRow> {
  const rows = new Map<string, StoredRow>();
  for (const { line, start } of linesOf(file)) {
    const row = rowAt(file, start, line);
    if (row) rows.set(row.path, row);
  }
  return rows;
}
