import type { ParagraphProperties, RunProperties } from "../flow/properties.ts";
import { attribute, type Declarations, type Element } from "./declarations.ts";

/** Points a unit; a pixel is 1/96 inch (CSS Values, 6.2). */
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12 };
/** Sizes by name and by the attribute of `font`, in points, where the text is 12. */
const NAMED: Readonly<Record<string, number>> = {
  "xx-small": 7,
  "x-small": 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  "x-large": 18,
  "xx-large": 24,
};
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];
/** Of the text around it (HTML Standard, 15.3.7). */
const HEADING_SCALE: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 };
const SMALLER = 0.83;
const LARGER = 1.2;
const BOLD = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const ITALIC = new Set(["i", "em", "cite", "dfn", "address"]);
const BOLD_WEIGHT = 600;

/** How the text of an element is set, told by the text around it, the tag and the style sheets. */
export function lookOf(element: Element, said: Declarations, around: RunProperties): RunProperties {
  const { tagName } = element;
  const look = { ...around };
  if (BOLD.has(tagName)) look.bold = true;
  if (ITALIC.has(tagName)) look.italic = true;
  if (tagName === "u") look.underlined = true;
  if (tagName === "sup" || tagName === "sub") look.raised = tagName === "sup";
  const size = around.size ?? 12;
  look.size = sizeOf(element, said.get("font-size"), size);
  const weight = said.get("font-weight") ?? /\b(bold|[6-9]00|normal)\b/u.exec(said.get("font") ?? "")?.[1];
  if (weight !== undefined) look.bold = weight.startsWith("bold") || Number.parseInt(weight, 10) >= BOLD_WEIGHT;
  const slant = said.get("font-style");
  if (slant !== undefined) look.italic = slant === "italic" || slant === "oblique";
  const line = said.get("text-decoration") ?? said.get("text-decoration-line");
  if (line !== undefined) look.underlined = line.includes("underline");
  const align = said.get("vertical-align");
  if (align === "super" || align === "sub" || align === "baseline") look.raised = align === "super";
  if (said.has("text-transform")) look.capitals = said.get("text-transform") === "uppercase";
  return look;
}

function sizeOf(element: Element, said: string | undefined, around: number): number {
  if (said !== undefined) return lengthOf(said, around) ?? NAMED[said] ?? around;
  const scale = HEADING_SCALE[element.tagName];
  if (scale !== undefined) return around * scale;
  if (element.tagName === "small") return around * SMALLER;
  if (element.tagName === "big") return around * LARGER;
  const size = element.tagName === "font" ? /^([+-]?)(\d)$/u.exec(attribute(element, "size") ?? "") : null;
  if (!size) return around;
  // "+1" counts from size 3, which is that of the text.
  const step = size[1] === "" ? Number(size[2]) : 3 + Number(size[0]);
  return FONT_SIZES[Math.min(Math.max(step, 1), FONT_SIZES.length) - 1] ?? around;
}

/** A CSS length in points; null for what is none. */
function lengthOf(text: string, em: number): number | null {
  const [, digits, unit = ""] = /^(-?\d*\.?\d+)(pt|px|in|cm|mm|pc|em|rem|ex|%)?$/u.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  if (unit === "%") return (number / 100) * em;
  if (unit === "em" || unit === "rem") return number * em;
  if (unit === "ex") return (number * em) / 2;
  return unit === "" ? (number === 0 ? 0 : null) : number * (POINTS[unit] ?? 0);
}

const HEADING_TAG = /^h([1-6])$/u;

/** How a paragraph is set, over what its surroundings say. */
export function paragraphLook(element: Element, said: Declarations, around: ParagraphProperties): ParagraphProperties {
  const properties = { ...around };
  const heading = HEADING_TAG.exec(element.tagName)?.[1] ?? said.get("mso-outline-level");
  if (heading !== undefined && /^[1-9]$/u.test(heading)) properties.outline = Number(heading) - 1;
  const align = said.get("text-align") ?? attribute(element, "align");
  if (align !== undefined) properties.centred = align === "center";
  if (element.tagName === "center") properties.centred = true;
  if (said.has("page-break-before") || said.has("break-before")) {
    properties.newPage = /^(always|page|left|right)$/u.test(
      said.get("page-break-before") ?? said.get("break-before") ?? "",
    );
  }
  if ((said.get("page-break-after") ?? "").startsWith("avoid")) properties.keepNext = true;
  const em = 12;
  const left = lengthOf(said.get("margin-left") ?? "", em);
  if (left !== null) properties.left = (around.left ?? 0) + left;
  const first = lengthOf(said.get("text-indent") ?? "", em);
  if (first !== null) properties.first = first;
  return properties;
}
