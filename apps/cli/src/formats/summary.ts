import type { Assessment } from "@gender-lens/model";
import { columns } from "../terminal/columns.ts";
import type { Paint } from "../terminal/paint.ts";

const heads = [
  "report",
  "date",
  "mission",
  "paragraphs",
  "with content",
  "share",
  "stand-alone",
  "recommendations",
  "gaps",
];
/** Name, date and mission are words; the rest are numbers. */
const align = heads.map((_, column) => (column < 3 ? "left" : "right"));

function row({ report, figures, outline }: Assessment): string[] {
  return [
    report.symbol ?? report.title,
    report.date ?? "",
    report.mission ?? "",
    String(figures.paragraphs),
    String(figures.genderContent),
    figures.share?.toFixed(2) ?? "",
    String(outline.filter(({ wps }) => wps === "stand-alone").length),
    String(figures.recommendations),
    String(figures.gaps),
  ];
}

/** One line a report under a line of names, as the end of what is printed of several reports. */
export function summary(assessments: readonly Assessment[], paint: Paint): string {
  const [first = "", ...lines] = columns([heads, ...assessments.map(row)], align);
  return `${[paint("bold", first), ...lines].join("\n")}\n`;
}
