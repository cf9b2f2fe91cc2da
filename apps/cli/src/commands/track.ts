import { rowEntry, track, type LeftOut, type SeriesEntry } from "@gender-lens/assessment";
import { Assessment, BatchRow, Series } from "@gender-lens/model";
import { Command, Option } from "commander";
import { z } from "zod";
import { withApi } from "../archive/api.ts";
import { addDataOption } from "../archive/data-option.ts";
import { rowsOf } from "../batch/row-file.ts";
import { UsageError } from "../exit-codes.ts";
import { openOutput } from "../output.ts";
import { seriesCsv } from "../series/csv.ts";
import { printedSeries } from "../series/table.ts";
import { screenFor } from "../terminal/screen.ts";

const EXAMPLES = `
The set dpo, by rule: country reports to the Security Council whose mission DPO led on the masthead date. Drafts never
count; a report counts once, whatever files there are of it. What is not counted is named with its reason.

Examples:
  gender-lens track reports.jsonl                        the figure by year, with a chart and what is missing
  gender-lens track reports.jsonl --by mission
  gender-lens track reports.jsonl --set all --by quarter --format csv --output series.csv
  gender-lens track 2030.jsonl 2031.jsonl --format json  one Series
  gender-lens track --archive                            over the archive, with the reviews that apply`;

/** What a series needs of a row; the paragraphs, which are most of it, are not looked at. */
const [ok, failed] = BatchRow.options;
const Row = z.discriminatedUnion("status", [
  z.object({
    ...ok.shape,
    assessment: z.object(Assessment.pick({ report: true, figures: true, outline: true, coder: true }).shape),
  }),
  failed,
]);

interface Options {
  by: Series["by"];
  set: Series["set"];
  format: "table" | "json" | "csv";
  output?: string;
  archive?: boolean;
  data?: string;
}

function printed(series: Series, { format, output }: Options): string {
  if (format === "json") return `${JSON.stringify(series, null, 2)}\n`;
  if (format === "csv") return seriesCsv(series);
  return printedSeries(series, screenFor({ toScreen: output === undefined }));
}

/** The series of the archive, which the same rules make, with the reviews that apply. */
const ofArchive = ({ by, set, data }: Options): Promise<Series> =>
  withApi({ data }, (api) => api.ask(`/api/own/series?${new URLSearchParams({ by, set })}`, Series));

function ofFiles(files: string[], options: Options): Series {
  const items: (SeriesEntry | LeftOut)[] = files.flatMap((file) => rowsOf(file, Row).map(rowEntry).toArray());
  return track(items, options);
}

async function trackReports(files: string[], options: Options): Promise<void> {
  const archive = options.archive ?? false;
  if (archive === files.length > 0) throw new UsageError("name tables that batch wrote, or --archive");
  const output = openOutput(options.output);
  output.write(printed(archive ? await ofArchive(options) : ofFiles(files, options), options));
  output.close();
}

/** `gender-lens track FILE.jsonl…` */
export function trackCommand(): Command {
  const command = new Command("track")
    .description("The headline figure over an archive: by year, quarter, mission or department")
    .argument("[files...]", "tables that batch wrote (.jsonl)")
    .addOption(
      new Option("--by <group>", "what a point is")
        .choices(["year", "quarter", "mission", "department"])
        .default("year"),
    )
    .addOption(new Option("--set <set>", "which reports count").choices(["dpo", "all"]).default("dpo"))
    .addOption(new Option("-f, --format <format>", "how to print").choices(["table", "json", "csv"]).default("table"))
    .option("-o, --output <file>", "write to this file instead of the screen")
    .option("--archive", "over the archive instead of tables")
    .addHelpText("after", EXAMPLES)
    .action(trackReports);
  return addDataOption(command);
}
