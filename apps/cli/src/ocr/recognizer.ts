import { createRequire } from "node:module";
import path from "node:path";
import type { PageImage, RecognizedLine, RecognizedPage, Recognizer } from "@gender-lens/reader";
import type { Line, Page, Worker } from "tesseract.js";
import { anymapOf } from "./anymap.ts";

const require = createRequire(import.meta.url);
/** English data of tesseract in whole numbers: as good as the larger ones on typed pages, and faster. */
const LANGUAGE_DATA = path.join(path.dirname(require.resolve("@tesseract.js-data/eng/package.json")), "4.0.0_best_int");
const DECODERS = `${path.join(path.dirname(require.resolve("pdfjs-dist/package.json")), "wasm")}/`;

/** What was recognized on a page, and how long it took. */
export interface PageDone {
  page: number;
  pages: number;
  seconds: number;
  words: number;
  /** Mean over the words, from 0 to 100. */
  confidence: number;
}

/** A recognizer in a thread of its own, which `stop` ends. */
export interface OwnRecognizer extends Recognizer {
  stop(): Promise<void>;
}

/**
 * tesseract.js with the English data that is installed beside it; nothing is downloaded and nothing is written.
 * It is loaded when the first page without text comes, for most files have text.
 */
export function tesseract(onPage: (done: PageDone) => void): OwnRecognizer {
  let running: Promise<Worker> | null = null;

  async function recognize(image: PageImage): Promise<RecognizedPage> {
    running ??= start();
    const worker = await running;
    const began = performance.now();
    await worker.setParameters({ user_defined_dpi: String(Math.round(image.resolution)) });
    const { data } = await worker.recognize(anymapOf(image), {}, { blocks: true, text: false });
    const recognized = pageOf(data);
    onPage({
      page: image.page,
      pages: image.pages,
      seconds: (performance.now() - began) / 1000,
      words: recognized.lines.reduce((sum, { words }) => sum + words.length, 0),
      confidence: data.confidence,
    });
    return recognized;
  }

  return {
    decoders: DECODERS,
    recognize,
    stop: async () => {
      await (await running)?.terminate();
      running = null;
    },
  };
}

async function start(): Promise<Worker> {
  const { createWorker, OEM, PSM } = await import("tesseract.js");
  const worker = await createWorker("eng", OEM.LSTM_ONLY, { langPath: LANGUAGE_DATA, cacheMethod: "none", gzip: true });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return worker;
}

function pageOf({ blocks }: Page): RecognizedPage {
  return { lines: (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(lineOf))) };
}

function lineOf({ words, baseline, rowAttributes }: Line): RecognizedLine {
  return {
    words: words.map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1] as const,
    })),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
  };
}
