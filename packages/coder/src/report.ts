import type { CodedReport, Report } from "@gender-lens/model";
import { headingTopic } from "./headings.ts";
import { codeParagraph } from "./paragraph.ts";

/** Codes every paragraph of a report and judges every heading; headings of annexes are never sections of the body. */
export function codeReport(report: Report): CodedReport {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      wps: section.part === "body" ? headingTopic(section.heading) : null,
    })),
    paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, coding: codeParagraph(paragraph.text) })),
  };
}
