import { hasGenderContent, type Assessment, type CodedParagraph } from "@gender-lens/model";
import type { Format } from "./format.ts";
import { sectionTallies } from "./section-tally.ts";
import { aboutLine, figureRows, flagsOf, shareInWords, titleLine } from "./words.ts";

/** Text of a report as Markdown text: nothing in it acts as markup. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&");

/** The text with the words that decided the level in bold. */
function withBold({ text, coding }: CodedParagraph): string {
  const spans = coding.evidence.filter(({ supports }) => supports === "level").toSorted((a, b) => a.start - b.start);
  let at = 0;
  let marked = "";
  for (const { start, end } of spans.filter((span) => span.end > span.start)) {
    if (start < at) continue;
    marked += `${escaped(text.slice(at, start))}**${escaped(text.slice(start, end))}**`;
    at = end;
  }
  return marked + escaped(text.slice(at));
}

function sections(assessment: Assessment): string[] {
  const rows = sectionTallies(assessment).map(({ entry, genderContent, paragraphs }) => {
    const heading = `${"&emsp;".repeat(entry.depth - 1)}${entry.number ? `${entry.number} ` : ""}${entry.heading}`;
    return `| ${escaped(heading)} | ${entry.wps ?? ""} | ${genderContent} | ${paragraphs} |`;
  });
  const head = [
    "",
    "## Sections",
    "",
    "| heading | WPS | with gender content | paragraphs |",
    "| --- | --- | ---: | ---: |",
  ];
  return rows.length > 0 ? [...head, ...rows] : [];
}

function paragraph(coded: CodedParagraph): string[] {
  const { number, page, coding } = coded;
  const where = page === null ? "" : `, page ${page}`;
  return ["", `**${number}**${where} (${[coding.level, ...flagsOf(coding)].join(", ")})`, "", `> ${withBold(coded)}`];
}

function document(assessment: Assessment): string {
  const { report, paragraphs, checks, warnings, coder, figures } = assessment;
  const content = paragraphs.filter(({ part, coding }) => part === "body" && hasGenderContent(coding));
  return [
    `# ${escaped(titleLine(report))}`,
    "",
    escaped(report.title),
    "",
    aboutLine(report),
    "",
    `**${shareInWords(figures.share)}** of paragraphs have gender content.`,
    "",
    "| figure | count |",
    "| --- | ---: |",
    ...figureRows(assessment).map(([name, count]) => `| ${name} | ${count} |`),
    ...sections(assessment),
    "",
    "## Paragraphs with gender content",
    ...content.flatMap(paragraph),
    ...(checks.length > 0 ? ["", "## Checks", ""] : []),
    ...checks.map(({ message, suggestion }) => `- ${escaped(message)} ${escaped(suggestion)}`),
    ...(warnings.length > 0 ? ["", "## How the file was read", ""] : []),
    ...warnings.map(({ message }) => `- ${escaped(message)}`),
    "",
    `Coded by machine by codebook-1, coder ${coder.version} (${coder.id}).`,
    "",
    "",
  ].join("\n");
}

/** A report to paste into a mail or a page. */
export function markdown(): Format {
  return { begin: "", assessment: document };
}
