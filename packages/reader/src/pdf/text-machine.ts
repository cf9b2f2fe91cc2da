import { OPS } from "./engine.ts";
import { UNKNOWN_FACE, type FontFace, type Fonts } from "./fonts.ts";
import type { Glyph } from "./glyph.ts";
import { multiply, type Matrix } from "./matrix.ts";

interface TextState {
  ctm: Matrix;
  font: FontFace;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
}

const INVISIBLE_MODE = 3;

/** The text part of the PDF imaging model (PDF 32000-1, chapter 9), run over pdf.js's operators. */
export class TextMachine {
  readonly #fonts: Fonts;
  readonly #glyphs: Glyph[] = [];
  readonly #saved: TextState[] = [];
  readonly #marked: { mcid: number | null; artifact: boolean }[] = [];
  #state: TextState;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];
  #mcid: number | null = null;
  #artifact = false;

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
    this.#state = {
      ctm: [1, 0, 0, 1, 0, 0],
      font: UNKNOWN_FACE,
      size: 1,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      rise: 0,
      leading: 0,
      mode: 0,
    };
  }

  run(operators: readonly number[], args: readonly unknown[]): Glyph[] {
    for (let i = 0; i < operators.length; i += 1) {
      const operands = args[i];
      this.#step(operators[i] ?? 0, Array.isArray(operands) ? operands : []);
    }
    return this.#glyphs;
  }

  #step(operator: number, args: readonly unknown[]): void {
    const state = this.#state;
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        if (args[0]) state.ctm = multiply(state.ctm, numbers(args[0]));
        break;
      case OPS.transform:
        state.ctm = multiply(state.ctm, numbers(args));
        break;
      case OPS.beginText:
        this.#text = [1, 0, 0, 1, 0, 0];
        this.#line = [1, 0, 0, 1, 0, 0];
        break;
      case OPS.setFont:
        state.font = this.#fonts.get(String(args[0]));
        state.size = Number(args[1]);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = Number(args[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = Number(args[0]);
        break;
      case OPS.setHScale:
        state.scale = Number(args[0]) / 100;
        break;
      case OPS.setTextRise:
        state.rise = Number(args[0]);
        break;
      case OPS.setLeading:
        // pdf.js keeps the leading with its sign turned, as its own canvas uses it.
        state.leading = -Number(args[0]);
        break;
      case OPS.setTextRenderingMode:
        state.mode = Number(args[0]);
        break;
      case OPS.setTextMatrix:
        this.#line = numbers(Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args);
        this.#text = this.#line;
        break;
      case OPS.moveText:
        this.#nextLine(Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = Number(args[1]);
        this.#nextLine(Number(args[0]), Number(args[1]));
        break;
      case OPS.nextLine:
        this.#nextLine(0, state.leading);
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        this.#show(args[0]);
        break;
      case OPS.nextLineShowText:
        this.#nextLine(0, state.leading);
        this.#show(args[0]);
        break;
      case OPS.nextLineSetSpacingShowText:
        state.wordSpacing = Number(args[0]);
        state.charSpacing = Number(args[1]);
        this.#nextLine(0, state.leading);
        this.#show(args[2]);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#marked.push({ mcid: this.#mcid, artifact: this.#artifact });
        if (typeof args[1] === "number") this.#mcid = args[1];
        if (args[0] === "Artifact") this.#artifact = true;
        break;
      case OPS.endMarkedContent: {
        const outer = this.#marked.pop();
        this.#mcid = outer?.mcid ?? null;
        this.#artifact = outer?.artifact ?? false;
        break;
      }
    }
  }

  #nextLine(x: number, y: number): void {
    this.#line = multiply(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #show(operand: unknown): void {
    if (!Array.isArray(operand)) return;
    const { ctm, font, charSpacing, wordSpacing, scale, rise, mode } = this.#state;
    const size = Math.abs(this.#state.size);
    const direction = this.#state.size < 0 ? -1 : 1;
    const place = multiply(ctm, this.#text);
    const perUnit = Math.hypot(place[0], place[1]);
    const fontSize = size * Math.hypot(place[2], place[3]);
    const rotated = Math.abs(place[1]) > 0.01 * perUnit || place[0] * direction <= 0;
    let x = 0;
    for (const item of operand) {
      if (typeof item === "number") {
        x -= (item * size * direction) / 1000;
        continue;
      }
      if (!isPdfGlyph(item)) continue;
      const spacing = (item.isSpace ? wordSpacing : 0) + charSpacing;
      const start = x * scale;
      const advance = item.width * size * font.unitsToEm * direction;
      const left = place[0] * start + place[2] * rise + place[4];
      const bottom = place[1] * start + place[3] * rise + place[5];
      this.#glyphs.push({
        text: item.unicode,
        x0: left,
        x1: left + place[0] * advance * scale,
        y: bottom,
        size: fontSize,
        font,
        mcid: this.#mcid,
        artifact: this.#artifact,
        rotated,
        invisible: mode === INVISIBLE_MODE,
      });
      x += advance + spacing * direction;
    }
    this.#text = multiply(this.#text, [1, 0, 0, 1, x * scale, 0]);
  }
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

function isPdfGlyph(item: unknown): item is PdfGlyph {
  return typeof item === "object" && item !== null && "unicode" in item && "width" in item;
}

/** Six numbers of a matrix as pdf.js hands them over (array or typed array). */
function numbers(value: unknown): Matrix {
  const list = Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
  const at = (i: number, fallback: number) => (typeof list[i] === "number" ? list[i] : fallback);
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
}
