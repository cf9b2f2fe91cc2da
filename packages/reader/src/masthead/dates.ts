const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The name of a month, as a pattern without groups of its own. */
export const MONTH = `(?:${MONTHS.join("|")})`;
/** A day as reports print it, as a pattern with groups `day`, `month`, `year`; the last may be absent. */
export const DAY = String.raw`(\d{1,2})\s+(${MONTHS.join("|")})(?:,?\s+(\d{4}))?`;

/** `7`, `April`, `2025` as `2025-04-07`; null where no such day exists. */
export function toDate(day: string, month: string, year: string): string | null {
  const index = MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${String(index).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const last = new Date(Date.UTC(Number(year), index, 0)).getUTCDate();
  return index > 0 && Number(day) >= 1 && Number(day) <= last ? date : null;
}

const ALONE = new RegExp(`^${DAY}$`, "iu");

/** The date of a line that holds nothing else. */
export function dateLine(line: string): string | null {
  const [, day, month, year] = ALONE.exec(line.trim()) ?? [];
  return day && month && year ? toDate(day, month, year) : null;
}
