import type { Reading } from "@gender-lens/archive/confined";
import path from "node:path";
import { compare } from "@gender-lens/assessment";
import type { Comparison } from "@gender-lens/model";
import { Command, Option } from "commander";
import { comparisonMarkdown } from "../comparison/markdown.ts";
import { versionName } from "../comparison/names.ts";
import { printedComparison } from "../comparison/table.ts";
import { exitCodes } from "../exit-codes.ts";
import { openOutput } from "../output.ts";
import { reportProblem } from "../report-problem.ts";
import { addReadingOptions, asWanted, type ReadingOptions } from "../reading-options.ts";
import { scoreFile } from "../score-file.ts";
import { screenFor } from "../terminal/screen.ts";

const EXAMPLES = `
Paragraphs are told by their text, not by their number. On the screen removed words are red and added words green;
without colours they are [-removed-] and {+added+}.

Examples:
  gender-lens compare draft-1.docx draft-2.docx          what the new draft did to the figures
  gender-lens compare S_2031_211.pdf S_2031_640.pdf      two reports of one mission
  gender-lens compare a.pdf b.pdf --format md            to paste into a mail`;

interface Options extends ReadingOptions {
  format: "table" | "json" | "md";
  output?: string;
}

function printed(comparison: Comparison, files: [string, string], { format, output }: Options): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  const names: [string, string] = [
    versionName(comparison.before, path.basename(files[0])),
    versionName(comparison.after, path.basename(files[1])),
  ];
  if (format === "md") return comparisonMarkdown(comparison, names);
  return printedComparison(comparison, names, screenFor({ toScreen: output === undefined }));
}

async function compareFiles(before: string, after: string, options: Options & Reading): Promise<void> {
  const [left, right] = [await scoreFile(before, options), await scoreFile(after, options)];
  for (const scored of [left, right]) if (!scored.ok) reportProblem(scored.problem);
  if (!left.ok || !right.ok) {
    process.exitCode = exitCodes.someNotRead;
    return;
  }
  const output = openOutput(options.output);
  output.write(printed(compare(left.assessment, right.assessment), [before, after], options));
  output.close();
}

/** `gender-lens compare BEFORE AFTER` */
export function compareCommand(): Command {
  const command = new Command("compare")
    .description("Compare two versions of a report: paragraphs added, removed, moved and changed, and the figures")
    .argument("<before>", "the earlier version")
    .argument("<after>", "the later version, in the same or another format")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["table", "json", "md"]).default("table"))
    .option("-o, --output <file>", "write to this file instead of the screen")
    .addHelpText("after", EXAMPLES)
    .action((before: string, after: string, options: Options) =>
      asWanted(options, (reading) => compareFiles(before, after, reading)),
    );
  return addReadingOptions(command);
}
