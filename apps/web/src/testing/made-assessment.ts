import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment } from "@gender-lens/model";
import { read } from "@gender-lens/reader";

/** A made-up draft, read, coded and assessed as any other: one paragraph a string under one heading. */
export async function madeAssessment(
  paragraphs: readonly string[],
  heading = "II. Security situation",
): Promise<Assessment> {
  const numbered = paragraphs.map((text, at) => `${at + 1}. ${text}`);
  const text = ["Situation in Toravia", "Report of the Secretary-General", heading, ...numbered].join("\n\n");
  const result = await read(new TextEncoder().encode(text), { force: true });
  if (!result.ok) throw new Error(result.failure.message);
  return assess(codeReport(result.report));
}
