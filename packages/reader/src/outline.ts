import type { Section } from "@gender-lens/model";
import type { Block } from "./blocks.ts";
import { headingNumber, type NumberKind } from "./heading-number.ts";

type Heading = Extract<Block, { kind: "heading" }>;

/** How deep each kind of number stands in the house style of the United Nations. */
const RANK: Readonly<Record<NumberKind, number>> = { roman: 1, letter: 2, arabic: 3, parenthesis: 4 };
/** Headings without number stand under every numbered heading of their own size. */
const UNNUMBERED = 0.5;
const SAME_SIZE = 0.4;

interface Open {
  id: string;
  rank: number;
  depth: number;
  number: string | null;
}

/** Gathers headings into a tree, one level a rank, as they come. */
export class Outline {
  readonly sections: Section[] = [];
  readonly #sizes: Map<number, number>;
  /** Sizes of all headings, for reports without any numbered heading. */
  readonly #unnumbered: number[];
  #stack: Open[] = [];
  #part = "body";

  /** `headings`: all of the report, for the sizes that its numbered headings are set in. */
  constructor(headings: readonly Heading[]) {
    this.#sizes = sizesOf(headings);
    this.#unnumbered = distinct(headings.map((heading) => heading.size));
  }

  /** Id of the innermost open section. */
  get current(): string | null {
    return this.#stack.at(-1)?.id ?? null;
  }

  annex(part: string, block: Extract<Block, { kind: "annex" }>): void {
    this.#part = part;
    this.#stack = [];
    this.#add({ rank: 0, number: block.label, heading: block.heading || block.label, page: block.page });
  }

  heading(block: Heading): void {
    const rank = this.#rank(block);
    while ((this.#stack.at(-1)?.rank ?? -1) >= rank) this.#stack.pop();
    this.#add({ rank, number: block.number, heading: block.heading, page: block.page });
  }

  /** Files a paragraph under the innermost open section and returns that section's id. */
  paragraph(id: string): string | null {
    const current = this.current;
    this.sections.find((section) => section.id === current)?.paragraphs.push(id);
    return current;
  }

  #add({
    rank,
    number,
    heading,
    page,
  }: {
    rank: number;
    number: string | null;
    heading: string;
    page: number | null;
  }): void {
    const parent = this.#stack.at(-1);
    const id = `s${this.sections.length + 1}`;
    const depth = (parent?.depth ?? 0) + 1;
    this.#stack.push({ id, rank, depth, number });
    this.sections.push({
      id,
      parent: parent?.id ?? null,
      depth,
      number,
      heading,
      page,
      part: this.#part,
      paragraphs: [],
    });
  }

  #rank(block: Heading): number {
    const kind = kindOf(block);
    if (kind !== null) {
      // "I." after "H." is the ninth letter, not the first Roman number.
      if (block.number === "I." && this.#stack.some(({ number }) => number === "H.")) return RANK.letter;
      return RANK[kind];
    }
    const same = [...this.#sizes].filter(([, size]) => Math.abs(size - block.size) < SAME_SIZE).map(([rank]) => rank);
    if (same.length > 0) return Math.max(...same) + UNNUMBERED;
    if (this.#sizes.size === 0) return 1 + this.#unnumbered.filter((size) => size > block.size + SAME_SIZE).length;
    const larger = [...this.#sizes].filter(([, size]) => size > block.size).map(([rank]) => rank);
    return larger.length > 0 ? Math.max(...larger) + UNNUMBERED : 1;
  }
}

function kindOf(block: Heading): NumberKind | null {
  return block.number === null ? null : (headingNumber(`${block.number} ${block.heading}`)?.kind ?? null);
}

/** Sizes that differ by more than {@link SAME_SIZE}, largest first. */
function distinct(sizes: readonly number[]): number[] {
  const found: number[] = [];
  for (const size of sizes.toSorted((a, b) => b - a)) {
    if (found.every((other) => other - size >= SAME_SIZE)) found.push(size);
  }
  return found;
}

/** The type size that each rank of numbered headings is set in most often. */
function sizesOf(headings: readonly Heading[]): Map<number, number> {
  const sizes = new Map<number, number[]>();
  for (const heading of headings) {
    const kind = kindOf(heading);
    if (kind !== null) sizes.set(RANK[kind], [...(sizes.get(RANK[kind]) ?? []), heading.size]);
  }
  return new Map(
    [...sizes].map(([rank, all]) => [rank, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0]),
  );
}
