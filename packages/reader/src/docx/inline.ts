import type { Fields, FieldNumbers } from "./fields.ts";
import type { Atom } from "../flow/atom.ts";
import { layered, type RunProperties } from "../flow/properties.ts";
import { runProperties, unwrapped } from "./properties.ts";
import { propertiesRead, tracked, type Changes } from "./revisions.ts";
import type { ParagraphStyle, Styles } from "./styles.ts";
import { plainSymbols, symbol } from "../flow/symbols.ts";
import { child, elementsOf, textOfElement, type XmlElement } from "./xml.ts";

/** What reads the runs of a paragraph besides the paragraph itself. */
export interface Reading {
  styles: Styles;
  fields: Fields;
  changes: Changes;
}

const BREAKS: Readonly<Record<string, string>> = { page: "\f", column: "\n" };
/** What takes one place in a run and prints nothing, or, for the last two, text that the file lays out itself. */
const SINGLE: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "",
};

/** Reads the runs of one paragraph: what is printed, without marks, codes of fields and removed changes. */
export class InlineReader {
  readonly atoms: Atom[] = [];
  readonly #reading: Reading;
  readonly #style: ParagraphStyle;
  readonly #block: number;
  readonly #numbers: FieldNumbers;
  #run = -1;

  constructor(reading: Reading, style: ParagraphStyle, block: number, numbers: FieldNumbers) {
    this.#reading = reading;
    this.#style = style;
    this.#block = block;
    this.#numbers = numbers;
  }

  read(element: XmlElement, shown = true): void {
    for (const node of elementsOf(element)) this.#node(node, shown);
  }

  #node(node: XmlElement, shown: boolean): void {
    if (node.name === "w:r" || node.name === "m:r") return this.#takeRun(node, shown);
    if (node.name === "w:fldSimple") return this.#simpleField(node, shown);
    const change = tracked(node, this.#reading.changes);
    if (change) return this.read(node, shown && change.kept);
    if (node.name === "w:ruby") return;
    const inner = unwrapped(node) ?? (node.name.startsWith("m:") && !node.name.endsWith("Pr") ? node.children : []);
    for (const each of inner) if (typeof each !== "string") this.#node(each, shown);
  }

  #simpleField(node: XmlElement, shown: boolean): void {
    const { fields } = this.#reading;
    fields.begin();
    fields.code(node.attributes.get("w:instr") ?? "");
    fields.separate();
    this.read(node, shown);
    const number = fields.end(this.#numbers);
    if (shown && number !== "") this.#push(number, 0, this.#look(undefined));
  }

  #takeRun(run: XmlElement, shown: boolean): void {
    this.#run += 1;
    const properties = propertiesRead(child(run, "w:rPr"), this.#reading.changes);
    const look = this.#look(properties);
    let offset = 0;
    for (const node of elementsOf(run)) {
      const text = this.#text(node, look, shown);
      if (text === null) return;
      const hidden = look.hidden ?? false;
      if (text !== "" && shown && !hidden && this.#reading.fields.prints()) {
        this.#push(text, offset, look);
        if (text.trim() !== "") this.#reading.fields.printed();
      }
      offset += lengthOf(node);
    }
  }

  /** What an element of a run prints; null where the rest of the run is a note's own mark. */
  #text(node: XmlElement, look: RunProperties, shown: boolean): string | null {
    const single = SINGLE[node.name];
    if (single !== undefined) return single;
    switch (node.name) {
      case "w:t":
      case "w:delText":
      case "m:t":
        return this.#printed(node, look);
      case "w:instrText":
        if (shown) this.#reading.fields.code(textOfElement(node));
        return "";
      case "w:br":
        return BREAKS[node.attributes.get("w:type") ?? ""] ?? "\n";
      case "w:sym":
        return symbol(Number.parseInt(node.attributes.get("w:char") ?? "", 16) || 0x20, node.attributes.get("w:font"));
      case "w:fldChar":
        return this.#fieldMark(node, look, shown);
      case "w:footnoteReference":
      case "w:endnoteReference":
        return /^(1|true|on)$/u.test(node.attributes.get("w:customMarkFollows") ?? "") ? null : "";
      case "w:ruby":
        return this.#ruby(node);
      case "mc:AlternateContent":
        return "";
      default:
        return "";
    }
  }

  #printed(node: XmlElement, look: RunProperties): string {
    const text = plainSymbols(spaced(node), look.font);
    // Capitals of the same length keep the places of the letters.
    const upper = look.capitals ? text.toUpperCase() : text;
    return upper.length === text.length ? upper : text;
  }

  #fieldMark(node: XmlElement, look: RunProperties, shown: boolean): string {
    const { fields } = this.#reading;
    if (!shown) return "";
    const type = node.attributes.get("w:fldCharType");
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else if (type === "end") {
      const number = fields.end(this.#numbers);
      if (number !== "" && !look.hidden) return number;
    }
    return "";
  }

  /** The text that a reading aid stands over. */
  #ruby(node: XmlElement): string {
    return elementsOf(child(node, "w:rubyBase"))
      .flatMap((run) => elementsOf(run).filter(({ name }) => name === "w:t"))
      .map(textOfElement)
      .join("");
  }

  #push(text: string, offset: number, look: RunProperties): void {
    this.atoms.push({ text, block: this.#block, run: Math.max(0, this.#run), offset, look });
  }

  /** The look of a run: its own word, then its style against the paragraph's (ECMA-376, 17.7.3). */
  #look(properties: XmlElement | undefined): RunProperties {
    const own = runProperties(properties);
    const [under, character] = [this.#style.run, this.#reading.styles.character(own.style)];
    const toggled = (name: "bold" | "italic" | "capitals" | "hidden") =>
      character[name] === undefined ? under[name] : Boolean(under[name]) !== character[name];
    const styled = {
      ...layered(under, character),
      bold: toggled("bold"),
      italic: toggled("italic"),
      capitals: toggled("capitals"),
      hidden: toggled("hidden"),
    };
    return layered(styled, own);
  }
}

/** Spaces at the ends of a text count only where the file says so. */
function spaced(node: XmlElement): string {
  const text = textOfElement(node);
  return node.attributes.get("xml:space") === "preserve" || node.name !== "w:t" ? text : text.trim();
}

/** Places that an element takes in its run. */
function lengthOf(node: XmlElement): number {
  if (node.name === "w:t" || node.name === "w:delText") return spaced(node).length;
  return node.name === "w:rPr" || node.name === "w:instrText" ? 0 : 1;
}
