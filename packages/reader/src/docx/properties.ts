import type { ParagraphProperties, RunProperties } from "../flow/properties.ts";
import { child, integer, toggle, value, type XmlElement } from "./xml.ts";

const TWIPS = 20;
const HALF_POINTS = 2;

export function runProperties(element: XmlElement | undefined): RunProperties {
  const size = integer(value(element, "w:sz"));
  const align = value(element, "w:vertAlign");
  const underline = value(element, "w:u");
  const fonts = child(element, "w:rFonts")?.attributes;
  return {
    style: value(element, "w:rStyle"),
    bold: toggle(element, "w:b"),
    italic: toggle(element, "w:i"),
    capitals: toggle(element, "w:caps"),
    hidden: toggle(element, "w:vanish"),
    underlined: underline === undefined ? undefined : underline !== "none",
    size: size === undefined ? undefined : size / HALF_POINTS,
    raised: align === undefined ? undefined : align === "superscript",
    font: fonts?.get("w:ascii") ?? fonts?.get("w:hAnsi"),
  };
}

export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const numbering = child(element, "w:numPr");
  const indent = child(element, "w:ind")?.attributes;
  const hanging = twips(indent?.get("w:hanging"));
  const align = value(element, "w:jc");
  return {
    style: value(element, "w:pStyle"),
    list: value(numbering, "w:numId"),
    listLevel: integer(value(numbering, "w:ilvl")),
    outline: integer(value(element, "w:outlineLvl")),
    left: twips(indent?.get("w:left") ?? indent?.get("w:start")),
    first: hanging === undefined ? twips(indent?.get("w:firstLine")) : -hanging,
    keepNext: toggle(element, "w:keepNext"),
    newPage: toggle(element, "w:pageBreakBefore"),
    centred: align === undefined ? undefined : align === "center",
  };
}

/** Twentieths of a point, or, in strict files, a length with its unit; in points. */
function twips(text: string | undefined): number | undefined {
  const [, length, unit] = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/u.exec(text ?? "") ?? [];
  if (length === undefined) return undefined;
  return Number(length) * (unit === undefined ? 1 / TWIPS : (POINTS[unit] ?? 0));
}
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/** The content controls, tagged parts and alternatives that only wrap what they hold. */
const WRAPPERS = new Set(["w:smartTag", "w:customXml", "w:hyperlink", "w:bdo", "w:dir", "w:fldSimple"]);

/** The children that a wrapper stands for; null for an element that is no wrapper. */
export function unwrapped(element: XmlElement): readonly XmlElement["children"][number][] | null {
  if (WRAPPERS.has(element.name)) return element.children;
  if (element.name === "w:sdt") return isPlaceholder(element) ? [] : (child(element, "w:sdtContent")?.children ?? []);
  // Word draws the first alternative; others are for older programs.
  if (element.name === "mc:AlternateContent") {
    return (child(element, "mc:Choice") ?? child(element, "mc:Fallback"))?.children ?? [];
  }
  return null;
}

/** "Click here to enter text" is no text of the report. */
function isPlaceholder(control: XmlElement): boolean {
  return toggle(child(control, "w:sdtPr"), "w:showingPlcHdr") === true;
}
