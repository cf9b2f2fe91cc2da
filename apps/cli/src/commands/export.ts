import type { Reading } from "@gender-lens/archive/confined";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { coderIdentity } from "@gender-lens/assessment";
import {
  addRow,
  csvHead,
  csvLine,
  emptySheet,
  figuresTable,
  MAX_SHEET_ROWS,
  paragraphRows,
  paragraphsTable,
  peopleRows,
  peopleTable,
  workbook,
  type Table,
} from "@gender-lens/exporters";
import { BatchRow } from "@gender-lens/model";
import { Command, Option } from "commander";
import { rowsOf } from "../batch/row-file.ts";
import { writeWhole } from "../batch/write-whole.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { needFolderOf } from "../output.ts";
import { reportProblem } from "../report-problem.ts";
import { addReadingOptions, asWanted, type ReadingOptions } from "../reading-options.ts";
import { scoreFile } from "../score-file.ts";

const EXAMPLES = `
The workbook has three sheets: Figures (one row a file), Paragraphs (codings, the words that decided, the text) and
People (every number of persons). A CSV file is one of the three.

Examples:
  gender-lens export reports.jsonl --out reports.xlsx           a table that batch wrote
  gender-lens export S_2031_211.pdf S_2031_640.pdf --out a.xlsx reports, read on the spot
  gender-lens export reports.jsonl --out people.csv --sheet people`;

/** A table with the rows that a file gives it. */
interface Source<Row> {
  table: Table<Row>;
  rows: (file: BatchRow) => Row[];
}

const figures: Source<BatchRow> = { table: figuresTable, rows: (file) => [file] };
const paragraphs = { table: paragraphsTable, rows: paragraphRows };
const people = { table: peopleTable, rows: peopleRows };

interface Options extends ReadingOptions {
  out: string;
  sheet: "figures" | "paragraphs" | "people";
}

async function scored(file: string, reading: Reading): Promise<BatchRow> {
  const result = await scoreFile(file, reading);
  const head = { path: file, coderId: coderIdentity.id };
  if (result.ok)
    return { ...head, sha256: result.assessment.report.sha256, status: "ok", assessment: result.assessment };
  reportProblem(result.problem);
  process.exitCode = exitCodes.someNotRead;
  const { code, message } = result.problem;
  return { ...head, sha256: hashOf(file), status: "failed", code, message };
}

function hashOf(file: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return null;
  }
}

/** The rows of tables that batch wrote, and of reports read on the spot, in the order named. */
async function* filesOf(inputs: readonly string[], reading: Reading): AsyncGenerator<BatchRow> {
  for (const input of inputs) {
    if (input.endsWith(".jsonl")) yield* rowsOf(input, BatchRow);
    else yield await scored(input, reading);
  }
}

async function asCsv<Row>(files: AsyncIterable<BatchRow>, { table, rows }: Source<Row>, out: string): Promise<number> {
  const lines = [csvHead(table)];
  for await (const file of files) lines.push(...rows(file).map((row) => csvLine(table, row)));
  writeWhole(out, lines);
  return lines.length - 1;
}

async function asWorkbook(files: AsyncIterable<BatchRow>, out: string): Promise<number> {
  const sheets = {
    figures: emptySheet(figures.table),
    paragraphs: emptySheet(paragraphs.table),
    people: emptySheet(people.table),
  };
  for await (const file of files) {
    const fits =
      figures.rows(file).every((row) => addRow(sheets.figures, figures.table, row)) &&
      paragraphs.rows(file).every((row) => addRow(sheets.paragraphs, paragraphs.table, row)) &&
      people.rows(file).every((row) => addRow(sheets.people, people.table, row));
    if (!fits)
      throw new UsageError(
        `a sheet holds ${MAX_SHEET_ROWS.toLocaleString("en-GB")} rows and there are more: write CSV`,
      );
  }
  writeWhole(out, [await workbook(Object.values(sheets))]);
  return sheets.figures.rows.length - 1;
}

async function exportFiles(inputs: string[], options: Options & Reading): Promise<void> {
  needFolderOf(options.out);
  const files = filesOf(inputs, options);
  if (options.out.endsWith(".xlsx")) {
    const count = await asWorkbook(files, options.out);
    console.error(`${count} files. Written: ${options.out}`);
  } else if (options.out.endsWith(".csv")) {
    const one = {
      figures: () => asCsv(files, figures, options.out),
      paragraphs: () => asCsv(files, paragraphs, options.out),
      people: () => asCsv(files, people, options.out),
    };
    console.error(`${await one[options.sheet]()} rows. Written: ${options.out}`);
  } else {
    throw new UsageError(`--out ends in .xlsx or .csv, not as in ${options.out}`);
  }
}

/** `gender-lens export FILE…` */
export function exportCommand(): Command {
  const command = new Command("export")
    .description("Write figures, paragraphs and people as a spreadsheet")
    .argument("<files...>", "tables that batch wrote (.jsonl), or reports")
    .requiredOption("-o, --out <file>", "workbook or table to write: .xlsx or .csv")
    .addOption(
      new Option("--sheet <sheet>", "which of the three a CSV file is")
        .choices(["figures", "paragraphs", "people"])
        .default("paragraphs"),
    )
    .addHelpText("after", EXAMPLES)
    .action((inputs: string[], options: Options) => asWanted(options, (reading) => exportFiles(inputs, reading)));
  return addReadingOptions(command);
}
