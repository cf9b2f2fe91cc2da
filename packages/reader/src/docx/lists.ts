import type { ParagraphProperties } from "../flow/properties.ts";
import { paragraphProperties } from "./properties.ts";
import type { Styles } from "./styles.ts";
import { all, child, integer, toggle, value, type XmlElement } from "./xml.ts";

/** One level of a list (ECMA-376, 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
  /** Begins anew after a paragraph of one of this many outer levels; 0 for never, undefined for any. */
  restart: number | undefined;
  /** All numbers in the text are printed in digits. */
  legal: boolean;
  /** The style whose paragraphs stand on this level. */
  style: string | undefined;
  paragraph: ParagraphProperties;
}

/** A list as paragraphs refer to it. */
export interface List {
  id: string;
  /** Lists of one abstract list count on from each other. */
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list begins. */
  starts: ReadonlyMap<number, number>;
}

/** Numbering styles lead to each other at most so often; more is a circle. */
const DEEPEST = 10;

/** The lists of a file by their ids. */
export class Lists {
  readonly #lists = new Map<string, List | null>();
  readonly #nums = new Map<string, XmlElement>();
  readonly #abstracts = new Map<string, XmlElement>();
  readonly #styles: Styles;

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#styles = styles;
    for (const num of all(root, "w:num")) this.#nums.set(num.attributes.get("w:numId") ?? "", num);
    for (const abstract of all(root, "w:abstractNum")) {
      this.#abstracts.set(abstract.attributes.get("w:abstractNumId") ?? "", abstract);
    }
  }

  find(id: string): List | null {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const found = this.#resolve(id);
    this.#lists.set(id, found);
    return found;
  }

  #resolve(id: string): List | null {
    const num = this.#nums.get(id);
    const abstract = num && this.#abstract(num);
    if (!num || !abstract) return null;
    const levels = levelsOf(abstract);
    const starts = new Map<number, number>();
    for (const override of all(num, "w:lvlOverride")) {
      const at = integer(override.attributes.get("w:ilvl")) ?? 0;
      const own = child(override, "w:lvl");
      if (own) levels.set(at, level(own));
      const start = integer(value(override, "w:startOverride"));
      if (start !== undefined) starts.set(at, start);
    }
    return { id, abstract: abstract.attributes.get("w:abstractNumId") ?? "", levels, starts };
  }

  /** The abstract list of a list, by way of the numbering style that it may name instead of levels. */
  #abstract(num: XmlElement): XmlElement | undefined {
    let abstract = this.#abstracts.get(value(num, "w:abstractNumId") ?? "");
    for (let n = 0; n < DEEPEST && abstract; n += 1) {
      const link = value(abstract, "w:numStyleLink");
      if (link === undefined) return abstract;
      const list = this.#nums.get(this.#styles.listOf(link) ?? "");
      const linked = [...this.#abstracts.values()].find((other) => value(other, "w:styleLink") === link);
      abstract = linked ?? (list && this.#abstracts.get(value(list, "w:abstractNumId") ?? ""));
    }
    return abstract;
  }
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  return new Map(all(abstract, "w:lvl").map((own) => [integer(own.attributes.get("w:ilvl")) ?? 0, level(own)]));
}

function level(element: XmlElement): Level {
  const format = numberFormat(element);
  const custom = format?.attributes.get("w:format");
  const text = child(element, "w:lvlText")?.attributes;
  return {
    start: integer(value(element, "w:start")) ?? 0,
    format: custom ?? format?.attributes.get("w:val") ?? "decimal",
    text: toggleOff(text?.get("w:null")) ? (text?.get("w:val") ?? "") : "",
    restart: integer(value(element, "w:lvlRestart")),
    legal: toggle(element, "w:isLgl") ?? false,
    style: value(element, "w:pStyle"),
    paragraph: paragraphProperties(child(element, "w:pPr")),
  };
}

function toggleOff(text: string | undefined): boolean {
  return text === undefined || /^(0|false|off)$/u.test(text);
}

/** Formats that Word calls custom stand in an alternative for newer programs. */
function numberFormat(element: XmlElement): XmlElement | undefined {
  const choice = child(child(element, "mc:AlternateContent"), "mc:Choice");
  return child(choice, "w:numFmt") ?? child(element, "w:numFmt");
}
