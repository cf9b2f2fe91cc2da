import type { Reading } from "@gender-lens/archive/confined";
import { Option, type Command } from "commander";
import { withRecognizer } from "./ocr/with-recognizer.ts";

/** What a user says on the command line about how files are read. */
export interface ReadingOptions extends Pick<Reading, "force" | "changes"> {
  /** Recognize scanned pages. */
  ocr?: boolean;
}

/** Adds `--changes`, `--force` and `--ocr`, so that every command that reads reports takes them alike. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--changes <reading>", "tracked changes of a Word file: as accepted, or as rejected")
        .choices(["final", "original"])
        .default("final"),
    )
    .option("--force", "read what is not a report, or not in English, all the same")
    .option("--ocr", "recognize the text of scanned pages, some seconds each");
}

/** Calls `work` with the options and, where `--ocr` is given, a recognizer that is stopped afterwards. */
export async function asWanted<Options extends ReadingOptions, Result>(
  options: Options,
  work: (options: Options & Reading) => Promise<Result>,
): Promise<Result> {
  return withRecognizer(options.ocr ?? false, (reading) => work({ ...options, ...reading }));
}
