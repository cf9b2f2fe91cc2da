import type { Tag } from "./structure.ts";

/** A printed word with its box in PDF user space (points, origin bottom left). */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** A raised reference mark to a footnote: printed, but not of the text. */
  mark: boolean;
  /** Stands against the word before it, without a space. */
  joined: boolean;
}

/** Words on one baseline that belong together; cells of a table are lines of their own. */
export interface Line {
  page: number;
  words: Word[];
  /** The words with single spaces, without footnote marks. */
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  /** Size of most of its characters, in points. */
  size: number;
  /** All letters bold, italic. */
  bold: boolean;
  italic: boolean;
  artifact: boolean;
  rotated: boolean;
  invisible: boolean;
  tag: Tag | null;
  /** Order in which the file draws it. */
  order: number;
}

/** Joins words as they are printed, leaving out footnote marks. */
export function textOf(words: readonly Word[]): string {
  let text = "";
  for (const word of words) {
    if (word.mark) continue;
    text += (text === "" || word.joined ? "" : " ") + word.text;
  }
  return text;
}
