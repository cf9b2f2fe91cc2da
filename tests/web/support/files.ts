import path from "node:path";

const reports = path.resolve(import.meta.dirname, "../../../corpora/reports");

/** A fictional report as Chromium printed it. */
export const fictionalPdf = (name: string): string => path.join(reports, name, `${name}.chromium.tagged.pdf`);
/** The same as a Word file. */
export const fictionalWord = (name: string): string => path.join(reports, name, `${name}.docx`);

/** A made-up draft, small enough to know every figure of it: four paragraphs, one with gender content. */
export const SMALL_DRAFT = {
  name: "small-draft.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    [
      "Situation in Toravia",
      "Report of the Secretary-General",
      "I. Introduction",
      "1. The present report covers the period from 1 January to 31 March 2031.",
      "II. Security situation",
      "2. On 3 March, 14 civilians were killed and 9 civilians were injured in Ketu.",
      "3. Women’s groups called for peace. In all, 300 people attended the meeting.",
      "4. The roads remained closed for most of the reporting period.",
    ].join("\n\n"),
  ),
};
