import { textOf, type Line, type Word } from "../pdf/line.ts";
import type { Matrix } from "../pdf/matrix.ts";
import type { RecognizedLine, RecognizedPage, RecognizedWord } from "./recognizer.ts";

/** Sizes of type that differ from the usual one by less than this share are the usual one, measured badly. */
const SAME_SIZE = 0.3;
/** Specks of dust are recognized as signs, without letters or digits and without certainty. */
const LEAST_CERTAIN_SIGN = 60;
/**
 * At the head of the first page, so many points from its top, the emblem is recognized as scraps of letters, with little
 * certainty; Roman numbers are uncertain by nature.
 */
const SCRAP = { within: 120, length: 3, certain: 60 };
/** A number at the head of a line whose full stop was taken for something like it. */
const NUMBER = /^(\d{1,3})[,;:·]$/u;
/** Baselines of one row agree to within this share of their height. */
const SAME_ROW = 0.4;
/** Typed characters are so wide, in shares of their height; words further apart than a few of them are columns. */
const WIDE_GAP = 3.4;

/** The lines of a page as they would stand in a PDF with text; `toPoints` leads from pixels to the page. */
export function linesOf(page: number, recognized: RecognizedPage, toPoints: Matrix): Line[] {
  const lines: Line[] = [];
  for (const line of recognized.lines) {
    for (const words of columnsOf(line, page === 1 && line.baseline * Math.abs(toPoints[3]) < SCRAP.within)) {
      const built = toLine(page, words, line, toPoints, lines.length);
      if (built) lines.push(built);
    }
  }
  return lines.toSorted(byRow).map((line, order) => ({ ...line, order }));
}

/** Scanned documents are typed in one column: what stands higher is read first, whatever the recognizer thought. */
function byRow(a: Line, b: Line): number {
  return Math.abs(a.y - b.y) < SAME_ROW * Math.min(a.size, b.size) ? a.x0 - b.x0 : b.y - a.y;
}

/** Gives lines of about the usual size of type that very size: a recognizer measures it anew on every line. */
export function withUsualSize(lines: readonly Line[]): Line[] {
  const sizes = lines.flatMap((line) => Array.from({ length: line.text.length }, () => line.size));
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 10;
  return lines.map((line) => (Math.abs(line.size - usual) < SAME_SIZE * usual ? { ...line, size: usual } : line));
}

function columnsOf(line: RecognizedLine, besideEmblem: boolean): RecognizedWord[][] {
  const columns: RecognizedWord[][] = [];
  let last: RecognizedWord | undefined;
  for (const word of line.words) {
    if (!isPrinted(word) || (besideEmblem && isScrap(word))) continue;
    const apart = last !== undefined && word.box[0] - last.box[2] > WIDE_GAP * line.height;
    if (!last || apart) columns.push([word]);
    else columns.at(-1)?.push(word);
    last = word;
  }
  return columns;
}

function isPrinted({ text, confidence }: RecognizedWord): boolean {
  return /[\p{L}\p{N}]/u.test(text) || (text.trim() !== "" && confidence >= LEAST_CERTAIN_SIGN);
}

function isScrap({ text, confidence }: RecognizedWord): boolean {
  return text.trim().length <= SCRAP.length && confidence < SCRAP.certain && !/^[IVXLC\d]+\W?$/u.test(text);
}

function toLine(
  page: number,
  recognized: readonly RecognizedWord[],
  { baseline, height }: RecognizedLine,
  [a, , , d, e, f]: Matrix,
  order: number,
): Line | null {
  const words = recognized.map(({ text, box: [left, top, right, bottom] }, i): Word => {
    const printed = text.trim().normalize("NFC");
    return {
      text: i === 0 ? printed.replace(NUMBER, "$1.") : printed,
      x0: a * left + e,
      x1: a * right + e,
      y0: d * bottom + f,
      y1: d * top + f,
      mark: false,
      joined: false,
    };
  });
  if (words.length === 0) return null;
  return {
    page,
    words,
    text: textOf(words),
    x0: Math.min(...words.map((word) => word.x0)),
    x1: Math.max(...words.map((word) => word.x1)),
    y: d * baseline + f,
    size: Math.abs(d) * height,
    bold: false,
    italic: false,
    artifact: false,
    rotated: false,
    invisible: true,
    tag: null,
    order,
  };
}
