import type { CallExplanation, MentionExplanation, SentenceExplanation } from "@gender-lens/coder";
import type { Coding } from "@gender-lens/model";
import { flagsOf } from "../formats/words.ts";
import { highlight, legend } from "../terminal/highlight.ts";
import { plain } from "../terminal/paint.ts";
import { prose, type Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { figureLine } from "./figures.ts";
import type { Explained } from "./paragraph.ts";

const INDENT = "    ";
const DEEP = "      ";

/** What the rules that did not hold say of a mention, all in one. */
const silence = ({ others }: MentionExplanation): string =>
  others
    .filter(({ fired }) => !fired)
    .map(({ note }) => note)
    .join(" ");

function mentionLines(mention: MentionExplanation, before: MentionExplanation | undefined, screen: Screen): string[] {
  const { words, about, decidedBy, others } = mention;
  const dim = (line: string) => screen.paint("dim", line);
  const overruled = others.filter(({ fired }) => fired);
  const silent = silence(mention);
  const repeats = before !== undefined && silence(before) === silent;
  const judged = about ? "what the sentence is about" : "in passing";
  return [
    ...prose(`“${words}”: ${judged}. ${decidedBy.note} [${decidedBy.rule}]`, INDENT, screen, "• "),
    ...overruled.flatMap(({ rule, note }) => prose(`also: ${note} [${rule}]`, DEEP, screen)),
    ...(silent === ""
      ? []
      : prose(repeats ? "not: as for the mention before" : `not: ${silent}`, DEEP, screen).map(dim)),
  ];
}

function callLines({ words, rule, note, concerns }: CallExplanation, screen: Screen): string[] {
  const what =
    concerns.length > 0
      ? `concerns ${concerns.map((concern) => `“${concern}”`).join(", ")}: a gender recommendation`
      : "concerns nothing about women or gender: no gender recommendation";
  return prose(`“${words}”: ${note} It ${what}. [${rule}]`, INDENT, screen, "• ");
}

function sentenceLines(sentence: SentenceExplanation, at: number, found: Explained, screen: Screen): string[] {
  const { start, end, level, mentions, calls } = sentence;
  const { text } = found.paragraph;
  const { evidence, people } = found.coding;
  const inside = (span: { start: number; end: number }) => span.start >= start && span.end <= end;
  const lines = wrap(text.slice(start, end), screen.width - INDENT.length).map((range) => {
    const line = { start: start + range.start, end: start + range.end };
    return INDENT + highlight(text, line, evidence, screen.paint);
  });
  return [
    "",
    screen.paint("bold", `Sentence ${at + 1}: ${level === "none" ? "no mention" : level}`),
    ...lines,
    ...mentions.flatMap((mention, nth) => mentionLines(mention, mentions[nth - 1], screen)),
    ...people.filter(inside).flatMap((figure) => prose(figureLine(figure, text, found.coding), INDENT, screen, "# ")),
    ...calls.flatMap((call) => callLines(call, screen)),
  ];
}

/** What is decided on the paragraph as a whole: pillars and flags, each with its words. */
function wholeLines({ paragraph: { text }, coding }: Explained, screen: Screen): string[] {
  const whole = coding.evidence.filter(({ supports }) => /^(?:pillar:|sgbv$|sea$)/.test(supports));
  if (whole.length === 0) return [];
  return [
    "",
    screen.paint("bold", "The paragraph as a whole"),
    ...whole.flatMap(({ supports, start, end, rule, note }) =>
      prose(`${supports.replace(":", " ")}: “${text.slice(start, end)}”. ${note} [${rule}]`, INDENT, screen, "• "),
    ),
  ];
}

/** Cut after two digits, never rounded up: no decision is certain. */
const sureness = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2);

const confidenceLine = ({ confidence }: Coding): string =>
  `sure of ${Object.entries(confidence)
    .map(([decision, value]) => `${decision} ${sureness(value)}`)
    .join(", ")}`;

/** Sentence by sentence, which rule said what and why the others did not, for a screen. */
export function printedExplanation(found: Explained, screen: Screen): string {
  const { paragraph, headings, coding, sentences } = found;
  const part = paragraph.part === "body" ? "" : `${paragraph.part.replace("-", " ")}, `;
  const page = paragraph.page === null ? "" : `, page ${paragraph.page}`;
  return [
    screen.paint(
      "bold",
      `${part}paragraph ${paragraph.number}${page}: ${[coding.level, ...flagsOf(coding)].join(", ")}`,
    ),
    ...(headings.length > 0 ? prose(headings.join(" › "), "", screen).map((line) => screen.paint("dim", line)) : []),
    ...prose(confidenceLine(coding), "", screen).map((line) => screen.paint("dim", line)),
    ...(screen.paint === plain ? [] : [`words that decided on: ${legend(screen.paint)}`]),
    ...sentences.flatMap((sentence, at) => sentenceLines(sentence, at, found, screen)),
    ...wholeLines(found, screen),
    "",
    "",
  ].join("\n");
}
