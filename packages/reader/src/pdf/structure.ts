import type { PDFPageProxy } from "./engine.ts";

/** What the file's own structure tree says of a piece of text (PDF 32000-1, 14.8.4). */
export interface Tag {
  /** Number of the block-level element, in page order; lines of one element share it. */
  element: number;
  /** Standard type of that block: `P`, `H1`, `LI`, … */
  role: string;
  within: "table" | "figure" | "note" | "caption" | "contents" | null;
}

const BLOCKS = new Set([
  "P",
  "H",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "LI",
  "TD",
  "TH",
  "BlockQuote",
  "Caption",
  "Note",
  "FENote",
  "Figure",
  "Formula",
  "TOCI",
  "Title",
]);
const CONTAINERS: Readonly<Record<string, Tag["within"]>> = {
  Table: "table",
  Figure: "figure",
  Chart: "figure",
  Note: "note",
  FENote: "note",
  Caption: "caption",
  TOC: "contents",
};
/** Deeper trees are made to break readers. */
const MAX_DEPTH = 64;

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** Tags by marked-content id; empty where the page is not tagged. */
export async function readTags(page: PDFPageProxy): Promise<Map<number, Tag>> {
  const tags = new Map<number, Tag>();
  const tree: StructNode | null = await page.getStructTree();
  let elements = 0;
  const walk = (node: StructNode, tag: Tag, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (node.type === "content") {
      const mcid = /mc(\d+)$/.exec(node.id ?? "")?.[1];
      if (mcid !== undefined) tags.set(Number(mcid), tag);
      return;
    }
    const role = node.role ?? "";
    const container = CONTAINERS[role];
    let own = tag;
    if (container !== undefined) own = { ...own, within: own.within === "note" ? "note" : container };
    // An item keeps its own paragraphs together: label and body are printed on one line.
    if (BLOCKS.has(role) && !(own.role === "LI" && role === "P")) {
      elements += 1;
      own = { ...own, element: elements, role };
    }
    for (const child of node.children ?? []) walk(child, own, depth + 1);
  };
  if (tree) walk(tree, { element: 0, role: "", within: null }, 0);
  return tags;
}
