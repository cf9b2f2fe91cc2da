import type { Atom } from "./atom.ts";
import type { ParagraphProperties } from "./properties.ts";

/** A paragraph as it is printed, before its role in the report is known. */
export interface FlowParagraph {
  /** Index of its first paragraph, or line, in the file; paragraphs whose ends were deleted are several. */
  block: number;
  atoms: readonly Atom[];
  /** The atoms' text: tabs and breaks as `\t`, `\n`, `\f`. */
  text: string;
  /** Automatic number as printed, `12.`, `(a)`, `•`; null where there is none. */
  label: string | null;
  properties: ParagraphProperties;
  /** Ids and names of its style and of those that it is based on, nearest first. */
  styles: readonly string[];
  inTable: boolean;
  inContents: boolean;
  look: Look;
}

/** How most of a paragraph's letters are set. */
export interface Look {
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
}

/** A paragraph is bold, or italic, if at least so much of it is: "(continued)" after a heading is often not. */
const MOST = 0.8;

export function lookOf(atoms: readonly Atom[]): Look {
  const sizes = new Map<number, number>();
  const set = { bold: 0, italic: 0, underlined: 0 };
  let letters = 0;
  for (const { text, look } of atoms) {
    const count = text.match(/\p{L}/gu)?.length ?? 0;
    letters += count;
    const size = look.size ?? 0;
    sizes.set(size, (sizes.get(size) ?? 0) + count);
    if (look.bold) set.bold += count;
    if (look.italic) set.italic += count;
    if (look.underlined) set.underlined += count;
  }
  const most = (count: number) => letters > 0 && count >= MOST * letters;
  const [size = 0] = [...sizes].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { size, bold: most(set.bold), italic: most(set.italic), underlined: most(set.underlined) };
}
