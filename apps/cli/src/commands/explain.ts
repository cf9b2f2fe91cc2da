import { readConfined, type Reading } from "@gender-lens/archive/confined";
import { Command, InvalidArgumentError, Option } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { explained, type Wanted } from "../explain/paragraph.ts";
import { printedExplanation } from "../explain/table.ts";
import { reportProblem } from "../report-problem.ts";
import { addReadingOptions, asWanted, type ReadingOptions } from "../reading-options.ts";
import { screenFor } from "../terminal/screen.ts";

const EXAMPLES = `
Examples:
  gender-lens explain S_2031_211.pdf --paragraph 12
  gender-lens explain S_2031_211.pdf --paragraph 3 --annex 2
  gender-lens explain S_2031_211.pdf --paragraph 12 --format json`;

interface Options extends ReadingOptions, Wanted {
  format: "text" | "json";
}

/** A paragraph as printed: `12`, or `12.1` where two have the same number. */
function paragraphNumber(value: string): string {
  if (!/^\d+(?:\.\d+)?$/.test(value))
    throw new InvalidArgumentError("It is a number, as printed before the paragraph.");
  return value;
}

function annexNumber(value: string): string {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Annexes are counted 1, 2, 3.");
  return value;
}

async function explain(file: string, options: Options & Reading): Promise<void> {
  const result = await readConfined(file, options);
  if (!result.ok) {
    reportProblem(result.problem);
    process.exitCode = exitCodes.someNotRead;
    return;
  }
  const found = explained(result.report, options);
  process.stdout.write(
    options.format === "json"
      ? `${JSON.stringify(found, null, 2)}\n`
      : printedExplanation(found, screenFor({ toScreen: true })),
  );
}

/** `gender-lens explain FILE --paragraph N` */
export function explainCommand(): Command {
  const command = new Command("explain")
    .description(
      "Why a paragraph is coded as it is: sentence by sentence, which rule said what and why the others did not",
    )
    .argument("<file>", "report of the Secretary-General")
    .requiredOption("-p, --paragraph <number>", "which paragraph", paragraphNumber)
    .option("-a, --annex <number>", "of this annex instead of the body", annexNumber)
    .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: Options) => asWanted(options, (reading) => explain(file, reading)));
  return addReadingOptions(command);
}
