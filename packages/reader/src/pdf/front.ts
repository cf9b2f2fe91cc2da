import type { FrontLine } from "../blocks.ts";
import { headingNumber } from "../heading-number.ts";
import { continuesHeading, standsApart } from "./headings.ts";
import type { Line } from "./line.ts";

import { printedNumber } from "./printed-number.ts";
import { isBodySize, leftOf, type Profile } from "./profile.ts";

/** The line that says what kind of document this is closes the masthead of a report. */
const KIND_OF_DOCUMENT =
  /^(\p{L}+(-\p{L}+)?\s){0,4}(report|note|study)\s(of|by)\sthe\s(secretary-general|secretariat)/iu;
/** A line of running text fills at least this share of the column. */
const RUNNING_TEXT = 0.7;

/** How many of the first page's lines, in reading order, belong to masthead and title. */
export function lengthOfFront(lines: readonly Line[], profile: Profile): number {
  const page = lines[0]?.page;
  const first = lines.filter((line) => line.page === page);
  const start = first.findIndex((line) => printedNumber(line) === 1 && !line.bold && isBodySize(line, profile.size));
  const before = start < 0 ? first : first.slice(0, start);
  let end = before.findLastIndex((line) => KIND_OF_DOCUMENT.test(line.text));
  if (end >= 0) {
    for (let next = before[end + 1]; next && continues(next, before[end], profile); next = before[end + 1]) end += 1;
    return end + 1;
  }
  const heading = before.findIndex((line, i) => i > 0 && isSectionHeading(line));
  if (heading >= 0) return heading;
  const text = before.findIndex((line) => isRunningText(line, profile));
  return text >= 0 ? text : before.length;
}

function continues(line: Line, above: Line | undefined, profile: Profile): boolean {
  return above !== undefined && continuesHeading(line, above, profile) && !standsWide(line, above, profile);
}

function standsWide(line: Line, above: Line, profile: Profile): boolean {
  return above.y - line.y > Math.max(1.35 * line.size, profile.leading * 1.28);
}

function isSectionHeading(line: Line): boolean {
  const number = headingNumber(line.text);
  if (number && (number.kind === "roman" || number.kind === "letter") && number.printed.endsWith(".")) return true;
  return /^(Introduction|Summary|Contents)$/iu.test(line.text);
}

function isRunningText(line: Line, profile: Profile): boolean {
  if (line.bold || !isBodySize(line, profile.size) || !/\p{Ll}{2}/u.test(line.text)) return false;
  return line.x1 - line.x0 > RUNNING_TEXT * (profile.right - leftOf(profile, line.page));
}

export function frontLines(lines: readonly Line[], profile: Profile): FrontLine[] {
  return lines.map((line, i) => {
    const above = lines[i - 1];
    const apart =
      standsApart({ ...line, tag: null }, above, profile) &&
      !(above && above.y - line.y <= 1.35 * line.size && above.y > line.y);
    return { text: line.text, size: line.size, bold: line.bold, apart };
  });
}
