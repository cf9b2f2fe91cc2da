import type { PDFPageProxy } from "./engine.ts";

/** What the reader needs to know of a font. */
export interface FontFace {
  name: string;
  bold: boolean;
  italic: boolean;
  /** Height over and depth under the baseline, in em; depth is negative. */
  ascent: number;
  descent: number;
  /** Glyph widths times this are em. */
  unitsToEm: number;
}

export const UNKNOWN_FACE: FontFace = {
  name: "unknown",
  bold: false,
  italic: false,
  ascent: 0.9,
  descent: -0.2,
  unitsToEm: 0.001,
};
/** What pdf.js and poppler both fall back to or cap at: heights no text face has. */
const ASCENT = { least: 0.5, most: 1.05, usual: 0.9 };
const DESCENT = { least: -0.4, most: -0.05, usual: -0.2 };

/** The fonts of a document, looked up once each. */
export class Fonts {
  readonly #faces = new Map<string, FontFace>();

  /** Looks up the faces that pdf.js calls `ids`; it hands them over some moments after the operators. */
  async load(page: PDFPageProxy, ids: Iterable<string>): Promise<void> {
    for (const id of ids) {
      if (this.#faces.has(id)) continue;
      const font = await new Promise<unknown>((resolve) => {
        page.commonObjs.get(id, resolve);
      });
      this.#faces.set(id, describe(font));
    }
  }

  get(id: string): FontFace {
    return this.#faces.get(id) ?? UNKNOWN_FACE;
  }
}

/** pdf.js hands fonts over untyped; every field is checked before use. */
function describe(font: unknown): FontFace {
  if (typeof font !== "object" || font === null) return UNKNOWN_FACE;
  const field = (key: string): unknown => (key in font ? Reflect.get(font, key) : undefined);
  const name = String(field("name") ?? "");
  const matrix = field("fontMatrix");
  const unit = Array.isArray(matrix) && typeof matrix[0] === "number" ? matrix[0] : 0.001;
  return {
    name,
    bold: field("bold") === true || field("black") === true || /bold|black|heavy/i.test(name),
    italic: field("italic") === true || /italic|oblique/i.test(name),
    ascent: within(field("ascent"), ASCENT),
    descent: within(field("descent"), DESCENT),
    unitsToEm: unit,
  };
}

function within(value: unknown, bounds: { least: number; most: number; usual: number }): number {
  return typeof value === "number" && value >= bounds.least && value <= bounds.most ? value : bounds.usual;
}
