/**
 * Whether an error is one by which pdf.js says that a file is damaged. Besides those that it throws, it leaves some in
 * promises that nobody waits for, when it gives up one way into a broken file and tries another: a process that ends
 * over an unhandled rejection must pass over these.
 */
export function isPdfError(error: unknown): boolean {
  return error instanceof Error && /Exception$|^FormatError$/u.test(error.name);
}
