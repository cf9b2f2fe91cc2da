import type { Format, Occasion } from "./format.ts";

/** One file: the Assessment, indented. Several: one Assessment a line (JSON Lines). */
export function json({ files }: Occasion): Format {
  const indent = files === 1 ? 2 : 0;
  return { begin: "", assessment: (assessment) => `${JSON.stringify(assessment, null, indent)}\n` };
}
