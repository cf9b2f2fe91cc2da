import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { UsageError } from "../exit-codes.ts";

/** Asks on the terminal for something that must not be seen on it. Throws where the user stops with Ctrl-C. */
export async function hiddenInput(question: string): Promise<string> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  const stop = new AbortController();
  lines.once("SIGINT", () => stop.abort()).once("close", () => stop.abort());
  process.stderr.write(question);
  try {
    return await lines.question("", { signal: stop.signal });
  } catch {
    throw new UsageError("stopped, nothing was done");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
