import type { Atom } from "../docx/inline.ts";
import { withoutMarks } from "../docx/marks.ts";
import { lookOf, type DocxParagraph } from "../docx/paragraph.ts";
import {
  paragraphProperties,
  runProperties,
  type ParagraphProperties,
  type RunProperties,
} from "../docx/properties.ts";

/** How characters are set; a format's reader changes what it knows. */
export const PLAIN: RunProperties = runProperties(undefined);
/** How a paragraph is set where the format says nothing. */
export const UNSET: ParagraphProperties = paragraphProperties(undefined);

export interface Written {
  atoms: readonly Atom[];
  /** Automatic number as printed; null where there is none. */
  label: string | null;
  properties: ParagraphProperties;
  /** Names of its styles, nearest first. */
  styles: readonly string[];
  inTable: boolean;
  inContents: boolean;
}

/** A paragraph as it is printed: typed marks of footnotes left out, its look told by most of its letters. */
export function printedParagraph(written: Written): DocxParagraph {
  const atoms = withoutMarks(written.atoms);
  return {
    ...written,
    block: atoms[0]?.block ?? 0,
    atoms,
    text: atoms.map((atom) => atom.text).join(""),
    look: lookOf(atoms),
  };
}
