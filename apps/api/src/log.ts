/** What the log says: numbers, patterns and codes, never the words of a report, a name of a file, or a token. */
export interface LogLine {
  event: string;
  id?: string;
  [detail: string]: unknown;
}

/** Writes lines of JSON on stderr, each with its moment. */
export function logToStderr(line: LogLine): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}

/** Lines of a stack that say enough. */
const LINES = 6;

/** What the log may know of an error: its kind and the lines it came from, never its words, which may quote a report. */
export function nameAndPlace(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return {
    name: error.name,
    ...code,
    at: at.slice(0, LINES).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: nameAndPlace(error.cause) }),
  };
}
