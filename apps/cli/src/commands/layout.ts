import { Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { withRecognizer } from "../ocr/with-recognizer.ts";
import { readReport, reportProblem, type Reading } from "../read-report.ts";

const EXAMPLES = `
Example:
  gender-lens layout S_2031_211.pdf > layout.json      where each word stands: page and rectangle in points`;

interface Options extends Reading {
  ocr?: boolean;
}

async function layout(file: string, options: Options): Promise<void> {
  const result = await withRecognizer(options.ocr ?? false, (reading) => readReport(file, { ...options, ...reading }));
  if (result.ok) {
    process.stdout.write(`${JSON.stringify(result.layout)}\n`);
  } else {
    reportProblem(result.problem);
    process.exitCode = exitCodes.someNotRead;
  }
}

/** `gender-lens layout FILE` */
export function layoutCommand(): Command {
  return new Command("layout")
    .description("Print the Layout of a report as JSON: the place of every word of every paragraph in the file")
    .argument("<file>", "report as issued (PDF)")
    .option("--force", "read what is not a report, or not in English, all the same")
    .option("--ocr", "recognize the text of scanned pages, some seconds each")
    .addHelpText("after", EXAMPLES)
    .action(layout);
}
