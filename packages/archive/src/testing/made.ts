// Fictional reports for tests: read and coded as real ones are, then changed in words or codings.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment, CodedParagraph, Masthead, Report } from "@gender-lens/model";
import { read, textHash } from "@gender-lens/reader";
import type { Actor } from "../access/actor.ts";
import { storeScoring } from "../reports/store-scoring.ts";
import type { Archive } from "../storage/archive.ts";

const corpus = new URL("../../../../corpora/reports/", import.meta.url);

/** A reviewer of this name. */
export const reviewer = (name: string): Actor => ({ id: name.toLowerCase(), name, role: "reviewer", scopes: null });

/** A fictional report of the corpus as its text file is read. */
export async function fictional(name: string): Promise<Report> {
  const result = await read(await readFile(new URL(`${name}/${name}.txt`, corpus)));
  if (!result.ok) throw new Error(result.failure.message);
  return result.report;
}

/** The same report with these texts in its body and nothing else, numbered as they stand, as other bytes. */
export function withTexts(
  { masthead, warnings }: Report,
  texts: readonly string[],
  change: Partial<Masthead> = {},
): Report {
  const sha256 = createHash("sha256")
    .update(JSON.stringify([change, texts]))
    .digest("hex");
  return {
    masthead: { ...masthead, sha256, ...change },
    sections: [],
    paragraphs: texts.map((text, at) => ({
      id: `b:${at + 1}`,
      part: "body",
      number: at + 1,
      page: 1,
      section: null,
      text,
      textHash: textHash(text),
    })),
    warnings,
  };
}

/** A report coded by the coder as it is. */
export const coded = (report: Report): Assessment => assess(codeReport(report));

/** As a coder of another lexicon would have coded it: each coding by `change`, under another id. */
export function otherwiseCoded(
  report: Report,
  change: (paragraph: CodedParagraph) => Partial<CodedParagraph["coding"]>,
): Assessment {
  const made = codeReport(report);
  const paragraphs = made.paragraphs.map((one) => ({ ...one, coding: { ...one.coding, ...change(one) } }));
  return { ...assess({ ...made, paragraphs }), coder: { id: "0123456789abcdef", version: "other" } };
}

/** Stores it as a file that was kept, and gives the id of its version. */
export async function stored(archive: Archive, actor: Actor, assessment: Assessment): Promise<string> {
  const content = Buffer.from(assessment.report.title);
  const { version } = await archive.db.transaction((tx) =>
    storeScoring(tx, actor, {
      file: { name: `${assessment.report.sha256.slice(0, 8)}.txt`, bytes: content.length, content },
      assessment,
      layout: { reader: "test", packed: Buffer.from("a layout") },
      options: { force: false, changes: "final" },
    }),
  );
  return version;
}
