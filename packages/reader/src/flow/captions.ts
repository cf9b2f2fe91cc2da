import { headingNumber } from "../heading-number.ts";
import { MONTH } from "../masthead/dates.ts";
import type { FlowParagraph } from "./paragraph.ts";
import { oneLine } from "./words.ts";

const KIND = String.raw`(Figure|Fig\.|Map|Table|Chart|Box|Graph|Diagram|Photo|Photograph|Infographic)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?`;
const ALONE = new RegExp(String.raw`^${KIND}\s*[.:*]*$`, "u");
const WITH_TITLE = new RegExp(String.raw`^${KIND}\s*[.:–—-]?(\s|$)`, "u");
const NOTE = /^(Sources?|Notes?|Abbreviations?|Legend|Base map source)\s*:/u;
/** The days or months that a figure's data cover, at the end of its title: ", 1 May 2030–30 June 2031", "(as at 3 May 2031)". */
const DATED = new RegExp(
  String.raw`,\s(\d{1,2}\s)?${MONTH}(\s\d{4})?\s?[–—-]\s?(\d{1,2}\s)?${MONTH}\s\d{4}$|\bas (at|of) \d{1,2}\s${MONTH}\s\d{4}\)?$`,
  "iu",
);
/** Notes to figures are set at least so much smaller than the body, in points. */
const SMALLER = 0.8;

/** Whether a paragraph is the caption of a figure or table: by its style, by its first words, or as a dated title. */
export function isCaption({ text, styles, look, label }: FlowParagraph): boolean {
  const first = oneLine(text.trim().split("\n")[0] ?? "");
  if (styles.some((style) => /^caption$/iu.test(style)) && first !== "") return true;
  if (ALONE.test(first)) return true;
  if (WITH_TITLE.test(first) && (look.bold || look.italic) && !/[.;,]$/u.test(first)) return true;
  const whole = oneLine(text);
  return look.bold && label === null && DATED.test(whole) && headingNumber(whole) === null;
}

/** A source or a note under a figure or table. */
export function isFigureNote({ text, look }: FlowParagraph, bodySize: number): boolean {
  return NOTE.test(oneLine(text)) || (look.size > 0 && look.size <= bodySize - SMALLER);
}
