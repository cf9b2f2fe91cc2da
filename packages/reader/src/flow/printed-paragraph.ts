import type { Atom } from "./atom.ts";
import { withoutMarks } from "./marks.ts";
import { lookOf, type FlowParagraph } from "./paragraph.ts";
import type { ParagraphProperties } from "./properties.ts";

/** A paragraph as a format has it. */
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
export function printedParagraph(written: Written): FlowParagraph {
  const atoms = withoutMarks(written.atoms);
  return {
    ...written,
    block: atoms[0]?.block ?? 0,
    atoms,
    text: atoms.map((atom) => atom.text).join(""),
    look: lookOf(atoms),
  };
}
