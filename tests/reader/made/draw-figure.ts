// A chart or map with its caption, the labels of its axes and its source; a table.
import { breakLines, pieces } from "./inline.ts";
import type { MadeFigure, MadeTable } from "./made-report.ts";
import type { Press } from "./press.ts";

const HEIGHT = 130;

export function drawFigure(press: Press, figure: MadeFigure): void {
  const { size, smaller, width } = press.setting;
  const small = { size: size - smaller };
  drawCaption(press, figure.label, figure.title, HEIGHT);
  figure.labels.forEach((label, i) => {
    const x = press.left + 12 + ((i * 53) % (width - 90));
    press.words(label, x, press.y + 22 + ((i * 29) % (HEIGHT - 34)), small);
  });
  press.y += HEIGHT;
  if (figure.source) {
    press.line(pieces("Source: reports of the mission."), press.left, small);
    press.y += 1.2 * size;
  }
}

/** Rows of three columns, the head in bold. */
export function drawTable(press: Press, { title, rows }: MadeTable): void {
  const { size, leading, smaller, width } = press.setting;
  drawCaption(press, "Table 1", title, (rows.length + 1) * size * leading);
  rows.forEach((row, i) => {
    press.down(i === 0 ? 1.6 * size * leading : 1.1 * size * leading);
    row.forEach((cell, column) => {
      const x = press.left + (column * width) / 2.4;
      press.words(cell, x, press.y, { size: size - smaller, bold: i === 0 });
    });
  });
}

/** "Figure I" and its title in bold, kept together with so many points of what is under it. */
function drawCaption(press: Press, label: string, words: string, height: number): void {
  const { size, leading, gap, width } = press.setting;
  const title = { size, bold: true };
  const lines = breakLines(pieces(words), (text) => press.width(text, title), { first: width, rest: width });
  press.down(size * leading * (1 + gap), (lines.length + 3) * size * leading + height);
  press.line(pieces(label), press.left, { size });
  for (const line of lines) {
    press.down(1.2 * size);
    press.line(line, press.left, title);
  }
}
