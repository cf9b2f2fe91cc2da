import { unzipSync } from "fflate";
import { Refusal } from "../refusal.ts";
import type { SheetCells } from "./sheet-columns.ts";

/** Sheets of 5,000 rows have some 5 MB of XML; more is no sheet of reviews. */
const LARGEST = 100_000_000;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (xml: string): string =>
  xml.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** The words of a shared or inline string, whatever runs of formatting it is made of. */
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => decoded(text ?? "")).join("");

/** `B7` stands in column 1. */
function columnOf(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? "";
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(attributes: string, content: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === "inlineStr") return wordsIn(content);
  const value = decoded(/<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(content)?.[1] ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return value;
}

/** The rows of the first sheet of a workbook (ECMA-376, SpreadsheetML). */
function xlsxRows(bytes: Uint8Array): string[][] {
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize < LARGEST && /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name),
  });
  const text = (name: string): string => Buffer.from(found[name] ?? new Uint8Array()).toString();
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si(?:\s[^>]*)?>(.*?)<\/si>/gs)].map(([, xml]) =>
    wordsIn(xml ?? ""),
  );
  const [first] = Object.keys(found)
    .filter((name) => name.startsWith("xl/worksheets/"))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (first === undefined) throw new Error("no sheet");
  return [...text(first).matchAll(/<row(?:\s[^>]*)?>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: string[] = [];
    for (const [, attributes = "", content = ""] of (row ?? "").matchAll(/<c\b([^>]*[^/>])>(.*?)<\/c>/gs)) {
      cells[columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? "")] = cellText(attributes, content, shared);
    }
    return Array.from(cells, (cell: string | undefined) => cell ?? "");
  });
}

/** The rows of a CSV file (RFC 4180), with commas, or with semicolons or tabs as spreadsheets of other countries write. */
function csvRows(text: string): string[][] {
  const head = text.slice(0, text.search(/\r?\n|$/));
  const between = [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(at + 1) === '"') {
        field += letter;
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === between || letter === "\n") {
      row.push(field.replace(/\r$/, ""));
      field = "";
      if (letter === "\n") rows.push(row.splice(0));
    } else field += letter;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** PostgreSQL stores no NUL and no half of a character, and a workbook can be made to hold both. */
const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "");

/** Columns without which a row does not find its paragraph. */
const NEEDED = ["report", "paragraph", "text_hash"];

/**
 * The rows of a sheet that came back from a reviewer, CSV (UTF-8) or XLSX, by the names in the first row.
 * Throws `damaged` where it cannot be read, `invalid-request` where it is not one of these sheets.
 */
export function readSheet(bytes: Uint8Array): SheetCells[] {
  let rows: string[][];
  try {
    rows = isZip(bytes) ? xlsxRows(bytes) : csvRows(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal("damaged", "The sheet cannot be read.", "Save it as XLSX, or as CSV in UTF-8.");
  }
  const [names = [], ...rest] = rows;
  const columns = names.map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new Refusal(
      "invalid-request",
      `The sheet has no column ${missing.join(", ")}.`,
      "Fill in a sheet that Gender Lens exported, and leave its columns as they are.",
    );
  }
  return rest
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row) => Object.fromEntries(columns.map((name, at) => [name, storable(row[at] ?? "")])));
}
