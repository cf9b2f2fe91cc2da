import type { Blocks } from "./blocks.ts";

const FORMS: readonly { name: string; pattern: RegExp }[] = [
  {
    name: "a page that says that the document does not exist",
    pattern: /\bdocument you are looking for does not exist\b/iu,
  },
  { name: "a draft resolution", pattern: /\bdraft (resolution|decision)\b/iu },
  { name: "a letter", pattern: /^(identical )?letters? dated\b/iu },
  { name: "a note verbale", pattern: /^notes? verbales? dated\b/iu },
  { name: "a resolution", pattern: /^resolution \d+ \(\d{4}\)/iu },
  { name: "a statement by the President", pattern: /^statement by the president of the security council/iu },
];
/** Lines of the first page in which the kind of document is named. */
const FIRST_LINES = 40;

/**
 * What a file is if it is not a report: "a letter", "a draft resolution"; null for reports. Judged by
 * the form: what it calls itself on the first page, and whether its body has numbered paragraphs.
 */
export function otherForm({ front, blocks }: Blocks): string | null {
  const title = front.lines.map((line) => line.text);
  const calledReport = title.some((line) => /\breport\b/iu.test(line));
  if (!calledReport) {
    for (const { name, pattern } of FORMS) {
      if (title.slice(0, FIRST_LINES).some((line) => pattern.test(line))) return name;
    }
  }
  const numbered = blocks.some((block) => block.kind === "paragraph");
  return numbered || calledReport ? null : "a text without numbered paragraphs";
}
