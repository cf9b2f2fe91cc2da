import type { Atom } from "../flow/atom.ts";
import type { FlowParagraph } from "../flow/paragraph.ts";
import { layered, type RunProperties } from "../flow/properties.ts";
import { plainSymbols } from "../flow/symbols.ts";
import { printedParagraph } from "../flow/printed-paragraph.ts";
import type { Count, Lists } from "./lists.ts";
import type { Styles } from "./styles.ts";
import { elementsOf, type OdfElement } from "./xml.ts";

/** What holds no text of the report: notes, comments, frames, what was deleted, and what describes the file. */
const OUTSIDE =
  /^(text:(note|tracked-changes|ruby-text|sequence-decls|variable-decls|user-field-decls|hidden-paragraph|note-citation|note-body)|office:(annotation|annotation-end|forms|event-listeners)|draw:.*|\?:.*)$/u;
const CONTENTS =
  /^text:(table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/u;
/** Spaces that one element may stand for; more are a trick. */
const MOST_SPACES = 40;

interface Around {
  inTable: boolean;
  inContents: boolean;
  /** The list that paragraphs stand in, on its level from 0. */
  list: { count: Count; style: string; depth: number } | null;
  /** The label that the next paragraph of the item takes, once. */
  label: { text: string } | null;
}

export interface Reading {
  styles: Styles;
  lists: Lists;
}

/** Reads the paragraphs of a text in reading order, tables included; tracked changes are read as accepted. */
export function readStory(root: OdfElement, reading: Reading): FlowParagraph[] {
  const reader = new StoryReader(reading);
  reader.read(root, { inTable: false, inContents: false, list: null, label: null });
  return reader.paragraphs;
}

class StoryReader {
  readonly paragraphs: FlowParagraph[] = [];
  readonly #reading: Reading;
  #block = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(element: OdfElement, around: Around): void {
    for (const node of elementsOf(element)) this.#node(node, around);
  }

  #node(node: OdfElement, around: Around): void {
    if (node.name === "text:p" || node.name === "text:h") return this.#paragraph(node, around);
    if (OUTSIDE.test(node.name)) return;
    if (node.name === "text:list") return this.#list(node, around);
    if (node.name === "table:table") return this.read(node, { ...around, inTable: true, list: null, label: null });
    if (node.name === "text:section" && node.attributes.get("text:display") === "none") return;
    this.read(node, CONTENTS.test(node.name) ? { ...around, inContents: true } : around);
  }

  #list(element: OdfElement, around: Around): void {
    const outer = around.list;
    const style = element.attributes.get("text:style-name") ?? outer?.style ?? "";
    const list = outer
      ? { count: outer.count, style, depth: outer.depth + 1 }
      : { count: this.#reading.lists.open(element), style, depth: 0 };
    for (const item of elementsOf(element)) {
      if (item.name === "text:list-header") this.read(item, { ...around, list, label: null });
      if (item.name === "text:list-item") this.#item(item, { ...around, list });
    }
  }

  /** An item is numbered by its first paragraph; items that hold nothing but a further list are not. */
  #item(item: OdfElement, around: Around & { list: NonNullable<Around["list"]> }): void {
    const { list } = around;
    const first = elementsOf(item)[0]?.name;
    const start = item.attributes.get("text:start-value");
    const style = item.attributes.get("text:style-override") ?? list.style;
    let label: Around["label"] = null;
    if (first === "text:p" || first === "text:h") {
      const text = this.#reading.lists.next(
        list.count,
        style,
        list.depth,
        start === undefined ? undefined : Number(start),
      );
      label = { text };
    }
    this.read(item, { ...around, label });
  }

  #paragraph(element: OdfElement, around: Around): void {
    this.#block += 1;
    const style = this.#reading.styles.find("paragraph", element.attributes.get("text:style-name"));
    const inline = new InlineReader(this.#reading.styles, this.#block);
    inline.read(element, style.run);
    const properties = { ...style.paragraph };
    if (element.name === "text:h") {
      const level = Number(element.attributes.get("text:outline-level") ?? 1);
      properties.outline = Math.min(Math.max(level, 1), 9) - 1;
    }
    const label = this.#label(element, around, properties.outline);
    if (around.list && around.label) {
      const place = this.#reading.lists.placeOf(around.list.style, around.list.depth);
      if (place !== undefined) [properties.left, properties.first] = [place, 0];
    }
    if (around.label) around.label.text = "";
    const { inTable, inContents } = around;
    this.paragraphs.push(
      printedParagraph({ atoms: inline.atoms, label, properties, styles: style.names, inTable, inContents }),
    );
  }

  #label(element: OdfElement, around: Around, outline: number | undefined): string | null {
    const own = around.label?.text ?? "";
    if (own !== "") return own;
    if (element.name !== "text:h" || around.list || element.attributes.get("text:is-list-header") === "true")
      return null;
    const printed = this.#reading.lists.heading(outline ?? 0);
    return printed === "" ? null : printed;
  }
}

/** Reads what one paragraph prints. */
class InlineReader {
  readonly atoms: Atom[] = [];
  readonly #styles: Styles;
  readonly #block: number;
  #run = 0;
  #offset = 0;

  constructor(styles: Styles, block: number) {
    this.#styles = styles;
    this.#block = block;
  }

  read(element: OdfElement, look: RunProperties): void {
    for (const node of element.children) {
      if (typeof node === "string") this.#push(node.replace(/[\t\r\n ]+/gu, " "), look);
      else this.#node(node, look);
    }
  }

  #node(node: OdfElement, look: RunProperties): void {
    if (OUTSIDE.test(node.name)) return;
    switch (node.name) {
      case "text:s":
        return this.#push(" ".repeat(Math.min(Number(node.attributes.get("text:c") ?? 1) || 1, MOST_SPACES)), look);
      case "text:tab":
        return this.#push("\t", look);
      case "text:line-break":
        return this.#push("\n", look);
      case "text:hidden-text":
        return undefined;
      case "text:span": {
        this.#run += 1;
        this.#offset = 0;
        const own = this.#styles.find("text", node.attributes.get("text:style-name"));
        this.read(node, layered(look, own.run));
        this.#run += 1;
        this.#offset = 0;
        return undefined;
      }
      default:
        return this.read(node, look);
    }
  }

  #push(text: string, look: RunProperties): void {
    if (text === "" || look.hidden) return;
    const plain = plainSymbols(text, look.font);
    const upper = look.capitals ? plain.toUpperCase() : plain;
    const printed = upper.length === plain.length ? upper : plain;
    this.atoms.push({ text: printed, block: this.#block, run: this.#run, offset: this.#offset, look });
    this.#offset += text.length;
  }
}
