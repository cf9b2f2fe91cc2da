/** A file that was not read, and why; `code` is of the reader or of the archive. */
interface Problem {
  file: string;
  code: string;
  message: string;
  hint: string;
}

/** What the command has for a hint of the reader's, by code: the reader's own words hold for every screen. */
const OPTIONS: Readonly<Record<string, string>> = {
  "not-a-report": " (--force)",
  "wrong-language": " (as it is: --force)",
  "no-text-layer": " (gender-lens score --ocr)",
};

/** One line that names a file that was not read: code, what is wrong, what to do. */
export function problemLine({ file, code, message, hint }: Problem): string {
  return `${file}: ${code}: ${message} ${hint}${OPTIONS[code] ?? ""}`;
}

/** Names a file that was not read on stderr. */
export function reportProblem(problem: Problem): void {
  console.error(problemLine(problem));
}
