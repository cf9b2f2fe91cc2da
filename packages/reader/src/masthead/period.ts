import type { Period } from "@gender-lens/model";
import { DAY, toDate } from "./dates.ts";

const SPANS = [
  new RegExp(String.raw`\bbetween\s+${DAY}\s+and\s+${DAY}`, "iu"),
  new RegExp(String.raw`\b(?:from|of|period|since)\s+${DAY}\s*(?:to|through|until|till|up to|–|-)\s*${DAY}`, "iu"),
];
/** Longer spans are histories, not reporting periods. */
const LONGEST_DAYS = 800;

/** The first reporting period that a text states; a year left out at the start is that of the end. */
export function findPeriod(text: string): Period | null {
  for (const span of SPANS) {
    const [, day1, month1, year1, day2, month2, year2] = span.exec(text) ?? [];
    if (!day1 || !month1 || !day2 || !month2 || !year2) continue;
    const end = toDate(day2, month2, year2);
    let start = toDate(day1, month1, year1 ?? year2);
    // "from 19 November to 18 February 2031" began in the year before.
    if (!year1 && start && end && start > end) start = toDate(day1, month1, String(Number(year2) - 1));
    if (start && end && start < end && days(start, end) < LONGEST_DAYS) return { start, end };
  }
  return null;
}

function days(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
