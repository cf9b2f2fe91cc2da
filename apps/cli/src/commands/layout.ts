import { readConfined } from "@gender-lens/archive/confined";
import { Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { reportProblem } from "../report-problem.ts";
import { addReadingOptions, asWanted, type ReadingOptions } from "../reading-options.ts";

const EXAMPLES = `
Example:
  gender-lens layout S_2031_211.pdf > layout.json      where each word stands: in a PDF page and rectangle in points`;

async function layout(file: string, options: ReadingOptions): Promise<void> {
  const result = await asWanted(options, (reading) => readConfined(file, reading));
  if (result.ok) {
    process.stdout.write(`${JSON.stringify(result.layout)}\n`);
  } else {
    reportProblem(result.problem);
    process.exitCode = exitCodes.someNotRead;
  }
}

/** `gender-lens layout FILE` */
export function layoutCommand(): Command {
  const command = new Command("layout")
    .description("Print the Layout of a report as JSON: the place of every word of every paragraph in the file")
    .argument("<file>", "report of the Secretary-General")
    .addHelpText("after", EXAMPLES)
    .action(layout);
  return addReadingOptions(command);
}
