import type { Hostile } from "./kind.ts";
import { markedTexts } from "./marked-text.ts";
import { brokenPdfs } from "./pdf-broken.ts";
import { pdfBombs } from "./pdf-size.ts";
import { pdfActions, pdfCircles } from "./pdf-structure.ts";
import { wordFiles } from "./word.ts";

/** All hostile files; each is made anew from nothing where it is asked for. */
export const hostileFiles: readonly Hostile[] = [
  ...brokenPdfs,
  ...pdfBombs,
  ...pdfCircles,
  ...pdfActions,
  ...wordFiles,
  ...markedTexts,
];
