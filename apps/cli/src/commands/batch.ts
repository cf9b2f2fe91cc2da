import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { filesAsCsv, paragraphsAsCsv, paragraphsAsJson, type Form } from "../batch/forms.ts";
import { batchFiles } from "../batch/inputs.ts";
import { duration, grouped, showProgress } from "../batch/progress.ts";
import { runBatch } from "../batch/run-batch.ts";
import { writeWhole } from "../batch/write-whole.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { INTERRUPTED } from "./interrupted.ts";
import { problemLine } from "../report-problem.ts";

const EXAMPLES = `
Folders are searched with everything below them. Progress is printed on stderr. A run that was stopped, by Ctrl-C or
otherwise, goes on with the same command; a later run reads only what is new or changed.

Examples:
  gender-lens batch reports/ --out reports.jsonl              one row a file, with its Assessment (JSON Lines)
  gender-lens batch reports/2031 'drafts/*.pdf' --out a.csv   one row a file, for a spreadsheet
  gender-lens batch reports/ --paragraphs --out rows.csv      one row a paragraph
  gender-lens batch reports/ --no-text --out slim.jsonl       codings without the words of the reports`;

const NOT_AGAIN = "could not be read the last time and has not changed; --retry-failed reads it again";

interface Options {
  out: string;
  jobs: number;
  paragraphs?: boolean;
  text: boolean;
  force?: boolean;
  retryFailed?: boolean;
}

function positive(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("a number from 1 on is needed");
  return number;
}

/** Where rows by file are kept, and how the output is made of them; null where the output is those rows. */
function planOf({ out, paragraphs = false }: Options): { store: string; form: Form | null } {
  const json = out.endsWith(".jsonl");
  if (!json && !out.endsWith(".csv")) throw new UsageError(`--out ends in .jsonl or .csv, not as in ${out}`);
  if (json && !paragraphs) return { store: out, form: null };
  const form = json ? paragraphsAsJson : paragraphs ? paragraphsAsCsv : filesAsCsv;
  return { store: `${out}.rows.jsonl`, form };
}

async function batch(inputs: string[], options: Options): Promise<void> {
  const { store, form } = planOf(options);
  const files = batchFiles(inputs);
  const began = performance.now();
  const progress = showProgress(files.length);
  const counts = { read: 0, failed: 0, unchanged: 0 };
  const interrupt = new AbortController();
  const stop = (signal: keyof typeof INTERRUPTED) => {
    process.exitCode = INTERRUPTED[signal];
    interrupt.abort();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const finished = await runBatch(files, {
    store,
    jobs: Math.min(options.jobs, files.length),
    noText: !options.text,
    force: options.force ?? false,
    retryFailed: options.retryFailed ?? false,
    signal: interrupt.signal,
    onDone: (done, { path, status }) => {
      const failed = status === "failed";
      if (failed) counts.failed += 1;
      else if (done.row === null) counts.unchanged += 1;
      else counts.read += 1;
      progress.step(failed);
      if (done.failure) progress.note(problemLine({ file: path, ...done.failure }));
      else if (failed) progress.note(`${path}: ${NOT_AGAIN}`);
    },
  });
  progress.end();
  process.off("SIGINT", stop).off("SIGTERM", stop);
  const done = counts.read + counts.failed + counts.unchanged;
  const parts = [
    `${grouped(counts.read)} read`,
    ...(counts.failed > 0 ? [`${grouped(counts.failed)} could not be read`] : []),
    ...(counts.unchanged > 0 ? [`${grouped(counts.unchanged)} unchanged since the last run`] : []),
  ];
  const took = duration(performance.now() - began);
  if (!finished) {
    console.error(
      `Stopped after ${grouped(done)} of ${grouped(files.length)} files; the same command goes on from there.`,
    );
    return;
  }
  if (form) writeWhole(options.out, form(store));
  console.error(`${grouped(files.length)} files in ${took}: ${parts.join(", ")}. Written: ${options.out}`);
  if (counts.failed > 0) process.exitCode = exitCodes.someNotRead;
}

/** `gender-lens batch FILE|DIR|GLOB…` */
export function batchCommand(): Command {
  return new Command("batch")
    .description(
      "Score an archive of reports into one table: resumable, in parallel, files that cannot be read included",
    )
    .argument("<inputs...>", "files, folders, or patterns in quotation marks")
    .requiredOption("-o, --out <file>", "table to write: .jsonl or .csv")
    .option("-j, --jobs <number>", "files to read at a time", positive, availableParallelism())
    .option("--paragraphs", "one row a paragraph in place of one a file")
    .option("--no-text", "leave out the words of the reports")
    .option("--force", "score what is not a report, or not in English, all the same")
    .option("--retry-failed", "read again what could not be read the last time")
    .addHelpText("after", EXAMPLES)
    .action(batch);
}
