import type { Block, Run } from "../blocks.ts";
import { headingNumber } from "../heading-number.ts";
import { isCaption, isFigureNote } from "./captions.ts";
import { annexTitle, headingLevel, isHeading, numberedText } from "./headings.ts";
import { findStarts, type Start } from "./numbers.ts";
import type { FlowParagraph } from "./paragraph.ts";
import type { PlaceOf } from "./place.ts";
import { labelRun, oneLine, wordsOf } from "./words.ts";

/** A run of paragraphs: the body, or one annex with its title first. */
interface Part {
  title: { label: string; heading: string } | null;
  paragraphs: FlowParagraph[];
}

/** Sizes that stand for outline levels: larger is higher, and far enough apart to be told from each other. */
const SIZE_OF_LEVEL = { top: 40, step: 3 };

export interface Classified {
  blocks: Block[];
  /** Printed numbers of the body that skip or repeat. */
  irregular: number[];
}

/** Gathers headings, numbered paragraphs and annexes from the paragraphs after the front matter. */
export function classify(placeOf: PlaceOf, paragraphs: readonly FlowParagraph[]): Classified {
  const bodySize = sizeOf(paragraphs);
  const blocks: Block[] = [];
  const irregular: number[] = [];
  const headings = new Map<Block, FlowParagraph>();
  for (const part of splitParts(paragraphs, bodySize)) {
    const headed = (paragraph: FlowParagraph) => isHeading(paragraph, { beforeBody: true, bodySize });
    const found = findStarts(part.paragraphs, part.title !== null, headed);
    irregular.push(...found.irregular);
    const walker = new Walker(placeOf, found.starts, bodySize, headings);
    if (part.title) walker.annex(part.title);
    const flow = part.paragraphs.filter(({ text, inContents }) => text.trim() !== "" && !inContents);
    flow.forEach((paragraph, i) => walker.take(paragraph, flow[i + 1]));
    blocks.push(...walker.blocks);
  }
  setSizes(headings);
  return { blocks, irregular };
}

/** The size that most letters are set in, tables left out. */
function sizeOf(paragraphs: readonly FlowParagraph[]): number {
  const letters = new Map<number, number>();
  for (const { text, look, inTable } of paragraphs) {
    if (!inTable) letters.set(look.size, (letters.get(look.size) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function splitParts(paragraphs: readonly FlowParagraph[], bodySize: number): Part[] {
  const parts: Part[] = [{ title: null, paragraphs: [] }];
  paragraphs.forEach((paragraph, i) => {
    const set = !paragraph.inTable && !paragraph.inContents;
    const title = set ? annexTitle(paragraph, paragraphs[i - 1], bodySize) : null;
    if (title) parts.push({ title, paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(paragraph);
  });
  return parts;
}

/** Walks down a part, knowing which paragraph is open. */
class Walker {
  readonly blocks: Block[] = [];
  readonly #placeOf: PlaceOf;
  readonly #starts: ReadonlyMap<FlowParagraph, Start>;
  readonly #bodySize: number;
  readonly #headings: Map<Block, FlowParagraph>;
  #paragraph: Run[] | null = null;
  #afterFigure = false;
  #annexOpen = false;

  constructor(
    placeOf: PlaceOf,
    starts: ReadonlyMap<FlowParagraph, Start>,
    bodySize: number,
    headings: Map<Block, FlowParagraph>,
  ) {
    this.#placeOf = placeOf;
    this.#starts = starts;
    this.#bodySize = bodySize;
    this.#headings = headings;
  }

  annex({ label, heading }: { label: string; heading: string }): void {
    this.blocks.push({ kind: "annex", label, heading, page: null });
    this.#annexOpen = true;
  }

  take(paragraph: FlowParagraph, next: FlowParagraph | undefined): void {
    const start = this.#starts.get(paragraph);
    if (paragraph.inTable) this.#afterFigure = true;
    else if (start) this.#numbered(paragraph, start);
    else if (this.#isHeading(paragraph, next) && (this.#titlesAnnex(paragraph) || !isCaption(paragraph)))
      this.#heading(paragraph);
    else if (isCaption(paragraph)) this.#afterFigure = true;
    else this.#text(paragraph);
  }

  #isHeading(paragraph: FlowParagraph, next: FlowParagraph | undefined): boolean {
    const bodySize = this.#bodySize;
    const beforeBody =
      next !== undefined &&
      (this.#starts.has(next) || (!next.inTable && isHeading(next, { beforeBody: false, bodySize })));
    return isHeading(paragraph, { beforeBody, bodySize });
  }

  /** The first heading under an annex's label is its title. */
  #titlesAnnex({ label }: FlowParagraph): boolean {
    const last = this.blocks.at(-1);
    return this.#annexOpen && last?.kind === "annex" && last.heading === "" && label === null;
  }

  #numbered(paragraph: FlowParagraph, { number, skip }: Start): void {
    this.#paragraph = wordsOf(this.#placeOf, paragraph.atoms, skip);
    this.blocks.push({ kind: "paragraph", number, runs: this.#paragraph, page: null });
    this.#afterFigure = false;
    this.#annexOpen = false;
  }

  #heading(paragraph: FlowParagraph): void {
    const text = oneLine(paragraph.text);
    const last = this.blocks.at(-1);
    this.#paragraph = null;
    this.#afterFigure = false;
    if (last?.kind === "annex" && this.#titlesAnnex(paragraph)) {
      last.heading = text;
      return;
    }
    this.#annexOpen = false;
    const number = headingNumber(numberedText(paragraph, text));
    const block: Block = {
      kind: "heading",
      number: paragraph.label ?? number?.printed ?? null,
      heading: paragraph.label === null ? (number?.rest ?? text) : text,
      page: null,
      size: paragraph.look.size,
    };
    this.#headings.set(block, paragraph);
    this.blocks.push(block);
  }

  /** Text that goes on with the open paragraph: its sub-paragraphs, and what follows a figure in it. */
  #text(paragraph: FlowParagraph): void {
    if (this.#paragraph === null || !this.#belongs(paragraph)) return;
    this.#afterFigure = false;
    if (paragraph.label !== null) this.#paragraph.push(labelRun(this.#placeOf, paragraph.block, paragraph.label));
    this.#paragraph.push(...wordsOf(this.#placeOf, paragraph.atoms, 0));
  }

  #belongs(paragraph: FlowParagraph): boolean {
    const text = oneLine(paragraph.text);
    if (text.startsWith("(Signed)") || isFigureNote(paragraph, this.#bodySize)) return false;
    return !this.#afterFigure || /[.;:,]$/u.test(text);
  }
}

/** Outline levels decide over headings where every heading has one, type sizes where one has none. */
function setSizes(headings: ReadonlyMap<Block, FlowParagraph>): void {
  const levels = [...headings.values()].map(headingLevel);
  if (levels.includes(null)) return;
  for (const [block, paragraph] of headings) {
    if (block.kind === "heading") block.size = SIZE_OF_LEVEL.top - SIZE_OF_LEVEL.step * (headingLevel(paragraph) ?? 0);
  }
}
