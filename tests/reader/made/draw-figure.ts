// A chart or map: its caption, the labels of its axes and its source.
import { breakLines, pieces } from "./inline.ts";
import type { MadeFigure } from "./made-report.ts";
import type { Press } from "./press.ts";

const HEIGHT = 130;

export function drawFigure(press: Press, figure: MadeFigure): void {
  const { size, leading, gap, smaller, width } = press.setting;
  const title = { size, bold: true };
  const lines = breakLines(pieces(figure.title), (text) => press.width(text, title), { first: width, rest: width });
  const small = { size: size - smaller };
  press.down(size * leading * (1 + gap), (lines.length + 3) * size * leading + HEIGHT);
  press.line(pieces(figure.label), press.left, { size });
  for (const line of lines) {
    press.down(1.2 * size);
    press.line(line, press.left, title);
  }
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
