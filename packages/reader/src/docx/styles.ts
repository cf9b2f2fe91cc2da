import { layered, type ParagraphProperties, type RunProperties } from "../flow/properties.ts";
import { paragraphProperties, runProperties } from "./properties.ts";
import { all, child, value, type XmlElement } from "./xml.ts";

/** A paragraph style with all that it is based on. */
export interface ParagraphStyle {
  /** Ids and names, nearest first. */
  ids: readonly string[];
  names: readonly string[];
  paragraph: ParagraphProperties;
  run: RunProperties;
  /** Id of the style that puts its paragraphs into a list. */
  listedBy: string | undefined;
}

/** Word's size where no style gives one (ECMA-376, 17.3.2.38), in points. */
const DEFAULT_SIZE = 10;
/** Styles are based on each other at most so deep; longer chains are circles. */
const DEEPEST = 50;

/** The styles of a file (ECMA-376, 17.7). */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, ParagraphStyle>();
  readonly #characters = new Map<string, RunProperties>();
  readonly #default: { paragraph: ParagraphProperties; run: RunProperties };
  readonly #normal: string | undefined;

  constructor(root: XmlElement | undefined) {
    const defaults = child(root, "w:docDefaults");
    const base = { ...runProperties(undefined), size: DEFAULT_SIZE };
    this.#default = {
      paragraph: paragraphProperties(child(child(defaults, "w:pPrDefault"), "w:pPr")),
      run: layered(base, runProperties(child(child(defaults, "w:rPrDefault"), "w:rPr"))),
    };
    for (const style of all(root, "w:style")) this.#styles.set(style.attributes.get("w:styleId") ?? "", style);
    const normal = [...this.#styles.values()].find(
      ({ attributes }) =>
        attributes.get("w:type") === "paragraph" && /^(1|true|on)$/u.test(attributes.get("w:default") ?? ""),
    );
    this.#normal = normal?.attributes.get("w:styleId");
  }

  /** The style of a paragraph; that of plain paragraphs where `id` is unknown or missing. */
  paragraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.#styles.has(id) ? id : (this.#normal ?? "");
    const found = this.#resolved.get(known) ?? this.#resolve(known);
    this.#resolved.set(known, found);
    return found;
  }

  /** What a character style says, with all that it is based on. */
  character(id: string | undefined): RunProperties {
    const known = this.#characters.get(id ?? "");
    if (known) return known;
    let run = runProperties(undefined);
    for (const style of this.#chain(id ?? "").toReversed()) run = layered(run, runProperties(child(style, "w:rPr")));
    this.#characters.set(id ?? "", run);
    return run;
  }

  /** Id of the list that a numbering style stands for. */
  listOf(id: string): string | undefined {
    return paragraphProperties(child(this.#styles.get(id), "w:pPr")).list;
  }

  #resolve(id: string): ParagraphStyle {
    const chain = this.#chain(id);
    let { paragraph, run } = this.#default;
    let listedBy: string | undefined;
    for (const style of chain.toReversed()) {
      const own = paragraphProperties(child(style, "w:pPr"));
      if (own.list !== undefined) listedBy = style.attributes.get("w:styleId");
      paragraph = layered(paragraph, own);
      run = layered(run, runProperties(child(style, "w:rPr")));
    }
    return {
      ids: chain.map((style) => style.attributes.get("w:styleId") ?? ""),
      names: chain.map((style) => value(style, "w:name") ?? ""),
      paragraph,
      run,
      listedBy,
    };
  }

  #chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = this.#styles.get(id);
    while (style && chain.length < DEEPEST && !chain.includes(style)) {
      chain.push(style);
      style = this.#styles.get(value(style, "w:basedOn") ?? "");
    }
    return chain;
  }
}
