import type { Coverage, Series, SeriesPoint } from "@gender-lens/model";
import { columns } from "../terminal/columns.ts";
import { prose, type Screen } from "../terminal/screen.ts";
import { chart } from "./chart.ts";
import { NONE_IN_SET, OTHER_METHOD, ofReports, percent, periodInWords, setInWords } from "./words.ts";

const HEAD = ["", "pooled", "mean", "gender", "paragraphs", "with content", "stand-alone", "with recomm."];
const ALIGN = ["left", ...HEAD.slice(1).map(() => "right" as const)] as const;
const INDENT = "  ";

function cells(point: SeriesPoint): string[] {
  const { key, pooled, mean, gender, paragraphs, withContent, withStandAlone, withRecommendations } = point;
  return [
    key,
    percent(pooled),
    percent(mean),
    String(gender ?? "–"),
    String(paragraphs ?? "–"),
    ofReports(withContent, point),
    ofReports(withStandAlone, point),
    ofReports(withRecommendations, point),
  ];
}

function pointsBlock({ points, total, by }: Series, { paint }: Screen): string[] {
  const [head = "", ...lines] = columns([[by, ...HEAD.slice(1)], ...[...points, total].map(cells)], ALIGN);
  const last = lines.pop() ?? "";
  return [paint("dim", INDENT + head), ...lines.map((line) => INDENT + line), paint("bold", INDENT + last)];
}

function publishedBlock({ published }: Series, screen: Screen): string[] {
  if (published.length === 0) return [];
  const rows = published.map((point) => [
    point.key,
    `${percent(point.pooled)} per cent`,
    ofReports(point.withContent, point),
  ]);
  const lines = columns([["year", "published", "with content"], ...rows], ["left", "right", "right"]);
  return [
    "",
    screen.paint("bold", "As published by DPO (dpo-hand-count)"),
    ...lines.map((line) => INDENT + line),
    ...prose(OTHER_METHOD, INDENT, screen).map((line) => screen.paint("dim", line)),
  ];
}

function coverageBlock(coverage: Coverage | null, screen: Screen): string[] {
  if (!coverage) return [];
  const missing = coverage.missions.filter(({ reports }) => reports === 0).map(({ mission }) => mission);
  const there = coverage.missions
    .filter(({ reports }) => reports > 0)
    .map(({ mission, reports }) => `${mission} ${reports}`);
  const holes = coverage.missions.flatMap(({ mission, holes: stretches }) =>
    stretches.map((stretch) => `! no report of ${mission} covers ${periodInWords(stretch)}`),
  );
  return [
    "",
    screen.paint("bold", `Coverage, ${periodInWords(coverage)}`),
    ...prose(`reports by mission: ${there.join(", ") || "none"}`, INDENT, screen),
    ...(missing.length > 0 ? prose(`! open then, without a report here: ${missing.join(", ")}`, INDENT, screen) : []),
    ...holes.flatMap((line) => prose(line, INDENT, screen)),
  ];
}

function leftOutBlock({ leftOut }: Series, screen: Screen): string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.flatMap(({ path, symbol, reason }) =>
    prose(`${path}${symbol ? ` (${symbol})` : ""}: ${reason}`, INDENT, screen),
  );
  return ["", screen.paint("bold", "Not counted"), ...lines];
}

/** A series for a screen: table, bars, the set and what is missing from it, DPO's own figures apart. */
export function printedSeries(series: Series, screen: Screen): string {
  const { points, total, set, coders } = series;
  const { paint } = screen;
  const title = `Share of paragraphs with gender content, in per cent (codebook-1), by ${series.by}`;
  return [
    paint("bold", title),
    ...prose(`${total.reports ?? 0} reports: ${setInWords[set]}`, "", screen),
    ...(total.reports === 0 && set === "dpo" ? prose(NONE_IN_SET, "", screen) : []),
    "",
    ...pointsBlock(series, screen),
    ...(points.length > 0 ? ["", ...chart(points, paint)] : []),
    ...publishedBlock(series, screen),
    ...(total.symbols.length > 0
      ? ["", paint("bold", "The set"), ...prose(total.symbols.join(", "), INDENT, screen)]
      : []),
    ...coverageBlock(series.coverage, screen),
    ...leftOutBlock(series, screen),
    ...(coders.length > 1
      ? ["", ...prose(`! Rows by ${coders.length} coders (${coders.join(", ")}): run batch again.`, "", screen)]
      : []),
    "",
  ].join("\n");
}
