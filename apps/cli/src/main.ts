import { passOverStrayErrors } from "@gender-lens/archive/confined";
import { Command, CommanderError } from "commander";
import { refusedBy } from "./archive/refused.ts";
import { addCommand } from "./commands/add.ts";
import { accountCommand } from "./commands/account.ts";
import { backupCommand, restoreCommand } from "./commands/backup.ts";
import { batchCommand } from "./commands/batch.ts";
import { compareCommand } from "./commands/compare.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { indicatorsCommand } from "./commands/indicators.ts";
import { layoutCommand } from "./commands/layout.ts";
import { publishCommand } from "./commands/publish.ts";
import { reviewCommand } from "./commands/review.ts";
import { scoreCommand } from "./commands/score.ts";
import { serveCommand } from "./commands/serve.ts";
import { tokenCommand } from "./commands/token.ts";
import { trackCommand } from "./commands/track.ts";
import { workerCommand } from "./commands/worker.ts";
import { endQuietlyOnClosedPipe } from "./output.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { version } from "./version.ts";

const EXIT_CODES = `
Exit codes:
  0  done
  1  some files, or rows of a sheet, could not be read: each is named on stderr, the rest is done
  2  the command was not understood`;

function program(): Command {
  const root = new Command("gender-lens")
    .description(
      "Reads reports of the Secretary-General and says, paragraph by paragraph, what gender content they carry and why.\n" +
        "Nothing leaves this machine.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showSuggestionAfterError()
    .addHelpText("after", EXIT_CODES);
  for (const command of [
    scoreCommand(),
    explainCommand(),
    batchCommand(),
    trackCommand(),
    compareCommand(),
    exportCommand(),
    indicatorsCommand(),
    evaluateCommand(),
    layoutCommand(),
    serveCommand(),
    workerCommand(),
    addCommand(),
    publishCommand(),
    reviewCommand(),
    tokenCommand(),
    accountCommand(),
    backupCommand(),
    restoreCommand(),
  ]) {
    root.addCommand(command.copyInheritedSettings(root));
  }
  for (const command of [root, ...root.commands, ...root.commands.flatMap((one) => one.commands)])
    command.exitOverride();
  return root;
}

/** What the process is for: one command line (`process.argv`), and its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  passOverStrayErrors();
  await runCommandLine(argv);
}

/** Runs one command line and sets the exit code of the process. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv);
  } catch (error) {
    const refused = refusedBy(error);
    if (refused) console.error(`gender-lens: ${refused.code}: ${refused.message} ${refused.hint}`.trimEnd());
    else if (error instanceof UsageError) console.error(`gender-lens: ${error.message}`);
    else if (!(error instanceof CommanderError)) throw error;
    // commander has printed its own message; its exit code is 0 after --help and --version.
    const printedHelp = error instanceof CommanderError && error.exitCode === 0;
    process.exitCode = printedHelp ? exitCodes.done : exitCodes.usage;
  }
}
