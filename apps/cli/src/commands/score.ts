import type { Reading } from "@gender-lens/archive/confined";
import type { Assessment } from "@gender-lens/model";
import { Command, Option } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { openOutput } from "../output.ts";
import { formats, type FormatName } from "../formats/index.ts";
import { reportProblem } from "../report-problem.ts";
import { addReadingOptions, asWanted, type ReadingOptions } from "../reading-options.ts";
import { scoreFile, scoreFiles } from "../score-file.ts";

const EXAMPLES = `
Examples:
  gender-lens score S_2031_211.pdf                       figures, sections and paragraphs on the screen
  gender-lens score draft.docx --changes original        the draft as it was before its tracked changes
  gender-lens score draft.docx --previous S_2031_12.pdf  also what the mission’s last report had and this has not
  gender-lens score draft.docx --format md               a report to paste into a mail
  gender-lens score *.pdf --format csv --output q2.csv   one row a paragraph, for a spreadsheet
  gender-lens score S_2031_211.pdf --format json         one Assessment
  gender-lens score *.pdf --format json                  one Assessment a line (JSON Lines)`;

interface Options extends ReadingOptions {
  format: FormatName;
  output?: string;
  /** Paths of earlier reports of the same mission. */
  previous?: string[];
}

/** Assessments of earlier reports of the mission; one that cannot be read is named and left out. */
async function assessed(files: readonly string[], reading: Reading): Promise<Assessment[]> {
  const found: Assessment[] = [];
  for (const file of files) {
    const scored = await scoreFile(file, { ...reading, previous: [] });
    if (scored.ok) found.push(scored.assessment);
    else reportProblem(scored.problem);
  }
  if (found.length < files.length) process.exitCode = exitCodes.someNotRead;
  return found;
}

async function score(files: string[], options: Options & Reading): Promise<void> {
  const output = openOutput(options.output);
  const format = formats[options.format]({ files: files.length, toScreen: options.output === undefined });
  const previous = await assessed(options.previous ?? [], options);
  output.write(format.begin);
  for await (const scored of scoreFiles(files, { ...options, previous })) {
    if (scored.ok) {
      output.write(format.assessment(scored.assessment));
    } else {
      reportProblem(scored.problem);
      process.exitCode = exitCodes.someNotRead;
    }
  }
  output.write(format.end?.() ?? "");
  output.close();
}

const collect = (value: string, before: string[] = []) => [...before, value];

/** `gender-lens score FILE…` */
export function scoreCommand(): Command {
  const command = new Command("score")
    .description(
      "Score reports: figures, sections, and every paragraph with gender content and the words that made it so",
    )
    .argument(
      "<files...>",
      "reports of the Secretary-General: PDF, Word (.docx), OpenDocument, RTF, saved pages, plain text",
    )
    .addOption(
      new Option("-f, --format <format>", "how to print").choices(["table", "json", "csv", "md"]).default("table"),
    )
    .option("-o, --output <file>", "write to this file instead of the screen")
    .option("--previous <file>", "an earlier report of the same mission, for the checks (may be repeated)", collect)
    .addHelpText("after", EXAMPLES)
    .action((files: string[], options: Options) => asWanted(options, (reading) => score(files, reading)));
  return addReadingOptions(command);
}
