import type { Reading } from "@gender-lens/archive/confined";
import { indicatorsOf } from "@gender-lens/assessment";
import type { Indicators } from "@gender-lens/model";
import { Command, Option } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { indicatorsCsv, indicatorsCsvHead } from "../indicators/csv.ts";
import { printedIndicators } from "../indicators/table.ts";
import { openOutput } from "../output.ts";
import { reportProblem } from "../report-problem.ts";
import { addReadingOptions, asWanted, type ReadingOptions } from "../reading-options.ts";
import { scoreFile } from "../score-file.ts";
import { screenFor } from "../terminal/screen.ts";

const EXAMPLES = `
The indicators are those that all missions report on (Department of Peace Operations, 2020). A report speaks to some of
them; what it does not say is no finding on the mission.

Examples:
  gender-lens indicators S_2031_211.pdf                  each indicator with sentence, paragraph and numbers
  gender-lens indicators *.pdf --format csv --output indicators.csv
  gender-lens indicators *.pdf --format json             one result a line (JSON Lines)`;

interface Options extends ReadingOptions {
  format: "table" | "json" | "csv";
  output?: string;
}

/** How one result is printed. */
function printer({ format, output }: Options, files: number): (indicators: Indicators) => string {
  if (format === "csv") return indicatorsCsv;
  if (format === "json") return (found) => `${JSON.stringify(found, null, files === 1 ? 2 : 0)}\n`;
  const screen = screenFor({ toScreen: output === undefined });
  return (found) => printedIndicators(found, screen);
}

async function indicators(files: string[], options: Options & Reading): Promise<void> {
  const output = openOutput(options.output);
  const print = printer(options, files.length);
  if (options.format === "csv") output.write(indicatorsCsvHead());
  for (const file of files) {
    const scored = await scoreFile(file, options);
    if (scored.ok) {
      output.write(print(indicatorsOf(scored.assessment)));
    } else {
      reportProblem(scored.problem);
      process.exitCode = exitCodes.someNotRead;
    }
  }
  output.close();
}

/** `gender-lens indicators FILE…` */
export function indicatorsCommand(): Command {
  const command = new Command("indicators")
    .description("Which of the 15 core WPS indicators a report speaks to, where, and with what numbers")
    .argument("<files...>", "reports of the Secretary-General")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["table", "json", "csv"]).default("table"))
    .option("-o, --output <file>", "write to this file instead of the screen")
    .addHelpText("after", EXAMPLES)
    .action((files: string[], options: Options) => asWanted(options, (reading) => indicators(files, reading)));
  return addReadingOptions(command);
}
