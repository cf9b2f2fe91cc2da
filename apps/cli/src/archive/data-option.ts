import type { Command } from "commander";

/** Says which archive is meant; every command on the archive takes it alike. */
export function addDataOption(command: Command): Command {
  return command.option(
    "--data <folder>",
    "data folder (else GENDER_LENS_DATA, else the usual place of this system); with DATABASE_URL the archive is there",
  );
}
