import type { FigureBlock, MapBlock } from "./source.ts";

/** Points; the width of a text column. */
export const DRAWING = { width: 360, height: 190 };
const INKS = ["#1f4e79", "#9dc3e6", "#7f7f7f", "#c55a11"];
const FAMILY = `font-family="Liberation Sans" font-size="8"`;

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const label = (x: number, y: number, text: string, more = "") =>
  `<text x="${x}" y="${y}" ${FAMILY} ${more}>${escape(text)}</text>`;

/** A bar chart with axis title, tick labels, categories and legend, all of them real text. */
export function barChart(figure: FigureBlock): string {
  const [left, bottom, top] = [48, 150, 12];
  const plotWidth = DRAWING.width - left - 8;
  const most = Math.max(...figure.series.flatMap((series) => series.values));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((candidate) => most / candidate <= 6) ?? 2000;
  const ceiling = Math.ceil(most / step) * step;
  const y = (value: number) => bottom - ((bottom - top) * value) / ceiling;
  const parts: string[] = [];
  for (let tick = 0; tick <= ceiling; tick += step) {
    parts.push(`<path d="M${left} ${y(tick)}H${DRAWING.width - 8}" stroke="#bbb" stroke-width="0.5"/>`);
    parts.push(label(left - 4, y(tick) + 3, String(tick), `text-anchor="end"`));
  }
  const group = plotWidth / figure.categories.length;
  const bar = (group * 0.7) / figure.series.length;
  figure.categories.forEach((category, c) => {
    const x = left + group * c + group * 0.15;
    figure.series.forEach((series, s) => {
      const value = series.values[c] ?? 0;
      parts.push(
        `<rect x="${x + bar * s}" y="${y(value)}" width="${bar * 0.9}" height="${bottom - y(value)}" fill="${INKS[s]}"/>`,
      );
    });
    parts.push(label(left + group * (c + 0.5), bottom + 12, category, `text-anchor="middle"`));
  });
  figure.series.forEach((series, s) => {
    const x = left + (s * plotWidth) / figure.series.length;
    parts.push(`<rect x="${x}" y="${bottom + 22}" width="7" height="7" fill="${INKS[s]}"/>`);
    parts.push(label(x + 11, bottom + 28, series.name));
  });
  parts.push(
    label(0, 0, figure.axis, `text-anchor="middle" transform="translate(12 ${(bottom + top) / 2}) rotate(-90)"`),
  );
  return svg(parts);
}

/** A map-like drawing: an outline, places with their names, a scale and a legend. */
export function placeMap(map: MapBlock): string {
  const parts = [
    `<path d="M20 40L90 12L190 22L232 70L214 150L120 178L44 150Z" fill="#eeeeee" stroke="#555"/>`,
    `<path d="M90 12L120 80L214 150M120 80L44 150" fill="none" stroke="#999" stroke-dasharray="4 2"/>`,
  ];
  for (const [name, x, y] of map.places) {
    parts.push(`<circle cx="${x}" cy="${y}" r="2"/>`, label(x + 4, y + 3, name));
  }
  map.legend.forEach((entry, index) => {
    parts.push(`<rect x="250" y="${30 + index * 16}" width="9" height="7" fill="${INKS[index]}"/>`);
    parts.push(label(264, 37 + index * 16, entry));
  });
  parts.push(`<path d="M20 186H80" stroke="#000"/>`, label(20, 184, "0"), label(66, 184, "40 km"));
  return svg(parts);
}

function svg(parts: readonly string[]): string {
  const { width, height } = DRAWING;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;
}
