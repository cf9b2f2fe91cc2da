import type { Publication } from "@gender-lens/model";

const cell = (value: string | number | boolean | null): string => {
  const text = String(value ?? "");
  // A spreadsheet would run what begins like a formula.
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The versions of a publication as CSV with a byte order mark; samples say so in the first column. */
export function csvOf({ versions, sample, seal }: Publication): string {
  const head = ["symbol", "title", "date", "mission", "gender", "paragraphs", "share", "coder", "sha256", "seal"];
  const rows = versions.map(({ symbol, title, date, mission, figures, coder, sha256 }) => [
    symbol,
    title,
    date,
    mission,
    figures.genderContent,
    figures.paragraphs,
    figures.share,
    coder,
    sha256,
    seal,
  ]);
  const all = [head, ...rows].map((row, at) => (sample ? [at === 0 ? "sample" : "SAMPLE", ...row] : row));
  return `\u{FEFF}${all.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
