import type { Block } from "../blocks.ts";
import { headingNumber } from "../heading-number.ts";
import { atEdge } from "./aside.ts";
import { continuesHeading, isCaption, isHeading, LONGEST_HEADING, standsApart } from "./headings.ts";
import type { Line } from "./line.ts";
import type { Part } from "./parts.ts";
import { isBodySize, leftOf, type Profile } from "./profile.ts";
import type { Placed, Role } from "./roles.ts";
import { runsOf } from "./runs.ts";

/** Text of a paragraph may stand so far left of the column, in points, and still be of it. */
const LEFT_OF_COLUMN = 40;
/** Body text in a figure's reach fills at least this share of the column, or ends a sentence. */
const FILLS = 0.5;
/** Items are indented by so many type sizes at most. */
const INDENT = 6;
const SUB_PARAGRAPH = /^(\([a-z]{1,4}\)|[•·–—-])\s/u;
/** The lines of a caption's title follow each other within so many type sizes. */
const CAPTION_LEADING = 1.7;

/** Walks down a part, line by line, knowing which heading and paragraph are open. */
export class Walker {
  readonly blocks: Block[] = [];
  readonly placed = new Map<Line, Placed>();
  readonly #part: Part;
  readonly #profile: Profile;
  readonly #starts: ReadonlyMap<Line, number>;
  readonly #offset: number;
  /** What the next line may go on with. */
  #open: "nothing" | "heading" | "annex" | "paragraph" | "caption" = "nothing";
  /** Index of the paragraph that text returns to after a figure; null under a heading. */
  #paragraph: number | null = null;
  #lastOfParagraph: Line | null = null;
  #afterFigure = false;

  constructor(part: Part, profile: Profile, starts: ReadonlyMap<Line, number>, offset: number) {
    this.#part = part;
    this.#profile = profile;
    this.#starts = starts;
    this.#offset = offset;
  }

  take(line: Line, above: Line | undefined, following: readonly Line[]): void {
    const number = this.#starts.get(line);
    if (line === this.#part.title) this.#annex(line);
    else if (number !== undefined) this.#numbered(line, number);
    else if (this.#goesOn(line, above)) return;
    else if (isCaption(line, this.#profile) && standsApart(line, above, this.#profile)) this.#caption(line);
    else if (this.#isHeading(line, above, following)) this.#heading(line);
    else this.#text(line);
  }

  #isHeading(line: Line, above: Line | undefined, following: readonly Line[]): boolean {
    const apart = standsApart(line, above, this.#profile);
    if (!isHeading(line, following, this.#profile, apart)) return false;
    const last = this.#lastOfParagraph;
    // What a paragraph announces by a colon is its own: the title of a draft that it quotes.
    if (last?.text.endsWith(":") && !line.bold && headingNumber(line.text) === null) return false;
    // A paragraph set in bold runs on over the page; a heading does not follow a bold line there.
    return !(
      last?.bold &&
      line.bold &&
      last.page !== line.page &&
      this.#paragraph !== null &&
      !/[.!?]$/u.test(last.text)
    );
  }

  /** Second lines of headings, annex titles and captions. */
  #goesOn(line: Line, above: Line | undefined): boolean {
    if (!above) return false;
    const block = this.blocks.at(-1);
    if (this.#open === "caption") {
      const close = line.page === above.page && above.y - line.y < CAPTION_LEADING * line.size;
      if (!line.bold || !close || isHeadingNumbered(line)) return false;
      this.#place(line, "caption", null);
      return true;
    }
    if (this.#open === "annex" && block?.kind === "annex" && (line.bold || line.size > this.#profile.size + 0.9)) {
      if (line.page !== above.page || (block.heading !== "" && !continuesHeading(line, above, this.#profile)))
        return false;
      block.heading = joinHeading(block.heading, line.text);
      this.#place(line, "heading", this.blocks.length - 1);
      return true;
    }
    if (this.#open === "heading" && block?.kind === "heading" && continuesHeading(line, above, this.#profile)) {
      if (block.heading.length + line.text.length > LONGEST_HEADING) return false;
      block.heading = joinHeading(block.heading, line.text);
      this.#place(line, "heading", this.blocks.length - 1);
      return true;
    }
    return false;
  }

  #annex(line: Line): void {
    this.blocks.push({ kind: "annex", label: line.text.replace(/[\s*.]+$/u, ""), heading: "", page: line.page });
    this.#close("annex");
    this.#place(line, "heading", this.blocks.length - 1);
  }

  #numbered(line: Line, number: number): void {
    this.blocks.push({ kind: "paragraph", number, runs: runsOf(line, true), page: line.page });
    this.#paragraph = this.blocks.length - 1;
    this.#lastOfParagraph = line;
    this.#open = "paragraph";
    this.#afterFigure = false;
    this.#place(line, "paragraph", this.#paragraph);
  }

  #heading(line: Line): void {
    const number = headingNumber(line.text);
    this.blocks.push({
      kind: "heading",
      number: number?.printed ?? null,
      heading: number?.rest ?? line.text,
      page: line.page,
      size: line.size,
    });
    this.#close("heading");
    this.#place(line, "heading", this.blocks.length - 1);
  }

  #caption(line: Line): void {
    this.#open = "caption";
    this.#afterFigure = true;
    this.#place(line, "caption", null);
  }

  #text(line: Line): void {
    const paragraph = this.#paragraph === null ? undefined : this.blocks[this.#paragraph];
    if (paragraph?.kind !== "paragraph" || !this.#belongs(line)) {
      this.#open = "nothing";
      this.#place(line, this.#afterFigure ? "figure" : "text", null);
      return;
    }
    paragraph.runs.push(...runsOf(line, false, paragraph.runs.at(-1)));
    this.#open = "paragraph";
    this.#afterFigure = false;
    this.#lastOfParagraph = line;
    this.#place(line, "paragraph", this.#paragraph);
  }

  /** Whether body text goes on with the open paragraph. */
  #belongs(line: Line): boolean {
    const { size, right } = this.#profile;
    const left = leftOf(this.#profile, line.page);
    if (!isBodySize(line, size) || line.x0 < left - LEFT_OF_COLUMN || line.x0 > right) return false;
    if (line.text.startsWith("(Signed)")) return false;
    if (!this.#afterFigure || line.tag?.role === "P") return true;
    // Out of a figure text comes back at the column's edge, or as an item that begins or fills its line.
    const atRight = right - line.x1 < size && line.x0 < left + INDENT * size;
    if (SUB_PARAGRAPH.test(line.text) && line.x0 < left + INDENT * size && line.words.length > 2) return true;
    const full = line.x1 - line.x0 > FILLS * (right - left) || /[.;:,]$/u.test(line.text);
    return (atEdge(line, this.#profile) && full) || atRight;
  }

  #close(open: "heading" | "annex"): void {
    this.#open = open;
    this.#paragraph = null;
    this.#lastOfParagraph = null;
    this.#afterFigure = false;
  }

  #place(line: Line, role: Role, block: number | null): void {
    this.placed.set(line, { line, role, part: this.#part.name, block: block === null ? null : block + this.#offset });
  }
}

function isHeadingNumbered(line: Line): boolean {
  const number = headingNumber(line.text);
  return number !== null && number.kind !== "letter";
}

function joinHeading(start: string, rest: string): string {
  return start === "" ? rest : `${start}${/\p{L}-$/u.test(start) ? "" : " "}${rest}`;
}
