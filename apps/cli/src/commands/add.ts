import { availableParallelism } from "node:os";
import type { BatchItem } from "@gender-lens/model";
import { Command, Option } from "commander";
import { addToArchive } from "../archive/add-files.ts";
import { withApi } from "../archive/api.ts";
import { counted } from "../archive/counted.ts";
import { addDataOption } from "../archive/data-option.ts";
import { batchFiles } from "../batch/inputs.ts";
import { duration, grouped, showProgress } from "../batch/progress.ts";
import { exitCodes } from "../exit-codes.ts";
import { INTERRUPTED } from "./interrupted.ts";
import { reportProblem } from "../report-problem.ts";

const EXAMPLES = `
The same report is there once, whatever files there are of it: bytes that are there change nothing, a Word file and a
PDF of one symbol are files of one version. Where a server holds the archive it does the scoring; else this command.

Examples:
  gender-lens add S_2031_211.pdf                  one report
  gender-lens add reports/ 'drafts/*.docx'        folders with everything below them, and patterns
  gender-lens add secret-draft.docx --no-keep     the file itself is not kept, only what was read of it
  gender-lens add reports/ --data /srv/lens       the archive in that folder`;

interface Options {
  keep: boolean;
  force?: boolean;
  changes: "final" | "original";
  data?: string;
}

const WORDS: Readonly<Record<NonNullable<BatchItem["outcome"]>, string>> = {
  added: "added",
  "new-version": "as new versions",
  "new-file": "as files of versions that are there",
  "already-there": "there already",
  rescored: "scored anew",
};

function summary(items: readonly BatchItem[], unread: number): string {
  const parts = Object.entries(WORDS).flatMap(([outcome, words]) => {
    const count = items.filter((item) => item.outcome === outcome).length;
    return count > 0 ? [`${grouped(count)} ${words}`] : [];
  });
  return [...parts, ...(unread > 0 ? [`${grouped(unread)} could not be read`] : [])].join(", ");
}

async function add(inputs: string[], { keep, force = false, changes, data }: Options): Promise<void> {
  const files = batchFiles(inputs);
  const began = performance.now();
  const interrupt = new AbortController();
  const stop = (signal: keyof typeof INTERRUPTED) => {
    process.exitCode = INTERRUPTED[signal];
    interrupt.abort();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const progress = showProgress(files.length);
  const items = await withApi({ data, jobs: availableParallelism() }, (api) =>
    addToArchive(api, files, { keep, force, changes }, { signal: interrupt.signal, onStep: progress.step }),
  ).finally(() => progress.end());
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (items === null) {
    console.error("Stopped. What was sent is in the archive and is scored when it is open; see gender-lens serve.");
    return;
  }
  for (const { name, failure } of items) {
    if (failure) reportProblem({ file: name, ...failure });
  }
  const read = items.filter(({ state }) => state === "done");
  const unread = files.length - read.length;
  console.error(`${counted(files.length, "file")} in ${duration(performance.now() - began)}: ${summary(read, unread)}`);
  if (unread > 0) process.exitCode = exitCodes.someNotRead;
}

/** `gender-lens add FILE|DIR|GLOB…` */
export function addCommand(): Command {
  const command = new Command("add")
    .description("Add reports and drafts to the archive: read, scored and stored, each once")
    .argument("<inputs...>", "files, folders, or patterns in quotation marks")
    .option("--no-keep", "do not keep the files themselves, only what was read of them")
    .addOption(
      new Option("--changes <reading>", "tracked changes of a Word file: as accepted, or as rejected")
        .choices(["final", "original"])
        .default("final"),
    )
    .option("--force", "add what is not a report, or not in English, all the same")
    .addHelpText("after", EXAMPLES)
    .action(add);
  return addDataOption(command);
}
