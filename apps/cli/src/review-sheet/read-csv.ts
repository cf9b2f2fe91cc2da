/** What may stand between cells: spreadsheets of some countries write the semicolon, and some people save with tabs. */
const SEPARATORS = [",", ";", "\t"];

function separatorOf(head: string): string {
  const counts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * The rows of a CSV file (RFC 4180), each cell under the name of its column; byte order mark, line ends and separators
 * as any spreadsheet writes them. Empty rows are left out.
 */
export function readCsv(text: string): Record<string, string>[] {
  const source = text.replace(/^\uFEFF/u, "");
  const separator = separatorOf(source.slice(0, source.search(/\r?\n|$/u)));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === separator) endCell();
    else if (letter === "\n") endRow();
    else if (letter !== "\r" || source[at + 1] !== "\n") cell += letter;
  }
  endRow();
  const [head = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(head.map((name, at) => [name.trim(), cells[at] ?? ""])));
}
