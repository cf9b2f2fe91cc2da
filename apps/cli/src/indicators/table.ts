import type { IndicatorFinding, IndicatorHit, Indicators, IndicatorValue } from "@gender-lens/model";
import { titleLine } from "../formats/words.ts";
import { prose, type Screen } from "../terminal/screen.ts";

const INDENT = "     ";
const DIGITS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const sexes: Record<NonNullable<IndicatorValue["sex"]>, string> = {
  female: "women or girls",
  male: "men or boys",
  mixed: "women and men",
  unknown: "persons",
};

/** `34.1 per cent, women or girls: “34.1 per cent of them women”`. */
function valueLine({ value, unit, sex, start, end }: IndicatorValue, hit: IndicatorHit): string {
  const amount = `${DIGITS.format(value)}${unit === "per cent" ? " per cent" : ""}`;
  const words = hit.sentence.slice(start - hit.start, end - hit.start);
  return `${amount}${sex ? `, ${sexes[sex]}` : ""}: “${words}”`;
}

function hitLines(hit: IndicatorHit, screen: Screen): string[] {
  const number = hit.paragraph.slice(hit.paragraph.indexOf(":") + 1);
  const place = hit.page === null ? `paragraph ${number}` : `paragraph ${number}, page ${hit.page}`;
  return [
    `${INDENT}${screen.paint("bold", place)}`,
    ...prose(hit.sentence, INDENT, screen),
    ...hit.values.flatMap((value) =>
      prose(valueLine(value, hit), INDENT, screen, "= ").map((line) => screen.paint("cyan", line)),
    ),
  ];
}

function findingLines({ number, title, hits }: IndicatorFinding, screen: Screen): string[] {
  const label = `${String(number).padStart(2)}.  `;
  if (hits.length === 0) return prose(`${title}: nothing`, "", screen, label).map((line) => screen.paint("dim", line));
  return [
    ...prose(title, "", screen, label).map((line) => screen.paint(["bold", "magenta"], line)),
    ...hits.flatMap((hit) => hitLines(hit, screen)),
  ];
}

/** The 15 core WPS indicators of a report for a screen: what speaks to each, with its numbers. */
export function printedIndicators({ report, indicators }: Indicators, screen: Screen): string {
  const spokenTo = indicators.filter(({ hits }) => hits.length > 0).length;
  return [
    screen.paint("bold", titleLine(report)),
    ...prose(report.title, "", screen),
    `speaks to ${spokenTo} of the ${indicators.length} core WPS indicators`,
    "",
    ...indicators.flatMap((finding) => findingLines(finding, screen)),
    "",
    "",
  ].join("\n");
}
