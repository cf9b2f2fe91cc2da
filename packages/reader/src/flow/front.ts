import type { FrontLine, FrontMatter } from "../blocks.ts";
import { headingNumber } from "../heading-number.ts";
import { headingLevel, numberedText } from "./headings.ts";
import type { FlowParagraph } from "./paragraph.ts";
import { oneLine } from "./words.ts";

/** The line that says what kind of document this is closes the masthead of a report. */
const KIND_OF_DOCUMENT =
  /^(\p{L}+(-\p{L}+)?\s){0,4}(report|note|study)\s(of|by)\sthe\s(secretary-general|secretariat)/iu;
/** A paragraph of running text is at least so long, in characters. */
const RUNNING_TEXT = 120;

/** How many paragraphs belong to masthead and title; `first` is the index of paragraph 1, or -1. */
export function lengthOfFront(paragraphs: readonly FlowParagraph[], first: number): number {
  const before = first < 0 ? paragraphs : paragraphs.slice(0, first);
  const kind = before.findLastIndex(({ text, inTable }) => !inTable && KIND_OF_DOCUMENT.test(oneLine(text)));
  if (kind >= 0) return kind + 1;
  const inTable = before.findLastIndex(
    (paragraph) => paragraph.inTable && KIND_OF_DOCUMENT.test(oneLine(paragraph.text)),
  );
  const after = inTable + 1;
  const outside = ({ inTable: tabled, inContents }: FlowParagraph, i: number) => i >= after && !tabled && !inContents;
  const numbered = before.findIndex((paragraph, i) => outside(paragraph, i) && isSection(paragraph));
  if (numbered >= 0) return numbered;
  // The first heading without number may be the title.
  const headed = before.findIndex((paragraph, i) => i > 0 && outside(paragraph, i) && headingLevel(paragraph) !== null);
  if (headed >= 0) return headed;
  const text = before.findIndex((paragraph, i) => outside(paragraph, i) && isRunningText(paragraph));
  return text >= 0 ? text : before.length;
}

function isSection(paragraph: FlowParagraph): boolean {
  const text = oneLine(paragraph.text);
  const number = headingNumber(numberedText(paragraph, text));
  if (number && (number.kind === "roman" || number.kind === "letter") && number.printed.endsWith(".")) return true;
  return /^(Introduction|Summary|Contents)$/iu.test(text);
}

function isRunningText({ text, look }: FlowParagraph): boolean {
  return !look.bold && oneLine(text).length > RUNNING_TEXT && /\p{Ll}{2}/u.test(text);
}

/** Masthead and title line by line, and the words of running heads and feet. */
export function frontMatter(front: readonly FlowParagraph[], furniture: readonly FlowParagraph[]): FrontMatter {
  return {
    lines: front.flatMap(frontLines),
    furniture: [...new Set(furniture.flatMap(({ text }) => text.split(/[\t\n]/u).map(oneLine)))].filter(
      (line) => line !== "",
    ),
  };
}

function frontLines({ text, look }: FlowParagraph): FrontLine[] {
  return text
    .split(/[\n\f]/u)
    .map(oneLine)
    .filter((line) => line !== "")
    .map((line, i) => ({ text: line, size: look.size, bold: look.bold, apart: i === 0 }));
}
