import { Command, Option } from "commander";
import { evaluate, type Evaluation } from "../evaluation/evaluate.ts";
import { goldFiles, type GoldFile } from "../evaluation/gold-files.ts";
import { compared, type Compared } from "../evaluation/pairs.ts";
import { disagreementLines, printed } from "../evaluation/table.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { openOutput } from "../output.ts";
import { reportProblem } from "../report-problem.ts";
import { scoreFile } from "../score-file.ts";
import { paintFor } from "../terminal/paint.ts";

const EXAMPLES = `
Gold codings are files NAME.json in the one folder, their reports NAME.pdf in the other; or folders
NAME with a gold.json and the report as PDF.

Examples:
  gender-lens evaluate --gold gold --reports reports
  gender-lens evaluate --gold gold --reports reports --only S/2031/211 --disagreements
  gender-lens evaluate --gold gold --reports reports --hide-text S/2031/97 --disagreements differences.txt
  gender-lens evaluate --gold gold --reports reports --format json > evaluation.json`;

interface Options {
  gold: string;
  reports: string;
  format: "table" | "json";
  only: string[];
  except: string[];
  hideText: string[];
  /** True: to the screen; a text: into that file. */
  disagreements?: true | string;
}

function chosen(files: readonly GoldFile[], { only, except }: Options): GoldFile[] {
  const symbols = new Set(files.map(({ gold }) => gold.symbol));
  const unknown = [...only, ...except].find((symbol) => !symbols.has(symbol));
  if (unknown !== undefined) throw new UsageError(`no gold coding has the symbol ${unknown}`);
  const left = files.filter(
    ({ gold: { symbol } }) => !except.includes(symbol) && (only.length === 0 || only.includes(symbol)),
  );
  if (left.length === 0) throw new UsageError("no gold coding is left to compare with");
  return left;
}

async function compareAll(files: readonly GoldFile[]): Promise<Compared[]> {
  const reports: Compared[] = [];
  for (const { gold, report } of files) {
    const scored = await scoreFile(report);
    if (scored.ok) {
      reports.push(compared(gold, scored.assessment));
    } else {
      reportProblem(scored.problem);
      process.exitCode = exitCodes.someNotRead;
    }
  }
  return reports;
}

function print(evaluation: Evaluation, { format, disagreements }: Options): void {
  if (format === "json") process.stdout.write(`${JSON.stringify(evaluation, null, 2)}\n`);
  else process.stdout.write(printed(evaluation, paintFor(process.stdout)));
  if (disagreements === undefined || (disagreements === true && format === "json")) return;
  const output = openOutput(disagreements === true ? undefined : disagreements);
  output.write(`${disagreementLines(evaluation.disagreements).join("\n")}\n`);
  output.close();
}

async function run(options: Options): Promise<void> {
  const files = chosen(goldFiles(options.gold, options.reports), options);
  print(evaluate(await compareAll(files), new Set(options.hideText)), options);
}

const collect = (value: string, before: string[]) => [...before, value];

/** `gender-lens evaluate --gold DIR --reports DIR` */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("Measure the coder against gold codings: precision, recall, F1, kappa, error of the share")
    .requiredOption("-g, --gold <folder>", "folder of gold codings")
    .requiredOption("-r, --reports <folder>", "folder of their reports")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["table", "json"]).default("table"))
    .option("--only <symbol>", "only the report of this symbol (may be repeated)", collect, [])
    .option("--except <symbol>", "all but the report of this symbol (may be repeated)", collect, [])
    .option("--disagreements [file]", "list the disagreements with their text, on the screen or in a file")
    .option("--hide-text <symbol>", "never print the text of this report (may be repeated)", collect, [])
    .addHelpText("after", EXAMPLES)
    .action(run);
}
