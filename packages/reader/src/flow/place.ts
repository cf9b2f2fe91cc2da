import type { Place } from "@gender-lens/model";

/** Where a word stands, from the paragraph, run and character that it begins with. */
export type PlaceOf = (at: { block: number; run: number; offset: number }) => Place;

/** Places in a file of lines: the atoms' block is the line, their offset the column, both from 0. */
export const inLines: PlaceOf = ({ block, offset }) => ({ text: { line: block + 1, column: offset + 1 } });

/** Places in a part of a package: paragraph, run and character. */
export function inPart(part: string): PlaceOf {
  return ({ block, run, offset }) => ({ docx: { part, block, run, offset } });
}
