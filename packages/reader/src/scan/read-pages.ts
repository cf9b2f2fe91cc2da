import type { Failure, Warning } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { readPdf, type PdfOptions } from "../pdf/read.ts";
import { isPoorlyRecognized } from "./poor.ts";
import { readScan } from "./read.ts";
import type { Recognizer } from "./recognizer.ts";

export interface PagesOptions extends PdfOptions {
  /** Recognizes pages without text, and those whose text was recognized badly; without one, their text is as it is. */
  recognizer?: Recognizer;
}

const POOR: Warning = {
  code: "poor-recognized-text",
  message:
    "The text was recognized from scanned pages by a program that got many words wrong; figures may be wrong with them. Have it recognized anew (OCR).",
};

/** Reads the pages of a PDF: their text where they have one, else, given a recognizer, their pictures. */
export async function readPages(bytes: Uint8Array, options: PagesOptions): Promise<Blocks | Failure> {
  const { recognizer } = options;
  const reading = await readPdf(bytes, options);
  if ("code" in reading) {
    if (reading.code !== "no-text-layer" || !recognizer) return reading;
    const scan = await readScan(bytes, recognizer, options);
    return "code" in scan ? scan : scan.blocks;
  }
  if (!isPoorlyRecognized(reading.placed.map(({ line }) => line))) return reading.blocks;
  if (recognizer) {
    const scan = await readScan(bytes, recognizer, options);
    if (!("code" in scan)) return scan.blocks;
  }
  return { ...reading.blocks, warnings: [...reading.blocks.warnings, POOR] };
}
