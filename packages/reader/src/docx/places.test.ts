import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openPackage } from "./package.ts";
import { readDocx } from "./read.ts";
import { elementsOf, textOfElement, type XmlElement } from "./xml.ts";

const folder = path.resolve(import.meta.dirname, "../../../../corpora/reports");

/** All elements of a name inside another, in document order. */
function inside(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((node) => [...(node.name === name ? [node] : []), ...inside(node, name)]);
}

/** The text of a run, one place for each element that is no text. */
function textOfRun(run: XmlElement): string {
  return elementsOf(run)
    .filter(({ name }) => name !== "w:rPr" && name !== "w:instrText")
    .map((node) => (node.name === "w:t" ? textOfElement(node) : "\t"))
    .join("");
}

describe.each(readdirSync(folder))("the places of %s", (name) => {
  it("are where the words stand in the file", () => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name, `${name}.docx`)));
    const { main } = openPackage(bytes);
    const paragraphs = inside(main.root, "w:p").map((paragraph) => inside(paragraph, "w:r").map(textOfRun));
    const blocks = readDocx(bytes);
    const runs =
      "blocks" in blocks ? blocks.blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : [])) : [];
    expect(runs.length).toBeGreaterThan(300);
    for (const { text, at } of runs) {
      if (!("docx" in at)) throw new Error("not a place in a Word file");
      const { part, block, run, offset } = at.docx;
      expect(part).toBe("word/document.xml");
      // An automatic letter stands in the list and not in a run: its place is the paragraph's beginning.
      if (/^\([a-z]\)$/u.test(text) && run === 0 && offset === 0) continue;
      expect(paragraphs[block]?.[run]?.slice(offset, offset + text.length)).toBe(text);
    }
  });
});
