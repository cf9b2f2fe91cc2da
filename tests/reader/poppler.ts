// Poppler's pdftotext, a second reader that owes ours nothing.
import { execFileSync } from "node:child_process";

/** Room for the text of a long report. */
const MAX_OUTPUT = 2 ** 27;

function pdftotext(args: readonly string[]): string {
  return execFileSync("pdftotext", [...args, "-"], { encoding: "utf8", maxBuffer: MAX_OUTPUT });
}

/** The words of each page as `pdftotext -raw` prints them: line by line, in the order of drawing. */
export function rawPages(file: string): string[] {
  return pdftotext(["-raw", file]).split("\f").slice(0, -1);
}

/** A printed word with its box in PDF user space: points, origin bottom left. */
export interface WordBox {
  page: number;
  text: string;
  left: number;
  bottom: number;
  right: number;
  top: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Every word of the file with its box, by `pdftotext -bbox`. */
export function wordBoxes(file: string): WordBox[] {
  const boxes: WordBox[] = [];
  let page = 0;
  let height = 0;
  for (const line of pdftotext(["-bbox", file]).split("\n")) {
    const opened = /<page width="[\d.]+" height="([\d.]+)"/u.exec(line);
    if (opened) {
      page += 1;
      height = Number(opened[1]);
    }
    const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/u.exec(line);
    if (!word) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = word.slice(1, 5).map(Number);
    const text = (word[5] ?? "").replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
    // pdftotext measures from the top of the page.
    boxes.push({ page, text, left, right, bottom: height - bottom, top: height - top });
  }
  return boxes;
}

/** Width and height of each page in points, by `pdftotext -bbox`. */
export function pageSizes(file: string): { width: number; height: number }[] {
  return [...pdftotext(["-bbox", file]).matchAll(/<page width="([\d.]+)" height="([\d.]+)"/gu)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
