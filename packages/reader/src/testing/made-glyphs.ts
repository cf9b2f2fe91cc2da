import type { FontFace } from "../pdf/fonts.ts";
import type { Glyph } from "../pdf/glyph.ts";

const PLAIN: FontFace = {
  name: "Made",
  bold: false,
  italic: false,
  ascent: 0.9,
  descent: -0.2,
  unitsToEm: 0.001,
};
/** Every character of the made-up font is half an em wide. */
const EM_OF_CHARACTER = 0.5;

export interface MadeType {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  mcid?: number;
  artifact?: boolean;
  rotated?: boolean;
  invisible?: boolean;
}

/** Glyphs of a text drawn from `x` on the baseline `y`, in points; spaces are drawn as glyphs too. */
export function glyphsOf(text: string, x: number, y: number, type: MadeType = {}): Glyph[] {
  const { size = 10, bold = false, italic = false, mcid = null, ...flags } = type;
  const { artifact = false, rotated = false, invisible = false } = flags;
  const font = { ...PLAIN, bold, italic };
  const width = EM_OF_CHARACTER * size;
  return [...text].map((character, i) => ({
    text: character,
    x0: x + i * width,
    x1: x + (i + 1) * width,
    y,
    size,
    font,
    mcid,
    artifact,
    rotated,
    invisible,
  }));
}

/** Right end of a text drawn so. */
export const endOf = (text: string, x: number, size = 10): number => x + [...text].length * EM_OF_CHARACTER * size;
