import type { Problem } from "@gender-lens/archive/confined";

/** Names a file that was not read on stderr: code, what is wrong, what to do. */
export function reportProblem({ file, code, message, hint }: Problem): void {
  console.error(`${file}: ${code}: ${message} ${hint}`);
}
