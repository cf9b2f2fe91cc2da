// Pages, lines and furniture on paper: the part that knows pdfkit.
import Pdf from "pdfkit";
import type { Piece } from "./inline.ts";
import type { Setting } from "./setting.ts";

export interface Type {
  size: number;
  bold?: boolean;
  italic?: boolean;
  /** Of the house, whatever the body is set in. */
  masthead?: boolean;
}

const FACES = {
  Times: ["Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"],
  Helvetica: ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"],
  Courier: ["Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"],
} as const;
/** Marks and exponents: their size and how far they are raised, in sizes of the text. */
const RAISED = { size: 0.62, by: 0.36 };
/** White space put into one gap of a justified line is less than so many sizes. */
const LOOSEST = 2;
/** Points between the last line of text and the first note. */
const OVER_NOTES = 10;

interface Note {
  mark: string;
  lines: Piece[][];
  size: number;
}

/** A document under way: where the next line stands, and the notes that its page still has to take. */
export class Press {
  readonly setting: Setting;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #done: Promise<Uint8Array>;
  readonly #widths = new Map<string, number>();
  #page = 0;
  #y = 0;
  #notes: Note[] = [];

  constructor(setting: Setting) {
    this.setting = setting;
    this.#pdf = new Pdf({
      autoFirstPage: false,
      bufferPages: true,
      margin: 0,
      info: { CreationDate: new Date(0) },
    });
    const parts: Uint8Array[] = [];
    this.#pdf.on("data", (part: Uint8Array) => parts.push(part));
    this.#done = new Promise((resolve) => {
      this.#pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    });
    this.newPage();
  }

  /** Left edge of the column on this page. */
  get left(): number {
    return this.setting.left + (this.#page % 2 === 0 ? this.setting.shift : 0);
  }

  /** Baseline of the last line, from the top of the page. */
  get y(): number {
    return this.#y;
  }

  set y(value: number) {
    this.#y = value;
  }

  width(text: string, type: Type): number {
    const key = `${this.#face(type)} ${type.size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#pdf.font(this.#face(type), type.size);
    const width = this.#pdf.widthOfString(text) + this.setting.tracking * text.length;
    this.#widths.set(key, width);
    return width;
  }

  newPage(): void {
    this.#printNotes();
    this.#pdf.addPage({ size: [...this.setting.page], margin: 0 });
    this.#page += 1;
    this.#y = this.setting.top;
  }

  /** Moves down by `points`, to a new page where less than `room` points would be left there. */
  down(points: number, room = 0): void {
    const atTop = this.#y === this.setting.top;
    if (!atTop) this.#y += points;
    if (this.#y + room > this.#limit()) {
      this.newPage();
    }
    if (this.#y === this.setting.top) this.#y += this.setting.size;
  }

  /** Whether a note still finds room under the line that is being set. */
  fits(note: Note): boolean {
    const first = this.#notes.length === 0 ? OVER_NOTES : 0;
    return this.#y + this.setting.size + first + note.lines.length * note.size * NOTE_LEADING <= this.#limit();
  }

  note(note: Note): void {
    this.#notes.push(note);
  }

  /** Prints a line at the current height; `fill`: justified to so many points. */
  line(list: readonly Piece[], x: number, type: Type, fill: number | null = null): void {
    this.#at(list, x, this.#y, type, fill);
  }

  /** Prints words at any place of the page. */
  words(text: string, x: number, y: number, type: Type): void {
    this.#at([{ text, raised: "", spaced: true }], x, y, type, null);
  }

  /** Prints on every page, when their number is known. */
  furnish(print: (page: number, pages: number) => void): void {
    this.#printNotes();
    const { count } = this.#pdf.bufferedPageRange();
    for (let page = 1; page <= count; page += 1) {
      this.#pdf.switchToPage(page - 1);
      this.#page = page;
      print(page, count);
    }
  }

  rule(x: number, y: number, width: number): void {
    this.#pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .stroke();
  }

  async finish(): Promise<Uint8Array> {
    this.#pdf.end();
    return this.#done;
  }

  #limit(): number {
    const notes = this.#notes.reduce((sum, { lines, size }) => sum + lines.length * size * NOTE_LEADING, 0);
    return this.setting.page[1] - this.setting.bottom - (notes > 0 ? notes + OVER_NOTES : 0);
  }

  #printNotes(): void {
    let y = this.setting.page[1] - this.setting.bottom;
    for (const { lines, size } of this.#notes) y -= lines.length * size * NOTE_LEADING;
    if (this.#notes.length > 0) this.rule(this.left, y - 2, 80);
    for (const { mark, lines, size } of this.#notes) {
      lines.forEach((line, i) => {
        y += size * NOTE_LEADING;
        const first = i === 0 ? [{ text: "", raised: mark, spaced: false }, ...line] : line;
        this.#at(first, this.left, y, { size }, null);
      });
    }
    this.#notes = [];
  }

  #at(list: readonly Piece[], x: number, y: number, type: Type, fill: number | null): void {
    const { spaces } = this.setting;
    const gaps = list.filter((piece, i) => i > 0 && piece.spaced).length;
    const natural = list.reduce(
      (sum, piece, i) => sum + this.#wide(piece, type) + (i > 0 && piece.spaced ? this.width(" ", type) : 0),
      0,
    );
    const stretch = fill !== null && gaps > 0 ? (fill - natural) / gaps : 0;
    // A line that would fall apart is left short.
    const space = this.width(" ", type) + (stretch < LOOSEST * type.size ? stretch : 0);
    let at = x;
    list.forEach((piece, i) => {
      if (i > 0 && piece.spaced) {
        if (spaces === "drawn") this.#draw(" ", at, y, type);
        at += space;
      }
      this.#draw(piece.text, at, y, type);
      const text = this.width(piece.text, type);
      if (piece.raised)
        this.#draw(piece.raised, at + text, y - RAISED.by * type.size, { ...type, size: type.size * RAISED.size });
      at += this.#wide(piece, type);
    });
  }

  #wide(piece: Piece, type: Type): number {
    return (
      this.width(piece.text, type) +
      (piece.raised ? this.width(piece.raised, { ...type, size: type.size * RAISED.size }) : 0)
    );
  }

  #draw(text: string, x: number, y: number, type: Type): void {
    if (text === "") return;
    this.#pdf.font(this.#face(type), type.size);
    this.#pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic", characterSpacing: this.setting.tracking });
  }

  #face({ bold = false, italic = false, masthead = false }: Type): string {
    return FACES[masthead ? "Times" : this.setting.family][(bold ? 1 : 0) + (italic ? 2 : 0)] ?? "Times-Roman";
  }
}

const NOTE_LEADING = 1.15;
