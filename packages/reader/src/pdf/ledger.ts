import type { Failure } from "@gender-lens/model";
import type { PdfOptions } from "./read.ts";
import type { Role } from "./roles.ts";

/** One printed line of a PDF and the one role its words have. */
export interface LedgerLine {
  page: number;
  role: Role | "annex";
  /** Number of the paragraph, for role `paragraph`. */
  paragraph: number | null;
  /** The line as printed, footnote marks included; words in reading order. */
  words: { text: string; mark: boolean; rect: [number, number, number, number] }[];
}

/**
 * The conservation ledger: every printed line of a PDF with its role, in the order the file draws
 * them. A tool for those who work on the reader; `annex` covers whatever stands in an annex.
 */
export async function readLedger(bytes: Uint8Array, options: PdfOptions = {}): Promise<LedgerLine[] | Failure> {
  const { readPdf } = await import("./read.ts");
  const reading = await readPdf(bytes, options);
  if ("code" in reading) return reading;
  return [...reading.placed]
    .toSorted((a, b) => a.line.page - b.line.page || a.line.order - b.line.order)
    .map(({ line, role, part, block }) => {
      const taken = block === null ? undefined : reading.blocks.blocks[block];
      return {
        page: line.page,
        role: part === "body" || role === "furniture" ? role : "annex",
        paragraph: taken?.kind === "paragraph" ? taken.number : null,
        words: line.words.map((word) => ({
          text: word.text,
          mark: word.mark,
          rect: [word.x0, word.y0, word.x1, word.y1],
        })),
      };
    });
}
