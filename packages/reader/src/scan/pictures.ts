import type { DrawingBudget } from "../limits/drawing.ts";
import { OPS, type PDFPageProxy } from "../pdf/engine.ts";
import { multiply, type Matrix } from "../pdf/matrix.ts";
import { operatorsOf } from "../pdf/operators.ts";

/** A picture that a page draws, as pdf.js hands it over, and where. */
export interface Picture {
  width: number;
  height: number;
  bitsPerPixel: 1 | 8 | 24 | 32;
  data: Uint8Array;
  /** From the unit square to PDF user space (PDF 32000-1, 8.9.5). */
  place: Matrix;
}

/** Kinds of image data of pdf.js (ImageKind). */
const BITS: Readonly<Record<number, 1 | 24 | 32>> = { 1: 1, 2: 24, 3: 32 };
/** Pictures on a page; a scan has one, or a few dozen strips. */
const MOST_PICTURES = 2_000;
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** The pictures of a page in the order in which they are drawn; throws `Refused` where the budget is used up. */
export async function picturesOf(page: PDFPageProxy, budget: DrawingBudget): Promise<Picture[]> {
  const { fnArray, argsArray } = await operatorsOf(page, budget);
  const pictures: Picture[] = [];
  const saved: Matrix[] = [];
  let place = UPRIGHT;
  for (let i = 0; i < fnArray.length && pictures.length < MOST_PICTURES; i += 1) {
    const given: unknown = argsArray[i];
    const args: unknown[] = Array.isArray(given) ? given : [];
    switch (fnArray[i]) {
      case OPS.save:
        saved.push(place);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        place = saved.pop() ?? place;
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(place);
        if (args[0]) place = multiply(place, toMatrix(args[0]));
        break;
      case OPS.transform:
        place = multiply(place, toMatrix(args));
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const picture = await pictureOf(page, args[0], place, fnArray[i] === OPS.paintImageMaskXObject);
        if (picture) pictures.push(picture);
        break;
      }
    }
  }
  return pictures;
}

async function pictureOf(page: PDFPageProxy, given: unknown, place: Matrix, mask: boolean): Promise<Picture | null> {
  const object = typeof given === "string" ? await objectOf(page, given) : given;
  if (!isImage(object)) return null;
  const data = typeof object.data === "string" ? await objectOf(page, object.data) : object.data;
  const bytes = ArrayBuffer.isView(data) ? data : isImage(data) && ArrayBuffer.isView(data.data) ? data.data : null;
  const bitsPerPixel = mask ? 1 : BITS[object.kind ?? 0];
  if (!bytes || !bitsPerPixel) return null;
  const { width, height } = object;
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width, height, bitsPerPixel, data: plain, place };
}

function objectOf(page: PDFPageProxy, id: string): Promise<unknown> {
  const objects = id.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(id, resolve);
  });
}

interface Image {
  width: number;
  height: number;
  kind?: number;
  data: unknown;
}

function isImage(object: unknown): object is Image {
  return (
    typeof object === "object" &&
    object !== null &&
    "width" in object &&
    typeof object.width === "number" &&
    "height" in object &&
    typeof object.height === "number" &&
    "data" in object
  );
}

function toMatrix(value: unknown): Matrix {
  const list: unknown[] = Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
  const at = (i: number) => (typeof list[i] === "number" ? list[i] : UPRIGHT[i]) ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
