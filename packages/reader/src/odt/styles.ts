import type { ParagraphProperties, RunProperties } from "../flow/properties.ts";
import { layered } from "../flow/properties.ts";
import { PLAIN, UNSET } from "../flow/properties.ts";
import { child, elementsOf, type OdfElement } from "./xml.ts";

/** A style of paragraphs or of text with all that it is based on (OpenDocument 1.2, 16.2). */
export interface Style {
  /** Names as the user sees them, nearest first. */
  names: readonly string[];
  paragraph: ParagraphProperties;
  run: RunProperties;
}

/** Size where no style gives one, in points. */
const DEFAULT_SIZE = 12;
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12 };
/** Styles are based on each other at most so deep; longer chains are circles. */
const DEEPEST = 50;

/** A length of OpenDocument in points. */
export function points(text: string | undefined): number | undefined {
  const [, digits, unit = ""] = /^(-?\d*\.?\d+)(pt|px|in|cm|mm|pc)$/u.exec(text ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits) * (POINTS[unit] ?? 0);
}

/** The styles of a file: those of `styles.xml` and the automatic ones of `content.xml`. */
export class Styles {
  readonly #elements = new Map<string, OdfElement>();
  readonly #defaults = new Map<string, OdfElement>();
  readonly #resolved = new Map<string, Style>();

  constructor(...roots: (OdfElement | undefined)[]) {
    for (const root of roots) {
      for (const group of elementsOf(root).filter(({ name }) => /^office:(automatic-)?styles$/u.test(name))) {
        for (const style of elementsOf(group)) {
          const family = style.attributes.get("style:family") ?? "";
          if (style.name === "style:style")
            this.#elements.set(`${family}/${style.attributes.get("style:name")}`, style);
          if (style.name === "style:default-style") this.#defaults.set(family, style);
        }
      }
    }
  }

  find(family: "paragraph" | "text", name: string | undefined): Style {
    const key = `${family}/${name ?? ""}`;
    const found = this.#resolved.get(key) ?? this.#resolve(family, name);
    this.#resolved.set(key, found);
    return found;
  }

  #resolve(family: "paragraph" | "text", name: string | undefined): Style {
    const chain: OdfElement[] = [];
    let style = this.#elements.get(`${family}/${name ?? ""}`);
    while (style && chain.length < DEEPEST && !chain.includes(style)) {
      chain.push(style);
      style = this.#elements.get(`${family}/${style.attributes.get("style:parent-style-name") ?? ""}`);
    }
    const base = this.#defaults.get(family);
    let paragraph = UNSET;
    let run: RunProperties = family === "paragraph" ? { ...PLAIN, size: DEFAULT_SIZE } : PLAIN;
    for (const each of [...(base ? [base] : []), ...chain.toReversed()]) {
      paragraph = layered(paragraph, paragraphOf(each));
      run = layered(run, runOf(each, run.size));
    }
    return { names: chain.flatMap(namesOf), paragraph, run };
  }
}

/** `Heading_20_1` is "Heading 1". */
function namesOf({ attributes }: OdfElement): string[] {
  const name = attributes.get("style:display-name") ?? attributes.get("style:name") ?? "";
  return [name.replace(/_([0-9a-f]{2})_/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))];
}

function paragraphOf(style: OdfElement): ParagraphProperties {
  const said = child(style, "style:paragraph-properties")?.attributes;
  const outline = style.attributes.get("style:default-outline-level");
  const align = said?.get("fo:text-align");
  const pageBreak = said?.get("fo:break-before");
  const keep = said?.get("fo:keep-with-next");
  return {
    ...UNSET,
    outline: outline !== undefined && /^[1-9]$/u.test(outline) ? Number(outline) - 1 : undefined,
    left: points(said?.get("fo:margin-left")),
    first: points(said?.get("fo:text-indent")),
    keepNext: keep === undefined ? undefined : keep === "always",
    newPage: pageBreak === undefined ? undefined : pageBreak === "page",
    centred: align === undefined ? undefined : align === "center",
  };
}

/** `size`: of the style that it is based on, which sizes in per cent are of. */
function runOf(style: OdfElement, size: number | undefined): RunProperties {
  const said = child(style, "style:text-properties")?.attributes;
  const weight = said?.get("fo:font-weight");
  const slant = said?.get("fo:font-style");
  const line = said?.get("style:text-underline-style");
  const transform = said?.get("fo:text-transform");
  const hidden = said?.get("text:display");
  const position = said?.get("style:text-position");
  const share = /^(\d+)%$/u.exec(said?.get("fo:font-size") ?? "")?.[1];
  return {
    ...PLAIN,
    bold: weight === undefined ? undefined : weight === "bold" || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== "normal",
    underlined: line === undefined ? undefined : line !== "none",
    capitals: transform === undefined ? undefined : transform === "uppercase",
    hidden: hidden === undefined ? undefined : hidden === "none",
    raised: position === undefined ? undefined : /^(super|[1-9])/u.test(position),
    size: share === undefined ? points(said?.get("fo:font-size")) : (Number(share) / 100) * (size ?? DEFAULT_SIZE),
    font: said?.get("style:font-name") ?? said?.get("fo:font-family"),
  };
}
