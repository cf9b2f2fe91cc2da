import { encodingOfCharset, encodingOfPage } from "./code-pages.ts";

const SYMBOL_CHARSET = 2;

/** A font of the file: in which bytes its text is written. */
export interface Font {
  name: string;
  /** Null where that of the file holds. */
  encoding: string | null;
  /** Its characters are symbols. */
  symbols: boolean;
}

/** A paragraph style of the file. */
export interface Style {
  name: string;
  /** From 0; undefined where it has none. */
  outline: number | undefined;
}

/** Gathers the tables of fonts and of styles as their groups are read (RTF Specification 1.9.1, Header). */
export class Tables {
  readonly fonts = new Map<number, Font>();
  readonly styles = new Map<number, Style>();
  #font: Font | null = null;
  #style: Style | null = null;

  fontWord(word: string, number: number | null): void {
    if (word === "f" && number !== null) {
      this.#font = { name: "", encoding: null, symbols: false };
      this.fonts.set(number, this.#font);
    } else if (word === "fcharset" && this.#font) {
      this.#font.encoding = encodingOfCharset(number ?? 0);
      this.#font.symbols = number === SYMBOL_CHARSET;
    } else if (word === "cpg" && this.#font && number) this.#font.encoding = encodingOfPage(number);
  }

  fontText(text: string): void {
    if (this.#font) this.#font.name = `${this.#font.name}${text}`.replace(/;.*$/u, "");
  }

  /** A group begins in the table of styles: a style without number is number 0. */
  beginStyle(): void {
    this.#style = { name: "", outline: undefined };
    if (!this.styles.has(0)) this.styles.set(0, this.#style);
  }

  styleWord(word: string, number: number | null): void {
    if (word === "s" && number !== null && this.#style) {
      if (this.styles.get(0) === this.#style && number !== 0) this.styles.delete(0);
      this.styles.set(number, this.#style);
    } else if ((word === "cs" || word === "ts" || word === "ds") && this.styles.get(0) === this.#style)
      this.styles.delete(0);
    else if (word === "outlinelevel" && this.#style) this.#style.outline = number ?? 0;
  }

  styleText(text: string): void {
    if (this.#style) this.#style.name = `${this.#style.name}${text}`.replace(/;.*$/u, "");
  }
}
