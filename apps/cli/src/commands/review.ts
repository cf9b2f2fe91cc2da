import { page, Sample, StoredReport } from "@gender-lens/model";
import { Command, Option } from "commander";
import { z } from "zod";
import { withApi, type Api } from "../archive/api.ts";
import { counted } from "../archive/counted.ts";
import { addDataOption } from "../archive/data-option.ts";
import { neededFile } from "../archive/file-body.ts";
import { Refused } from "../archive/refused.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { openOutput } from "../output.ts";

const EXAMPLES = `
The sheet has a row a paragraph: what the machine decided, then the same columns empty. Reviewers write into those what
they decide otherwise or confirm (level: none, related, specific; yes or no), and a reason. An empty cell decides nothing.
The sheet of a blind sample does not show the machine's decisions.

Rows that cannot be taken, such as those whose text has changed since, are named with their row in the sheet; the others
are stored. The corrected sheet may be imported again as a whole.

Examples:
  gender-lens review export --report S/2031/211 --output review.xlsx
  gender-lens review export --sample "Spring 2031" --output review.csv
  gender-lens review import review.xlsx`;

interface Choice {
  report?: string;
  sample?: string;
  format?: "csv" | "xlsx";
  output?: string;
  data?: string;
}

const Imported = z.object({
  filed: z.int(),
  already: z.int(),
  empty: z.int(),
  refused: z.array(z.object({ row: z.int(), symbol: z.string(), number: z.string(), reason: z.string() })),
});

const noSuch = (what: string, name: string, hint: string): Refused =>
  new Refused({ code: "not-found", message: `There is no ${what} ${name}, or none that you may see.`, hint });

const isId = (text: string): boolean => z.uuid().safeParse(text).success;

async function reportNamed(api: Api, name: string): Promise<string> {
  if (isId(name)) return name;
  const query = new URLSearchParams({ text: name, limit: "200" });
  const { items } = await api.ask(`/api/own/reports?${query}`, page(StoredReport));
  const found = items.find(({ symbol }) => symbol?.toLowerCase() === name.toLowerCase());
  if (!found) throw noSuch("report", name, "Give its symbol, as in S/2031/211, or its id.");
  return found.id;
}

async function sampleNamed(api: Api, name: string): Promise<string> {
  if (isId(name)) return name;
  for (let cursor: string | null = ""; cursor !== null;) {
    const query: string = cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const found: { items: Sample[]; next: string | null } = await api.ask(`/api/own/samples${query}`, page(Sample));
    const sample = found.items.find((one) => one.name === name);
    if (sample) return sample.id;
    cursor = found.next;
  }
  throw noSuch("sample", name, "Give its name or its id.");
}

async function exportSheet({ report, sample, format, output: file, data }: Choice): Promise<void> {
  if ((report === undefined) === (sample === undefined)) throw new UsageError("name a --report or a --sample");
  const chosen = format ?? (file?.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv");
  if (chosen === "xlsx" && file === undefined) throw new UsageError("a workbook needs a file: --output review.xlsx");
  const output = openOutput(file);
  await withApi({ data }, async (api) => {
    const source: Record<string, string> =
      report === undefined
        ? { sample: await sampleNamed(api, sample ?? "") }
        : { report: await reportNamed(api, report) };
    const response = await api.raw(`/api/own/review-sheet?${new URLSearchParams({ ...source, format: chosen })}`);
    output.write(new Uint8Array(await response.arrayBuffer()));
  });
  output.close();
}

async function importSheet(file: string, { data }: { data?: string }): Promise<void> {
  const sheet = await neededFile(file);
  const headers = { "content-type": "text/csv" };
  const { filed, already, empty, refused } = await withApi({ data }, (api) =>
    api.ask("/api/own/review-sheet", Imported, { method: "POST", headers, body: sheet }),
  );
  for (const { row, symbol, number, reason } of refused) {
    console.error(`${file} row ${row} (${symbol} paragraph ${number}): ${reason}`);
  }
  const parts = [
    `${counted(filed, "review")} stored`,
    ...(already > 0 ? [`${already} stored before`] : []),
    ...(refused.length > 0 ? [`${counted(refused.length, "row")} refused`] : []),
    `${counted(empty, "row")} without a decision`,
  ];
  console.error(parts.join(", "));
  if (refused.length > 0) process.exitCode = exitCodes.someNotRead;
}

/** `gender-lens review export|import` */
export function reviewCommand(): Command {
  const command = new Command("review")
    .description("A spreadsheet for reviewers, out of the archive and back into it")
    .addHelpText("after", EXAMPLES);
  const out = new Command("export")
    .description("Write the paragraphs of a report or of a sample as a sheet to be filled in")
    .option("--report <symbol>", "all paragraphs of this report: its symbol, or its id")
    .option("--sample <name>", "the paragraphs of this sample: its name, or its id")
    .addOption(new Option("-f, --format <format>", "else by the name of the file").choices(["csv", "xlsx"]))
    .option("-o, --output <file>", "write to this file instead of the screen")
    .action(exportSheet);
  const back = new Command("import")
    .description("Store what reviewers decided on a sheet")
    .argument("<file>", "the sheet, as CSV or XLSX")
    .action(importSheet);
  return command.addCommand(addDataOption(out)).addCommand(addDataOption(back));
}
