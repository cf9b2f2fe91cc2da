import { columns } from "../terminal/columns.ts";
import type { Paint } from "../terminal/paint.ts";
import type { Disagreement } from "./disagreements.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Exactness } from "./exactness.ts";

const DECIMALS = 3;
const ratio = (value: number | null) => value?.toFixed(DECIMALS) ?? "–";
const points = (value: number) => `${value > 0 ? "+" : ""}${value.toFixed(2)}`;
const said = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

function measuresBlock({ measures, kappaLevel }: Evaluation, paint: Paint): string[] {
  const head = ["measure", "n", "TP", "FP", "FN", "precision", "recall", "F1", "95% interval"];
  const rows = measures.map(({ measure, n, tp, fp, fn, f1Interval: interval, ...ratios }) => [
    measure,
    ...[n, tp, fp, fn].map(String),
    ...[ratios.precision, ratios.recall, ratios.f1].map(ratio),
    interval ? interval.map(ratio).join("–") : "–",
  ]);
  const [first = "", ...rest] = columns([head, ...rows], ["left", ...head.slice(1).map(() => "right" as const)]);
  return [paint("bold", first), ...rest, "", `Cohen's kappa of level  ${ratio(kappaLevel)}`];
}

/** Values shorten where they are lists of numbers: only what differs is of interest. */
function mismatchLines({ name, mismatches }: Exactness): string[] {
  return mismatches.flatMap(({ report, gold, machine }) => {
    if (name !== "paragraph numbers") return [`    ${report}: gold ${said(gold)}, machine ${said(machine)}`];
    const [expected, given] = [gold, machine].map((list) => (Array.isArray(list) ? list : []));
    const missing = expected?.filter((number) => !given?.includes(number));
    const surplus = given?.filter((number, at) => !expected?.includes(number) || given.indexOf(number) !== at);
    return [`    ${report}: missing ${said(missing)}, surplus ${said(surplus)}`];
  });
}

function exactnessBlock({ exactness }: Evaluation, paint: Paint): string[] {
  return [
    "",
    paint("bold", "Exact as in the gold (reports)"),
    ...exactness.flatMap((property) => [
      `  ${property.name.padEnd(22)}${property.exact}/${property.reports}`,
      ...mismatchLines(property),
    ]),
  ];
}

function sharesBlock({ shares }: Evaluation, paint: Paint): string[] {
  const rows = shares.byReport.map(({ report, gold, machine, error }) => [
    `  ${report}`,
    gold.toFixed(2),
    machine.toFixed(2),
    points(error),
  ]);
  const head = ["  share, per cent", "gold", "machine", "error"];
  const [first = "", ...rest] = columns([head, ...rows], ["left", "right", "right", "right"]);
  return ["", paint("bold", first), ...rest, `  mean error  ${shares.meanError?.toFixed(2) ?? "–"} points`];
}

/** The list of disagreements, one a paragraph and measure, with the text once. */
export function disagreementLines(list: readonly Disagreement[]): string[] {
  return list.flatMap(({ report, paragraph, measure, gold, machine, text }, at) => {
    const before = list[at - 1];
    const sameParagraph = before?.report === report && before.paragraph === paragraph;
    return [
      ...(sameParagraph ? [] : ["", `${report}, paragraph ${paragraph}`, ...(text === null ? [] : [`  ${text}`])]),
      `  ${measure}: gold ${said(gold)}, machine ${said(machine)}`,
    ];
  });
}

/** The evaluation for a screen. */
export function printed(evaluation: Evaluation, paint: Paint): string {
  const { reports, paragraphs, disagreements } = evaluation;
  return [
    `${reports.length} ${reports.length === 1 ? "report" : "reports"}, ${paragraphs} paragraphs`,
    "",
    ...measuresBlock(evaluation, paint),
    ...exactnessBlock(evaluation, paint),
    ...sharesBlock(evaluation, paint),
    "",
    `${disagreements.length} disagreements`,
    "",
  ].join("\n");
}
