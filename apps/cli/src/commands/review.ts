import { readFileSync } from "node:fs";
import { csvHead, csvLine } from "@gender-lens/exporters";
import { Assessment, page, StoredReport, StoredReview } from "@gender-lens/model";
import { Command } from "commander";
import { json, withApi, type Api } from "../archive/api.ts";
import { addDataOption } from "../archive/data-option.ts";
import { Refused } from "../archive/refused.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { openOutput } from "../output.ts";
import { reviewSheet } from "../review-sheet/columns.ts";
import { reviewOf } from "../review-sheet/decisions-of.ts";
import { readCsv } from "../review-sheet/read-csv.ts";

const EXAMPLES = `
The sheet has a row a paragraph: what the machine decided, then the same columns empty. Reviewers write into those what
they decide otherwise or confirm (level: none, related, specific; yes or no; pillars with | between them), and a reason.
An empty cell leaves the decision to the machine. A text that has changed since is refused and named.

Examples:
  gender-lens review export --mission UNMISS --year 2031 --output review.csv
  gender-lens review import review.csv`;

interface Choice {
  mission?: string;
  year?: string;
  output?: string;
  data?: string;
}

const PAGE = 100;

async function* reportsOf(api: Api, { mission, year }: Choice): AsyncGenerator<StoredReport> {
  const query = new URLSearchParams({ limit: String(PAGE), ...(mission && { mission }), ...(year && { year }) });
  for (let next: string | null = ""; next !== null;) {
    if (next !== "") query.set("cursor", next);
    const found: { items: StoredReport[]; next: string | null } = await api.ask(
      `/api/own/reports?${query}`,
      page(StoredReport),
    );
    yield* found.items;
    next = found.next;
  }
}

async function exportSheet(choice: Choice): Promise<void> {
  const output = openOutput(choice.output);
  output.write(csvHead(reviewSheet));
  await withApi(choice, async (api) => {
    for await (const { id, symbol } of reportsOf(api, choice)) {
      const { paragraphs } = await api.ask(`/api/own/reports/${id}/assessment`, Assessment);
      for (const paragraph of paragraphs) output.write(csvLine(reviewSheet, { report: id, symbol, paragraph }));
    }
  });
  output.close();
}

async function importSheet(file: string, { data }: { data?: string }): Promise<void> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  // All rows are looked at before the first is sent: half of a sheet is worse than none.
  const reviews = readCsv(text).flatMap((row, at) => reviewOf(row, at + 2) ?? []);
  let stored = 0;
  await withApi({ data }, async (api) => {
    for (const { report, input } of reviews) {
      try {
        await api.ask(`/api/own/reports/${encodeURIComponent(report)}/reviews`, StoredReview, json("POST", input));
        stored += 1;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        console.error(`${report} ${input.paragraph}: ${error.code}: ${error.message} ${error.hint}`);
        process.exitCode = exitCodes.someNotRead;
      }
    }
  });
  console.error(`${stored} of ${reviews.length} reviews stored`);
}

/** `gender-lens review export|import` */
export function reviewCommand(): Command {
  const command = new Command("review")
    .description("A spreadsheet for reviewers, out of the archive and back into it")
    .addHelpText("after", EXAMPLES);
  const out = new Command("export")
    .description("Write the paragraphs of the archive as a sheet to be filled in (CSV)")
    .option("--mission <acronym>", "only reports of this mission")
    .option("--year <year>", "only reports of this year")
    .option("-o, --output <file>", "write to this file instead of the screen")
    .action(exportSheet);
  const back = new Command("import")
    .description("Store what reviewers decided on a sheet")
    .argument("<file>", "the sheet, as CSV")
    .action(importSheet);
  return command.addCommand(addDataOption(out)).addCommand(addDataOption(back));
}
