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
