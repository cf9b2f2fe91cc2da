// A made-up report as PDF.
import { annexLabel, AREA, subLabel, SUMMARY } from "./expected.ts";
import { drawFigure, drawTable } from "./draw-figure.ts";
import { furnish, masthead } from "./draw-masthead.ts";
import { breakLines, pieces, raise, type Piece } from "./inline.ts";
import type { MadeItem, MadePart, MadeReport } from "./made-report.ts";
import { HeadingCounter } from "./numbers.ts";
import { Press, type Type } from "./press.ts";

type MadeParagraph = Extract<MadeItem, { kind: "paragraph" }>;

/** Lines of a paragraph that stand above a figure in its middle. */
const ABOVE_FIGURE = 2;

export async function draw(report: MadeReport): Promise<Uint8Array> {
  const press = new Press(report.setting);
  masthead(press, report);
  const body = new Draughtsman(press);
  if (report.summary !== null) body.summary(report.summary);
  body.part(report.body);
  report.annexes.forEach((annex, i) => {
    press.newPage();
    const { size, width } = report.setting;
    press.down(0);
    press.line(pieces(annexLabel(report, i)), press.left, { size: size + 3, bold: true });
    const type = { size: size + 2, bold: true };
    press.down(2 * type.size);
    breakLines(pieces(annex.title), (text) => press.width(text, type), { first: width, rest: width }).forEach(
      (line, k) => {
        if (k > 0) press.down(1.2 * type.size);
        press.line(line, press.left, type);
      },
    );
    press.down(type.size);
    new Draughtsman(press).part(annex);
  });
  furnish(press, report);
  return press.finish();
}

/** Draws one part; its paragraphs and headings count from one. */
class Draughtsman {
  readonly #press: Press;
  readonly #body: Type;
  #number = 0;
  #note = 0;

  constructor(press: Press) {
    this.#press = press;
    this.#body = { size: press.setting.size };
  }

  part({ items }: MadePart): void {
    const counter = new HeadingCounter(this.#press.setting.headings.map(({ numbering }) => numbering));
    for (const item of items) {
      if (item.kind === "heading") this.#heading(item.words, item.level, counter.next(item.level));
      else if (item.kind === "table") drawTable(this.#press, item);
      else this.#paragraph(item);
    }
  }

  /** A heading without number and text without number. */
  summary(text: string): void {
    const { size, width, tab } = this.#press.setting;
    const lines = breakLines(pieces(text), (words) => this.#press.width(words, this.#body), {
      first: width - tab,
      rest: width,
    });
    this.#press.down(this.#toNext);
    this.#press.line(pieces(SUMMARY), this.#press.left, { size: size + 1, bold: true });
    lines.forEach((line, i) => {
      this.#press.down(i === 0 ? this.#toNext : this.#leading);
      this.#press.line(line, this.#press.left + (i === 0 ? tab : 0), this.#body);
    });
  }

  get #leading(): number {
    const { size, leading } = this.#press.setting;
    return size * leading;
  }

  /** From the last baseline of one block to the first of the next. */
  get #toNext(): number {
    return this.#leading * (1 + this.#press.setting.gap);
  }

  #heading(words: string, level: number, number: string | null): void {
    const { setting } = this.#press;
    const look = setting.headings[level];
    if (!look) return;
    const type = {
      size: setting.size + look.larger,
      bold: look.face.startsWith("bold"),
      italic: look.face.endsWith("italic"),
    };
    const tab = number === null ? 0 : setting.tab;
    const hang = look.hanging ? tab : 0;
    const room = setting.width - tab + (look.centred ? 0 : hang);
    const list = pieces(look.capitals ? words.toUpperCase() : words);
    const lines = breakLines(list, (text) => this.#press.width(text, type), { first: room, rest: room });
    const leading = 1.2 * type.size;
    this.#press.down(this.#toNext + look.larger, lines.length * leading + 2 * this.#toNext);
    const wide = Math.max(
      ...lines.map((line) => line.reduce((sum, piece) => sum + this.#press.width(`${piece.text} `, type), 0)),
    );
    const indent = look.centred ? Math.max(0, (setting.width - tab - wide) / 2) : -hang;
    lines.forEach((line, i) => {
      if (i > 0) this.#press.down(leading);
      const x = this.#press.left + indent;
      if (i === 0 && number !== null) this.#press.line(pieces(number), x, type);
      this.#press.line(line, x + tab, type);
    });
  }

  #paragraph(item: MadeParagraph): void {
    this.#number += 1;
    const { number, tab } = this.#press.setting;
    const start = { column: 0, margin: -tab, indented: tab }[number];
    const list = pieces(item.text);
    const marked = item.note === null ? list : raise(list, Math.min(3, list.length - 1), String((this.#note += 1)));
    const area = pieces(AREA.replace("km2", "km"));
    const all = item.area
      ? [
          ...marked,
          ...raise(
            area,
            area.findIndex(({ text }) => text === "km"),
            "2",
          ),
        ]
      : marked;
    const text = start + tab;
    this.#block(`${this.#number}.`, { start, text }, all, item);
    item.subs.forEach((sub, i) => {
      const at = number === "margin" ? 0 : tab;
      this.#block(subLabel(item.bullets, i), { start: at, text: at + tab * 0.8 }, pieces(sub), null);
    });
  }

  /** Lines from the number on: the first begins at `text`, the others at the edge of the column. */
  #block(number: string, x: { start: number; text: number }, list: readonly Piece[], item: MadeParagraph | null): void {
    const { width, justified } = this.#press.setting;
    const measure = (text: string) => this.#press.width(text, this.#body);
    const lines = breakLines(list, measure, { first: width - x.text, rest: width });
    this.#press.down(this.#toNext);
    lines.forEach((line, i) => {
      if (i > 0) this.#press.down(this.#leading);
      if (item?.note && line.some(({ raised }) => raised === String(this.#note))) this.#footnote(item.note);
      const { left } = this.#press;
      if (i === 0) this.#press.line(pieces(number), left + x.start, this.#body);
      const fill = justified && i < lines.length - 1 ? width - (i === 0 ? x.text : 0) : null;
      this.#press.line(line, left + (i === 0 ? x.text : 0), this.#body, fill);
      if (item?.figure && i === Math.min(ABOVE_FIGURE, lines.length) - 1) {
        drawFigure(this.#press, item.figure);
        if (i < lines.length - 1) this.#press.down(this.#toNext - this.#leading);
      }
    });
  }

  /** Puts a note on the page, a new page where line and note no longer find room on this one. */
  #footnote(text: string): void {
    const { size, smaller, width } = this.#press.setting;
    const type = { size: size - smaller };
    const lines = breakLines(pieces(text), (words) => this.#press.width(words, type), {
      first: width - 12,
      rest: width,
    });
    const note = { mark: String(this.#note), lines, size: type.size };
    if (!this.#press.fits(note)) {
      this.#press.newPage();
      this.#press.down(0);
    }
    this.#press.note(note);
  }
}
