/** A page as a picture. */
export interface PageImage {
  /** From 1. */
  page: number;
  pages: number;
  /** Pixels. */
  width: number;
  height: number;
  /** Dots per inch. */
  resolution: number;
  /** Rows from the top; rows of single bits begin on a byte, 1 is white; of 8 bits, 255 is white; of 24, red first. */
  bitsPerPixel: 1 | 8 | 24;
  data: Uint8Array;
}

/** Left, top, right and bottom in pixels from the left upper corner. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

export interface RecognizedWord {
  text: string;
  /** How sure the recognizer is, from 0 to 100. */
  confidence: number;
  box: PixelBox;
}

/** Words on one baseline, from left to right. */
export interface RecognizedLine {
  words: readonly RecognizedWord[];
  /** Distance of the baseline from the top, in pixels. */
  baseline: number;
  /** From the lowest descender to the highest ascender of its type, in pixels. */
  height: number;
}

/** What was recognized on a page, in reading order. */
export interface RecognizedPage {
  lines: readonly RecognizedLine[];
}

/**
 * Recognizes the text of scanned pages. The reader is given one by who calls it, so that it stays free of
 * programs, files and threads of its own.
 */
export interface Recognizer {
  /** Folder or address of the decoders that pdf.js unpacks pictures with (its `wasm` folder), ending in a slash. */
  decoders: string;
  recognize(image: PageImage): Promise<RecognizedPage>;
}
