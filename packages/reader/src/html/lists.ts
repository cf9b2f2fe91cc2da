import { formatNumber } from "../flow/number-format.ts";
import { attribute, type Declarations, type Element } from "./declarations.ts";

/** A list that is open while its items are read. */
export interface OpenList {
  /** Null for lists without numbers. */
  format: string | null;
  next: number;
}

/** The kinds of numbers of `type` (HTML Standard, 4.4.5) and of `list-style-type` as formats of ECMA-376. */
const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
};

export function openList(element: Element, said: Declarations): OpenList {
  const start = wholeNumber(attribute(element, "start"));
  return { format: formatOf(element, said, element.tagName === "ol" ? "decimal" : null), next: start ?? 1 };
}

/** The printed label of the next item; empty where its list prints none. */
export function labelOf(item: Element, said: Declarations, list: OpenList | undefined): string {
  if (!list) return "";
  const number = wholeNumber(attribute(item, "value")) ?? list.next;
  const style = said.get("list-style-type") ?? said.get("list-style");
  const format = formatOf(item, said, list.format);
  list.next = number + 1;
  if (style !== undefined && /\bnone\b/u.test(style)) return "";
  if (format === null) return "•";
  return format === "none" ? "" : printed(formatNumber(number, format), format);
}

/** HTML gives numbers without their punctuation; reports print sub-paragraphs as (a) and (i), all else with a full stop. */
function printed(number: string, format: string): string {
  return format.startsWith("lower") ? `(${number})` : `${number}.`;
}

function formatOf(element: Element, said: Declarations, fallback: string | null): string | null {
  const style = said.get("list-style-type") ?? said.get("list-style");
  if (style !== undefined && /\bnone\b/u.test(style)) return "none";
  return FORMATS[style ?? ""] ?? FORMATS[attribute(element, "type") ?? ""] ?? fallback;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : undefined;
}
