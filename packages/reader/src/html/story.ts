import type { Atom } from "../flow/atom.ts";
import type { FlowParagraph } from "../flow/paragraph.ts";
import type { ParagraphProperties, RunProperties } from "../flow/properties.ts";
import { plainSymbols } from "../flow/symbols.ts";
import type { MarkupBudget } from "../limits/markup.ts";
import { printedParagraph } from "../flow/printed-paragraph.ts";
import { PLAIN, UNSET } from "../flow/properties.ts";
import { attribute, classesOf, type Element, type Node, type ParentNode, type StyleSheet } from "./declarations.ts";
import { labelOf, openList, type OpenList } from "./lists.ts";
import { lookOf, paragraphLook } from "./look.ts";
import { isContents, isFurniture, isOutside, isPrintedLabel, textOf } from "./outside.ts";
import { isLayoutTable } from "./tables.ts";

/** Text that no style sets: 12 points (HTML Standard, 15). */
const DEFAULT_SIZE = 12;
/** A list inside a list stands so much further in, in points. */
const LIST_INDENT = 36;
const BLOCKS = new Set(
  `address article blockquote body caption center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr
   html legend li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);
/** A cell that holds a paragraph's number and nothing else. */
const NUMBER_ALONE = /^\s*(\d{1,3}|[IVXL]{1,5}|[A-Z]|\([a-z]{1,3}\))[.)]?\s*$/u;

interface Around {
  look: RunProperties;
  properties: ParagraphProperties;
  styles: readonly string[];
  list: OpenList | undefined;
  lists: number;
  inTable: boolean;
  inContents: boolean;
  /** White space is kept. */
  pre: boolean;
  depth: number;
}

export interface Page {
  sheet: StyleSheet;
  letters: ReadonlyMap<ParentNode, number>;
  /** Letters of the whole page. */
  all: number;
  budget: MarkupBudget;
}

/** Reads the paragraphs of a page in reading order; running heads and feet are kept apart. */
export class StoryReader {
  readonly paragraphs: FlowParagraph[] = [];
  readonly furniture: FlowParagraph[] = [];
  readonly #page: Page;
  #into = this.paragraphs;
  #atoms: Atom[] = [];
  #label = "";
  #open: Around | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  read(root: ParentNode): void {
    const look = { ...PLAIN, size: DEFAULT_SIZE };
    const nothing = { list: undefined, lists: 0, inTable: false, inContents: false, pre: false, depth: 0 };
    this.#children(root, { look, properties: UNSET, styles: [], ...nothing });
    this.#flush();
  }

  #children(parent: ParentNode, around: Around): void {
    this.#page.budget.element(around.depth);
    for (const node of parent.childNodes) this.#node(node, around);
  }

  #node(node: Node, around: Around): void {
    if ("value" in node) return this.#text(node, around);
    if (!("tagName" in node)) return;
    if (node.tagName === "br") return this.#break(around);
    const said = this.#page.sheet.of(node);
    if (isFurniture(node, said)) return this.#aside(node, around);
    if (isOutside(node, said)) return;
    if (isPrintedLabel(said)) {
      this.#label ||= plainLabel(textOf(node));
      return;
    }
    const within = { ...around, look: lookOf(node, said, around.look), depth: around.depth + 1 };
    if (!isBlock(node, said.get("display"))) return this.#children(node, within);
    this.#block(node, said, within);
  }

  #block(element: Element, said: ReadonlyMap<string, string>, around: Around): void {
    const { tagName } = element;
    const inNumberedRow = /^t[dh]$/u.test(tagName) && !around.inTable && this.#numberWaits();
    if (!inNumberedRow) this.#flush();
    const within: Around = {
      ...around,
      properties: paragraphLook(element, said, around.properties),
      styles: [
        ...classesOf(element),
        ...(classesOf(element).includes("MsoCaption") ? ["caption"] : []),
        ...around.styles,
      ],
      inContents: around.inContents || isContents(element),
      pre: around.pre || tagName === "pre" || (said.get("white-space") ?? "").startsWith("pre"),
    };
    if (tagName === "table") {
      within.inTable = around.inTable || !isLayoutTable(element, this.#page.letters, this.#page.all);
    } else if (tagName === "ol" || tagName === "ul") {
      within.list = openList(element, said);
      within.lists = around.lists + 1;
    } else if (tagName === "li") {
      this.#label = labelOf(element, said, around.list);
      // The first list stands where paragraphs stand: only lists within it stand further in.
      within.properties = { ...within.properties, left: LIST_INDENT * Math.max(0, around.lists - 1), first: 0 };
    }
    this.#children(element, within);
    const endsNumberCell = /^t[dh]$/u.test(tagName) && !around.inTable && this.#numberWaits();
    if (endsNumberCell) this.#push("\t", null, around.look);
    else this.#flush();
    if (tagName === "li") this.#label = "";
  }

  /** Whether all that is open is a number in a cell of its own, whose text stands in the next. */
  #numberWaits(): boolean {
    return this.#atoms.length > 0 && NUMBER_ALONE.test(this.#atoms.map(({ text }) => text).join(""));
  }

  #aside(element: Element, around: Around): void {
    this.#flush();
    this.#into = this.furniture;
    this.#children(element, { ...around, depth: around.depth + 1 });
    this.#flush();
    this.#into = this.paragraphs;
  }

  #text(node: Extract<Node, { value: string }>, around: Around): void {
    const start = node.sourceCodeLocation;
    this.#open ??= around;
    if (this.#atoms.length === 0) this.#open = around;
    let line = (start?.startLine ?? 1) - 1;
    let column = (start?.startCol ?? 1) - 1;
    this.#page.budget.text(node.value.length);
    for (const part of node.value.split("\n")) {
      const text = around.pre ? part : part.replace(/[\t\r\f]/gu, " ");
      if (text !== "" && (this.#atoms.length > 0 || text.trim() !== ""))
        this.#push(text, { line, column }, around.look);
      if (this.#atoms.length > 0)
        this.#push(around.pre ? "\n" : " ", { line, column: column + part.length }, around.look);
      line += 1;
      column = 0;
    }
    // What was put after the last part is no line end of the page.
    if (this.#atoms.length > 0) this.#atoms.pop();
  }

  /** Two breaks one after the other part paragraphs. */
  #break(around: Around): void {
    const last = this.#atoms.findLast(({ text }) => text.trim() !== "" || text === "\n");
    if (last?.text === "\n") return this.#flush();
    if (this.#atoms.length > 0) this.#push("\n", null, around.look);
  }

  #push(text: string, at: { line: number; column: number } | null, look: RunProperties): void {
    const last = this.#atoms.at(-1);
    const place = at ?? { line: last?.block ?? 0, column: (last?.offset ?? 0) + (last?.text.length ?? 0) };
    this.#atoms.push({ text: plainSymbols(text, look.font), block: place.line, run: 0, offset: place.column, look });
  }

  #flush(): void {
    const [atoms, open] = [this.#atoms, this.#open];
    this.#atoms = [];
    this.#open = null;
    if (!open || atoms.every(({ text }) => text.trim() === "")) return;
    const label = this.#label === "" ? null : this.#label;
    this.#label = "";
    const { properties, styles, inTable, inContents } = open;
    this.#into.push(printedParagraph({ atoms, label, properties, styles, inTable, inContents }));
  }
}

function isBlock(element: Element, display: string | undefined): boolean {
  if (display === "inline") return false;
  return (
    BLOCKS.has(element.tagName) ||
    display === "block" ||
    display === "list-item" ||
    attribute(element, "role") === "heading"
  );
}

/** Word prints bullets in fonts of symbols, where a dot stands for one. */
function plainLabel(text: string): string {
  const label = text.replace(/\s+/gu, " ").trim();
  return /^[·§\uF0A7\uF0B7]$/u.test(label) ? "•" : label;
}
