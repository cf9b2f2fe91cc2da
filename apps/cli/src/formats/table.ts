import { hasGenderContent, type Assessment, type CodedParagraph, type Level } from "@gender-lens/model";
import { columns } from "../terminal/columns.ts";
import { excerpts } from "../terminal/excerpt.ts";
import { coloured, highlight, legend } from "../terminal/highlight.ts";
import { plain, type Style } from "../terminal/paint.ts";
import { prose, screenFor, type Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Format, Occasion } from "./format.ts";
import { gapsBlock, isGap } from "./gaps-block.ts";
import { sectionTallies } from "./section-tally.ts";
import { summary } from "./summary.ts";
import { aboutLine, figureRows, flagsOf, shareInWords, titleLine } from "./words.ts";

const INDENT = "    ";
/** Characters of the bar that pictures the share. */
const BAR = 40;

const LEVEL_STYLES: Record<Level, Style> = { specific: ["bold", "magenta"], related: "magenta", none: "dim" };

function titleBlock({ report }: Assessment, screen: Screen): string[] {
  const rule = screen.paint("dim", "─".repeat(screen.width));
  return [
    rule,
    screen.paint("bold", titleLine(report)),
    ...prose(report.title, "", screen),
    ...prose(aboutLine(report), "", screen).map((line) => screen.paint("dim", line)),
  ];
}

function figuresBlock(assessment: Assessment, { paint }: Screen): string[] {
  const { share } = assessment.figures;
  const filled = Math.round(((share ?? 0) / 100) * BAR);
  const bar = paint("magenta", "█".repeat(filled)) + paint("dim", "░".repeat(BAR - filled));
  const rows = figureRows(assessment).map(([name, count]) => [String(count), name]);
  return [
    "",
    `${bar}  ${paint("bold", shareInWords(share))}`,
    ...columns(rows, ["right", "left"]).map((line) => `  ${line}`),
  ];
}

function outlineBlock(assessment: Assessment, { paint, width }: Screen): string[] {
  const tallies = sectionTallies(assessment);
  const right = tallies.map(({ numbers, genderContent, paragraphs }) => [
    numbers ? (numbers.first === numbers.last ? `${numbers.first}` : `${numbers.first}–${numbers.last}`) : "",
    `${genderContent}/${paragraphs}`,
  ]);
  const rightLines = columns(right, ["right", "right"]);
  const room = width - Math.max(0, ...rightLines.map((line) => line.length)) - "stand-alone".length - 4;
  const lines = tallies.map(({ entry }, at) => {
    const indent = "  ".repeat(entry.depth - 1);
    const heading = `${indent}${entry.number ? `${entry.number} ` : ""}${entry.heading}`;
    const shown = heading.length > room ? `${heading.slice(0, room - 1)}…` : heading.padEnd(room);
    const mark = (entry.wps ?? "").padEnd("stand-alone".length);
    const line = `${shown}  ${mark}  ${rightLines[at] ?? ""}`;
    return entry.wps === "stand-alone" ? paint("bold", line) : line;
  });
  return lines.length > 0 ? ["", paint("bold", "Sections (paragraphs with gender content / all)"), ...lines] : [];
}

/** The words that decided, for a screen without colours. */
function wordsOf({ text, coding }: CodedParagraph): string {
  const words = coding.evidence
    .filter(({ supports }) => !supports.startsWith("pillar:"))
    .map(({ start, end }) => `“${text.slice(start, end)}”`);
  return words.length > 0 ? `words: ${[...new Set(words)].join(", ")}` : "";
}

/** Number, page, level and flags; the flags go on below where the screen is narrow. */
function paragraphHead({ number, page, coding }: CodedParagraph, screen: Screen): string[] {
  const { paint } = screen;
  const label = page === null ? `${number}.` : `${number}. p. ${page}`;
  const [first = "", ...rest] = prose(
    [label, coding.level, flagsOf(coding).join(", ")].filter(Boolean).join(" · "),
    "",
    screen,
  );
  const level = paint(LEVEL_STYLES[coding.level], coding.level);
  const painted = `${paint("bold", label)} · ${level}${first.slice(`${label} · ${coding.level}`.length)}`;
  return [painted, ...rest.map((line) => INDENT + line)];
}

function paragraphBlock(paragraph: CodedParagraph, screen: Screen): string[] {
  const { paint, width } = screen;
  const { text, coding } = paragraph;
  const parts = excerpts(text, coloured(coding.evidence));
  const lines = parts.flatMap((part, at) => {
    const cutBefore = part.start > 0 && at === 0 ? "… " : "";
    const cutAfter = part.end < text.length ? " …" : "";
    const ranges = wrap(text.slice(part.start, part.end), width - INDENT.length - 4).map(({ start, end }) => ({
      start: part.start + start,
      end: part.start + end,
    }));
    const painted = ranges.map((range) => highlight(text, range, coding.evidence, paint));
    return painted.map(
      (line, row) => INDENT + (row === 0 ? cutBefore : "") + line + (row === painted.length - 1 ? cutAfter : ""),
    );
  });
  return [
    "",
    ...paragraphHead(paragraph, screen),
    ...lines,
    ...(paint === plain ? prose(wordsOf(paragraph), INDENT, screen) : []),
  ];
}

function paragraphsBlock({ paragraphs }: Assessment, screen: Screen): string[] {
  const { paint } = screen;
  const worth = paragraphs.filter(({ coding }) => hasGenderContent(coding) || coding.gap);
  const body = worth.filter(({ part }) => part === "body");
  const annexes = worth.filter(({ part }) => part !== "body");
  if (worth.length === 0) return [];
  return [
    "",
    paint("bold", "Paragraphs with gender content or a gap"),
    ...(paint === plain ? [] : [`  words that decided on: ${legend(paint)}`]),
    ...body.flatMap((paragraph) => paragraphBlock(paragraph, screen)),
    ...(annexes.length > 0 ? ["", paint("bold", "In annexes (not counted)")] : []),
    ...annexes.flatMap((paragraph) => paragraphBlock(paragraph, screen)),
  ];
}

function checksBlock({ checks, warnings }: Assessment, screen: Screen): string[] {
  const { paint } = screen;
  const findings = checks
    .filter((check) => !isGap(check))
    .flatMap(({ severity, message, suggestion }) => [
      ...prose(message, "  ", screen, severity === "important" ? "! " : "· "),
      ...prose(suggestion, INDENT, screen).map((line) => paint("dim", line)),
    ]);
  const notes = warnings.flatMap(({ message }) => prose(message, "  ", screen, "! "));
  return [
    ...(findings.length > 0 ? ["", paint("bold", "Checks"), ...findings] : []),
    ...(notes.length > 0 ? ["", paint("bold", "How the file was read"), ...notes] : []),
  ];
}

/** The assessment for a screen of this width. */
export function printed(assessment: Assessment, screen: Screen): string {
  return [titleBlock, figuresBlock, outlineBlock, paragraphsBlock, checksBlock, gapsBlock]
    .flatMap((block) => block(assessment, screen))
    .concat("", "")
    .join("\n");
}

/** For people: figures, sections, paragraphs with the words that decided in colour, checks; several end in a summary. */
export function table({ toScreen }: Occasion): Format {
  const screen = screenFor({ toScreen });
  const shown: Assessment[] = [];
  return {
    begin: "",
    assessment: (assessment) => {
      shown.push(assessment);
      return printed(assessment, screen);
    },
    end: () => (shown.length > 1 ? summary(shown, screen.paint) : ""),
  };
}
