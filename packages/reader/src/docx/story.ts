import { Counters } from "./counters.ts";
import { Fields } from "./fields.ts";
import type { Atom } from "../flow/atom.ts";
import { InlineReader, type Reading } from "./inline.ts";
import { Lists, type Level } from "./lists.ts";
import type { WordPackage, WordPart } from "./package.ts";
import type { FlowParagraph } from "../flow/paragraph.ts";
import { printedParagraph } from "../flow/printed-paragraph.ts";
import { layered, type ParagraphProperties } from "../flow/properties.ts";
import { paragraphProperties, unwrapped } from "./properties.ts";
import { endIsGone, propertiesRead, tracked, type Changes } from "./revisions.ts";
import { Styles, type ParagraphStyle } from "./styles.ts";
import { child, elementsOf, toggle, value, type XmlElement } from "./xml.ts";

/** Outline level of body text (ECMA-376, 17.3.1.20). */
const BODY_TEXT = 9;

interface Around {
  inTable: boolean;
  inContents: boolean;
}

/** Reads the paragraphs of a part in reading order, tables included, text boxes and notes not. */
export function readStory(file: WordPackage, part: WordPart, changes: Changes): FlowParagraph[] {
  const reader = new StoryReader(file, part, changes);
  reader.read(part.root, { inTable: false, inContents: false });
  return reader.finish();
}

class StoryReader {
  readonly #paragraphs: FlowParagraph[] = [];
  readonly #reading: Reading;
  readonly #lists: Lists;
  readonly #counters = new Counters();
  readonly #blocks: ReadonlyMap<XmlElement, number>;
  /** Paragraphs whose ends were deleted, waiting for the text that they run into. */
  #waiting: { atoms: Atom[]; block: number; element: XmlElement; around: Around } | null = null;

  constructor(file: WordPackage, part: WordPart, changes: Changes) {
    const styles = new Styles(file.styles?.root);
    this.#reading = { styles, fields: new Fields(), changes };
    this.#lists = new Lists(file.numbering?.root, styles);
    this.#blocks = numbered(part.root);
  }

  read(element: XmlElement, around: Around): void {
    for (const node of elementsOf(element)) this.#node(node, around);
  }

  finish(): FlowParagraph[] {
    this.#flush();
    return this.#paragraphs;
  }

  #node(node: XmlElement, around: Around): void {
    if (node.name === "w:p") return this.#paragraph(node, around);
    if (node.name === "w:tbl") {
      this.#flush();
      this.read(node, { ...around, inTable: true });
      return this.#flush();
    }
    if (node.name === "w:body" || node.name === "w:tr" || node.name === "w:tc") return this.read(node, around);
    const change = tracked(node, this.#reading.changes);
    if (change) return change.kept ? this.read(node, around) : undefined;
    const inContents = around.inContents || isContents(node);
    for (const inner of unwrapped(node) ?? []) {
      if (typeof inner !== "string") this.#node(inner, { ...around, inContents });
    }
  }

  #paragraph(element: XmlElement, around: Around): void {
    const { fields, styles, changes } = this.#reading;
    const own = propertiesRead(child(element, "w:pPr"), changes);
    const style = styles.paragraph(paragraphProperties(own).style);
    const { properties, level } = this.#properties(own, style);
    const block = this.#blocks.get(element) ?? 0;
    const inContents = around.inContents || fields.inContents();
    const numbers = { listLevel: level?.at ?? null, outline: properties.outline ?? BODY_TEXT };
    const reader = new InlineReader(this.#reading, style, block, numbers);
    reader.read(element);
    fields.endParagraph();
    const waiting = this.#waiting ?? { atoms: [], block, element, around };
    this.#waiting = waiting;
    if (waiting.atoms.length === 0) {
      waiting.element = element;
      waiting.around = { ...around, inContents: inContents || fields.inContents() };
    }
    waiting.atoms.push(...reader.atoms);
    if (!endIsGone(child(element, "w:pPr"), changes)) this.#flush();
  }

  /** Ends the open paragraph: it has the properties of the first one whose text is left. */
  #flush(): void {
    if (!this.#waiting) return;
    const { atoms, block, element, around } = this.#waiting;
    this.#waiting = null;
    const own = propertiesRead(child(element, "w:pPr"), this.#reading.changes);
    const hidden = toggle(child(own, "w:rPr"), "w:vanish") ?? false;
    if (hidden && atoms.length === 0) return;
    const style = this.#reading.styles.paragraph(paragraphProperties(own).style);
    const { properties, level } = this.#properties(own, style);
    const list = level === null ? null : this.#lists.find(properties.list ?? "");
    const label = level === null || list === null ? "" : this.#counters.next(list, level.at);
    const styles = [...style.ids, ...style.names];
    const written = { atoms, label: label === "" ? null : label, properties, styles, ...around };
    this.#paragraphs.push({ ...printedParagraph(written), block });
  }

  /** The paragraph's properties over its list level's over its style's, and its place in its list. */
  #properties(
    own: XmlElement | undefined,
    style: ParagraphStyle,
  ): { properties: ParagraphProperties; level: { at: number; level: Level } | null } {
    const direct = paragraphProperties(own);
    const list = this.#lists.find(direct.list ?? style.paragraph.list ?? "");
    const linked =
      list && [...list.levels].find(([, { style: id }]) => id !== undefined && style.ids.includes(id))?.[0];
    const at = direct.listLevel ?? linked ?? style.paragraph.listLevel ?? 0;
    const level = list?.levels.get(at);
    if (!level) return { properties: layered(style.paragraph, direct), level: null };
    // A style's own indents stand over those of the list that the style itself names.
    const under =
      direct.list === undefined
        ? layered(level.paragraph, style.paragraph)
        : layered(style.paragraph, indents(level.paragraph));
    return { properties: layered(under, direct), level: { at, level } };
  }
}

function indents({ left, first }: ParagraphProperties): ParagraphProperties {
  return { ...paragraphProperties(undefined), left, first };
}

function isContents(node: XmlElement): boolean {
  const gallery = value(child(child(node, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return gallery !== undefined && /contents/iu.test(gallery);
}

/** The index of every `w:p` of a part, in document order: those of text boxes count, too. */
function numbered(root: XmlElement): Map<XmlElement, number> {
  const indices = new Map<XmlElement, number>();
  const visit = (element: XmlElement) => {
    if (element.name === "w:p") indices.set(element, indices.size);
    for (const inner of elementsOf(element)) visit(inner);
  };
  visit(root);
  return indices;
}
