import type { Failure, Warning } from "@gender-lens/model";
import type { Block, Blocks } from "../blocks.ts";
import { failure } from "../failures.ts";
import { DrawingBudget } from "../limits/drawing.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { tooLarge } from "../limits/too-large.ts";
import { Refused } from "../refused.ts";
import { setAside } from "./aside.ts";
import { classify } from "./classify.ts";
import type { PDFDocumentProxy } from "./engine.ts";
import { Fonts } from "./fonts.ts";
import { frontLines, lengthOfFront } from "./front.ts";
import { findFurniture } from "./furniture.ts";
import { readGlyphs } from "./glyphs.ts";
import type { Line } from "./line.ts";
import { buildLines } from "./lines.ts";
import { openPdf } from "./open.ts";
import { isPdfError } from "./pdf-errors.ts";
import { splitParts } from "./parts.ts";
import { profileOf } from "./profile.ts";
import type { Placed } from "./roles.ts";
import { readTags, type Tag } from "./structure.ts";

export interface PdfOptions {
  /** Read by geometry alone, as if the file were not tagged. */
  ignoreTags?: boolean;
  /** How much of the file is read; `DEFAULT_LIMITS` where nothing is said. */
  limits?: Limits;
  signal?: AbortSignal;
  /** Called after each page. */
  onProgress?: (done: number, of: number) => void;
}

export interface PdfReading {
  blocks: Blocks;
  /** Every printed line with its role, in reading order: the conservation ledger. */
  placed: Placed[];
}

/** Fewer letters a page than this, and the pages are pictures. */
const LETTERS_A_PAGE = 8;
/** A file is tagged if at least this share of its lines outside the margins has a tag. */
const TAGGED_SHARE = 0.8;
/** Fewer lines do not show how a part is set. */
const LINES_OF_A_SETTING = 15;

/** Reads a PDF into blocks; never throws for what the file holds. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfReading | Failure> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const document = await openPdf(bytes, limits);
  if ("code" in document) return document;
  try {
    if (document.numPages < 1) return failure("damaged", { message: "The file has no pages." });
    if (document.numPages > limits.pages) return tooLarge("pages", limits.pages);
    return await readDocument(document, new DrawingBudget(limits), options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Refused) return error.failure;
    if (error instanceof RangeError || isPdfError(error)) return failure("damaged");
    throw error;
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  budget: DrawingBudget,
  options: PdfOptions,
): Promise<PdfReading | Failure> {
  const fonts = new Fonts();
  const lines: Line[] = [];
  const heights = new Map<number, readonly [number, number]>();
  for (let number = 1; number <= document.numPages; number += 1) {
    if (options.signal) await abortable(options.signal);
    const page = await document.getPage(number);
    const [, bottom = 0, , top = 792] = page.view;
    heights.set(number, [bottom, top]);
    const glyphs = await readGlyphs(page, fonts, budget);
    const tags = options.ignoreTags ? new Map<number, Tag>() : await readTags(page);
    for (const line of buildLines(number, glyphs, tags)) {
      lines.push(options.ignoreTags ? { ...line, artifact: false } : line);
    }
    page.cleanup();
    options.onProgress?.(number, document.numPages);
  }
  const letters = lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < LETTERS_A_PAGE * document.numPages) return failure("no-text-layer");
  return { ...arrange(lines, heights, document.numPages) };
}

/** Lets what waits happen, which may be the abort: pdf.js by itself never gives a timer its turn. */
async function abortable(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  signal.throwIfAborted();
}

/** Gives every line its role and gathers the blocks. */
export function arrange(
  lines: readonly Line[],
  heights: ReadonlyMap<number, readonly [number, number]>,
  pages: number,
): PdfReading {
  const furniture = findFurniture(lines, heights);
  const printed = lines.filter((line) => !furniture.has(line));
  const profile = profileOf(printed);
  const front = printed.slice(0, lengthOfFront(printed, profile));
  const rest = printed.slice(front.length);
  const tagged = rest.filter((line) => line.tag).length > TAGGED_SHARE * rest.length;
  const placed: Placed[] = [];
  const blocks: Block[] = [];
  const irregular: number[] = [];
  for (const part of splitParts(rest, profile)) {
    // Annexes come from elsewhere and are set in their own way.
    const own = part.lines.length >= LINES_OF_A_SETTING ? profileOf(part.lines, profile) : profile;
    const classified = classify(part, setAside(part.lines, own, tagged), own, blocks.length);
    placed.push(...classified.placed);
    blocks.push(...classified.blocks);
    irregular.push(...classified.irregular);
  }
  const warnings: Warning[] = [];
  if (irregular.length > 0) {
    warnings.push({
      code: "irregular-numbers",
      message: `The printed numbers of paragraphs skip or repeat at ${irregular.join(", ")}.`,
    });
  }
  if (rest.some((line) => line.invisible)) {
    warnings.push({
      code: "recognized-text",
      message: "The text was recognized from scanned pages and may hold errors.",
    });
  }
  return {
    blocks: {
      front: {
        lines: frontLines(blocks.some(({ kind }) => kind === "paragraph") ? front : printed, profile),
        furniture: [...new Set([...furniture].map((line) => line.text))],
      },
      blocks,
      pages,
      warnings,
    },
    placed: [
      ...[...furniture].map((line) => ({ line, role: "furniture" as const, part: "body", block: null })),
      ...front.map((line) => ({ line, role: "masthead" as const, part: "body", block: null })),
      ...placed,
    ],
  };
}
