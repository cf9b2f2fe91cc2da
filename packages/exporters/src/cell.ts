/** What a cell holds; null is an empty one. */
export type Cell = string | number | boolean | null;

/** Control characters that neither XML nor a spreadsheet takes. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u001F\u007F]+/g;
/** First characters by which a spreadsheet takes a text for a formula; OWASP, CSV Injection. */
const FORMULA = /^[=+\-@]/;

/**
 * Text as it may stand in a cell: on one line, and led by an apostrophe where a spreadsheet would run it as a formula.
 *
 * The same in XLSX as in CSV: text cells of a workbook are no formulas, but they become some when it is saved as CSV.
 */
export function harmless(text: string): string {
  const line = text.toWellFormed().replaceAll(CONTROLS, " ").trim();
  return FORMULA.test(line) ? `'${line}` : line;
}
