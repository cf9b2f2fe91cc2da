import { headingNumber } from "../heading-number.ts";
import type { FlowParagraph } from "./paragraph.ts";
import { oneLine } from "./words.ts";

/** Longer than any heading of a report, in characters. */
const LONGEST_HEADING = 320;
/** Headings known only by a modest sign, italics or "keep with next", are shorter. */
const SHORT = 130;
/** A paragraph in a heading's style that is so long and ends as a sentence is text all the same. */
const LONGEST_SENTENCE = 160;
/** A paragraph in type so much larger than the body, in points, can only be a heading. */
const LARGER = 1;
const BODY_TEXT = 9;

const ANNEX = /^(Annex|Appendix|Enclosure|Attachment)(?:\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*\**\.?$/iu;
const ANNEX_WITH_TITLE =
  /^((?:Annex|Appendix|Enclosure|Attachment)(?:\s+(?:[IVXLC]+|\d{1,2}|[A-Z]))?)\s*(?:[:.]|\s[–—-])\s+(\S.*)$/iu;
/**
 * The heading styles of the templates of United Nations documents, outermost first, by name
 * without `_` and spaces; those of Geneva end in G.
 */
const UN_STYLES: readonly RegExp[] = [/^H(Ch|M)G?$/u, /^H1G?$/u, /^H2\/?3G?$/u, /^H4G?$/u, /^H5\/?6G?$/u];

/** Level of a heading by its outline level or the name of its style, from 0; null for other paragraphs. */
export function headingLevel({ properties, styles }: FlowParagraph): number | null {
  if (properties.outline !== undefined && properties.outline < BODY_TEXT) return properties.outline;
  if (properties.outline !== undefined) return null;
  for (const style of styles) {
    const own = /^heading\s?([1-9])$/iu.exec(style)?.[1];
    if (own !== undefined) return Number(own) - 1;
    const level = UN_STYLES.findIndex((pattern) => pattern.test(style.replace(/[_\s]/gu, "")));
    if (level >= 0) return level;
  }
  return null;
}

export interface Neighbours {
  /** The next paragraph with text is a numbered paragraph of the report or a heading by its own look. */
  beforeBody: boolean;
  /** Points. */
  bodySize: number;
}

/** Whether a paragraph that is no numbered one is a heading: by style, outline level, or look. */
export function isHeading(paragraph: FlowParagraph, { beforeBody, bodySize }: Neighbours): boolean {
  const text = oneLine(paragraph.text);
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST_HEADING) return false;
  const endsSentence = /[.;,]$/u.test(text);
  if (headingLevel(paragraph) !== null) return !(endsSentence && text.length > LONGEST_SENTENCE);
  const { look, properties } = paragraph;
  if (look.size >= bodySize + LARGER) return true;
  if (look.bold || look.underlined) return !endsSentence && look.size > bodySize - LARGER;
  if (!beforeBody || endsSentence || text.endsWith(":") || text.length > SHORT) return false;
  if (look.size < bodySize) return false;
  const kind = headingNumber(numberedText(paragraph, text))?.kind;
  if (kind === "roman" || kind === "letter") return true;
  if (paragraph.label !== null) return false;
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
  return look.italic || capitals || properties.keepNext === true || properties.centred === true;
}

/** A heading's text after its automatic number. */
export function numberedText({ label }: FlowParagraph, text: string): string {
  return label === null ? text : `${label} ${text}`;
}

/** The label and the words of an annex's title, which stands alone on its line; null for other paragraphs. */
export function annexTitle(
  paragraph: FlowParagraph,
  above: FlowParagraph | undefined,
  bodySize: number,
): { label: string; heading: string } | null {
  const [first = "", ...rest] = paragraph.text
    .trim()
    .split(/[\n\f]+/u)
    .map(oneLine);
  const { look, properties } = paragraph;
  const display =
    look.bold ||
    look.underlined ||
    look.size > bodySize ||
    headingLevel(paragraph) !== null ||
    properties.centred === true ||
    properties.newPage === true ||
    /^\s*\f/u.test(paragraph.text) ||
    /\f\s*$/u.test(above?.text ?? "");
  if (!display) return null;
  if (ANNEX.test(first)) return { label: first.replace(/[\s*.]+$/u, ""), heading: oneLine(rest.join(" ")) };
  const [, label, title] =
    rest.length === 0 && first.length <= LONGEST_HEADING ? (ANNEX_WITH_TITLE.exec(first) ?? []) : [];
  return label !== undefined && title !== undefined ? { label, heading: title } : null;
}
