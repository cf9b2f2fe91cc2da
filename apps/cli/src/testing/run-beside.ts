// Runs the command while the test goes on: where the test itself is the server that the command speaks to.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { bin, cleanEnvironment, type Ran } from "./run.ts";

interface Given {
  env?: Record<string, string>;
  /** What it reads from its input. */
  input?: string;
}

/** `gender-lens ARGS…`, with these variables added to the environment. */
export async function genderLensBeside(args: readonly string[], { env = {}, input = "" }: Given = {}): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...args], { env: { ...cleanEnvironment, ...env } });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
