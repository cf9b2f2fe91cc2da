// Runs a command line in the process of the test: starting one of its own takes seconds where the archive is loaded.
import { Readable } from "node:stream";
import { vi } from "vitest";
import { runCommandLine } from "../main.ts";
import type { Ran } from "./run.ts";

interface Given {
  env?: Record<string, string>;
  /** What it reads from its input. */
  input?: string;
}

/** `gender-lens ARGS…` with what it says and its exit code, as {@link genderLensBeside} gives them; one at a time. */
export async function genderLensHere(args: readonly string[], { env = {}, input = "" }: Given = {}): Promise<Ran> {
  const said = { stdout: "", stderr: "" };
  const into = (stream: keyof typeof said, end: string) => (text: unknown) => {
    said[stream] += `${String(text)}${end}`;
    return true;
  };
  const { stdin, exitCode } = process;
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(into("stdout", "")),
    vi.spyOn(process.stderr, "write").mockImplementation(into("stderr", "")),
    vi.spyOn(console, "log").mockImplementation(into("stdout", "\n")),
    vi.spyOn(console, "error").mockImplementation(into("stderr", "\n")),
  ];
  Object.defineProperty(process, "stdin", { value: Readable.from([Buffer.from(input)]), configurable: true });
  process.exitCode = 0;
  try {
    await runCommandLine(["node", "gender-lens", ...args]);
    return { code: Number(process.exitCode), ...said };
  } finally {
    process.exitCode = exitCode;
    Object.defineProperty(process, "stdin", { value: stdin, configurable: true });
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
