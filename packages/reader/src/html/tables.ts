import type { Element, ParentNode } from "./declarations.ts";

/** A table that holds at least this share of a page's letters is its layout, not a table of the report. */
const SHARE_OF_LAYOUT = 0.5;
/** Runs over two pages of figures stay tables: a layout's cells hold whole texts, in letters a cell on average. */
const LETTERS_OF_LAYOUT = 150;

/** Letters under every element of a tree. */
export function countLetters(root: ParentNode): Map<ParentNode, number> {
  const letters = new Map<ParentNode, number>();
  const order: ParentNode[] = [root];
  for (const parent of order) {
    let own = 0;
    for (const node of parent.childNodes) {
      if ("value" in node) own += node.value.match(/\p{L}/gu)?.length ?? 0;
      else if ("tagName" in node && node.tagName !== "script" && node.tagName !== "style") order.push(node);
    }
    letters.set(parent, own);
  }
  for (const node of order.toReversed()) {
    const above = "parentNode" in node ? node.parentNode : null;
    if (above) letters.set(above, (letters.get(above) ?? 0) + (letters.get(node) ?? 0));
  }
  return letters;
}

/** Tables that only place the text of a page: those that hold most of it, or one cell a row with text of its own. */
export function isLayoutTable(table: Element, letters: ReadonlyMap<ParentNode, number>, all: number): boolean {
  const rows = rowsOf(table);
  const cells = rows.flat().filter((cell) => (letters.get(cell) ?? 0) > 0);
  if (cells.length === 0) return false;
  const inside = letters.get(table) ?? 0;
  if (inside >= SHARE_OF_LAYOUT * all && inside >= LETTERS_OF_LAYOUT * cells.length) return true;
  const single = rows.every((row) => row.filter((cell) => (letters.get(cell) ?? 0) > 0).length <= 1);
  return single && inside >= LETTERS_OF_LAYOUT * cells.length;
}

/** The cells of a table's own rows, not of tables in its cells. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const open = [...table.childNodes];
  for (const node of open) {
    if (!("tagName" in node)) continue;
    if (node.tagName === "tr") {
      rows.push(node.childNodes.filter((cell) => "tagName" in cell).filter(({ tagName }) => /^t[dh]$/u.test(tagName)));
    } else if (/^(tbody|thead|tfoot)$/u.test(node.tagName)) open.push(...node.childNodes);
  }
  return rows;
}
