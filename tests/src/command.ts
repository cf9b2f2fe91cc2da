import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
/** Room for the JSON of ten reports. */
const MAX_OUTPUT = 2 ** 28;

/** The launcher of the command. */
export const genderLensBin = path.join(root, "apps/cli/bin/gender-lens.mjs");

/** Runs `gender-lens ARGS…` and gives what it printed on stdout; throws where it ends with another code than 0. */
export function genderLens(args: readonly string[]): string {
  const result = spawnSync(process.execPath, [genderLensBin, ...args], { encoding: "utf8", maxBuffer: MAX_OUTPUT });
  if (result.status !== 0)
    throw new Error(`gender-lens ${args.join(" ")}: exit code ${result.status}\n${result.stderr}`);
  return result.stdout;
}
