import type { RunProperties } from "./properties.ts";

/** Printed text of one run in one look; a tab is `\t`, a break `\n`, a page break `\f`. */
export interface Atom {
  text: string;
  /** Index of its paragraph among all of the part (`w:p`, `text:p`), or of its line in a file of lines. */
  block: number;
  /** Index of its run among all of the paragraph (`w:r`, `text:span`), deleted ones included; 0 in a file of lines. */
  run: number;
  /** Where it begins in its run, or line, in UTF-16 units; what is no text counts as one. */
  offset: number;
  look: RunProperties;
}
