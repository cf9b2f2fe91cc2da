import type { PDFPageProxy } from "../pdf/engine.ts";
import { multiply, type Matrix } from "../pdf/matrix.ts";
import type { Picture } from "./pictures.ts";
import type { PageImage } from "./recognizer.ts";

const POINTS_PER_INCH = 72;
/** Recognizers are trained on 300; finer pages only cost time, and coarser ones are not made better by more pixels. */
const RESOLUTION = { least: 150, most: 400 };
/** A picture shows a page if it covers this share of it. */
const WHOLE_PAGE = 0.9;
const WHITE = 255;

/** A page's picture with what leads from its pixels back to the page. */
export interface Scan {
  image: PageImage;
  /** From pixels, counted from the left upper corner, to points from the left lower corner of the page as shown. */
  toPoints: Matrix;
  /** Height of the page as shown, from its lower edge on, in points. */
  heights: readonly [bottom: number, top: number];
}

/** The page as one picture: the one that covers it, or all that are drawn on it put together; null without any. */
export function scanOf(page: PDFPageProxy, pages: number, pictures: readonly Picture[]): Scan | null {
  const [left = 0, bottom = 0, right = 612, top = 792] = page.view;
  const area = (right - left) * (top - bottom);
  const [only] = pictures;
  if (!only) return null;
  if (pictures.length === 1 && page.rotate === 0 && isUpright(only) && areaOf(only) >= WHOLE_PAGE * area) {
    const [width, , , height, x, y] = only.place;
    const resolution = resolutionOf(only);
    if (only.bitsPerPixel !== 32 && resolution >= RESOLUTION.least && resolution <= RESOLUTION.most) {
      const { bitsPerPixel, data } = only;
      const image = {
        page: page.pageNumber,
        pages,
        width: only.width,
        height: only.height,
        resolution,
        bitsPerPixel,
        data,
      };
      return {
        image,
        toPoints: [width / only.width, 0, 0, -height / only.height, x, y + height],
        heights: [bottom, top],
      };
    }
  }
  return composed(page, pages, pictures);
}

function composed(page: PDFPageProxy, pages: number, pictures: readonly Picture[]): Scan {
  const finest = Math.max(...pictures.map(resolutionOf));
  const resolution = Math.round(Math.min(Math.max(finest, RESOLUTION.least), RESOLUTION.most));
  const scale = resolution / POINTS_PER_INCH;
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = viewport.transform;
  const data = new Uint8Array(width * height).fill(WHITE);
  for (const picture of pictures) draw(picture, multiply([a, b, c, d, e, f], picture.place), { data, width, height });
  // Without rotation the page keeps its own coordinates.
  const [left = 0, bottom = 0] = page.rotate === 0 ? page.view : [];
  return {
    image: { page: page.pageNumber, pages, width, height, resolution, bitsPerPixel: 8, data },
    toPoints: [1 / scale, 0, 0, -1 / scale, left, bottom + height / scale],
    heights: [bottom, bottom + height / scale],
  };
}

/** Draws a picture over the page's pixels; `place` leads from the unit square to them. */
function draw(picture: Picture, place: Matrix, onto: { data: Uint8Array; width: number; height: number }): void {
  const [a, b, c, d, e, f] = place;
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const [x0, x1] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(onto.width, Math.ceil(Math.max(...xs)))];
  const [y0, y1] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(onto.height, Math.ceil(Math.max(...ys)))];
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f];
      const u = (d * dx - c * dy) / determinant;
      const v = (a * dy - b * dx) / determinant;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      // Pictures begin at their top, the unit square at its bottom.
      const grey = greyOf(picture, Math.floor(u * picture.width), Math.floor((1 - v) * picture.height));
      const at = y * onto.width + x;
      onto.data[at] = Math.min(onto.data[at] ?? WHITE, grey);
    }
  }
}

function greyOf({ width, height, bitsPerPixel, data }: Picture, column: number, line: number): number {
  const row = Math.min(line, height - 1);
  if (bitsPerPixel === 1) {
    const byte = data[row * Math.ceil(width / 8) + (column >> 3)] ?? WHITE;
    return (byte >> (7 - (column & 7))) & 1 ? WHITE : 0;
  }
  if (bitsPerPixel === 8) return data[row * width + column] ?? WHITE;
  const channels = bitsPerPixel / 8;
  const at = (row * width + column) * channels;
  // Luminance (ITU-R BT.601), as scanners reckon it.
  return 0.299 * (data[at] ?? WHITE) + 0.587 * (data[at + 1] ?? WHITE) + 0.114 * (data[at + 2] ?? WHITE);
}

function isUpright({ place: [a, b, c, d] }: Picture): boolean {
  return a > 0 && d > 0 && Math.abs(b) < 1e-3 * a && Math.abs(c) < 1e-3 * d;
}

function areaOf({ place: [a, b, c, d] }: Picture): number {
  return Math.abs(a * d - b * c);
}

/** Dots per inch. */
function resolutionOf({ width, place: [a, b] }: Picture): number {
  return (width * POINTS_PER_INCH) / Math.max(1, Math.hypot(a, b));
}
