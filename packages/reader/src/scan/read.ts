import type { Failure } from "@gender-lens/model";
import { failure } from "../failures.ts";
import { DrawingBudget } from "../limits/drawing.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { tooLarge } from "../limits/too-large.ts";
import { getDocument, type PDFDocumentProxy } from "../pdf/engine.ts";
import type { Line } from "../pdf/line.ts";
import { arrange, type PdfReading } from "../pdf/read.ts";
import { Refused } from "../refused.ts";
import { linesOf, withUsualSize } from "./lines.ts";
import { scanOf } from "./page-image.ts";
import { picturesOf } from "./pictures.ts";
import { withFurniture, withNumbers } from "./repairs.ts";
import type { RecognizedPage, Recognizer } from "./recognizer.ts";

export interface ScanOptions {
  limits?: Limits;
  signal?: AbortSignal;
  /** Called after each page. */
  onProgress?: (done: number, of: number) => void;
}

/** Pixels of one picture: a page of A3 at 600 dots an inch has 70 million. */
const LARGEST_PICTURE = 100_000_000;

/** Reads a scanned PDF by recognizing the pictures of its pages; never throws for what the file holds. */
export async function readScan(
  bytes: Uint8Array,
  recognizer: Recognizer,
  options: ScanOptions = {},
): Promise<PdfReading | Failure> {
  const { limits = DEFAULT_LIMITS, signal } = options;
  const document = await openPictures(bytes, recognizer.decoders);
  if ("code" in document) return document;
  try {
    if (document.numPages > limits.pages) return tooLarge("pages", limits.pages);
    return await recognizePages(document, recognizer, new DrawingBudget(limits), options);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Refused) return error.failure;
    if (error instanceof Error && error.name.endsWith("Exception")) return failure("damaged");
    throw error;
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPictures(bytes: Uint8Array, decoders: string): Promise<PDFDocumentProxy | Failure> {
  try {
    return await getDocument({
      data: bytes.slice(),
      verbosity: 0,
      maxImageSize: LARGEST_PICTURE,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      wasmUrl: decoders,
    }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return failure(name === "PasswordException" ? "encrypted" : "damaged");
  }
}

async function recognizePages(
  document: PDFDocumentProxy,
  recognizer: Recognizer,
  budget: DrawingBudget,
  { signal, onProgress }: ScanOptions,
): Promise<PdfReading | Failure> {
  const lines: Line[] = [];
  const heights = new Map<number, readonly [number, number]>();
  const confidences: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    const page = await document.getPage(number);
    const scan = scanOf(page, document.numPages, await picturesOf(page, budget));
    page.cleanup();
    if (scan) {
      const recognized = await recognizer.recognize(scan.image);
      lines.push(...linesOf(number, recognized, scan.toPoints));
      heights.set(number, scan.heights);
      confidences.push(confidenceOf(recognized));
    }
    onProgress?.(number, document.numPages);
  }
  if (!lines.some((line) => /\p{L}{3}/u.test(line.text))) return failure("no-text-layer");
  const { blocks, placed } = arrange(
    withNumbers(withFurniture(withUsualSize(lines), heights)),
    heights,
    document.numPages,
  );
  const warnings = blocks.warnings.map((warning) =>
    warning.code === "recognized-text" ? { ...warning, message: certainty(confidences) } : warning,
  );
  return { blocks: { ...blocks, warnings }, placed };
}

/** Mean confidence of a page's words by their letters, from 0 to 100. */
function confidenceOf({ lines }: RecognizedPage): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}

function certainty(confidences: readonly number[]): string {
  const mean = confidences.reduce((sum, each) => sum + each, 0) / Math.max(1, confidences.length);
  const [lowest, of] = [Math.round(Math.min(...confidences)), Math.round(mean)];
  return `The text was recognized from scanned pages and may hold errors: ${of} per cent certain, ${lowest} on the worst page.`;
}
