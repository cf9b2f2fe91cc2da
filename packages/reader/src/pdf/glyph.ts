import type { FontFace } from "./fonts.ts";

/** One printed character (a ligature counts as one) with its place on the page. */
export interface Glyph {
  /** Unicode text as the font maps it; ligatures and combining marks not yet repaired. */
  text: string;
  /** Left and right end of the advance, and the baseline, in PDF user space (points). */
  x0: number;
  x1: number;
  y: number;
  /** Font size in points after all scaling. */
  size: number;
  font: FontFace;
  /** Id of the marked-content sequence it stands in, for the structure tree; null outside. */
  mcid: number | null;
  /** Drawn as page furniture, by the file's own word (PDF 32000-1, 14.8.2.2). */
  artifact: boolean;
  /** Text that runs in another direction than left to right. */
  rotated: boolean;
  /** Drawn in text rendering mode 3, as recognizers lay text under a scanned image. */
  invisible: boolean;
}
