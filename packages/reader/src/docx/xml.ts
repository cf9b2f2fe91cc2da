import { SaxesParser } from "saxes";
import type { MarkupBudget } from "../limits/markup.ts";
import { Refused } from "../refused.ts";

/** An element with its namespaces resolved to the prefixes that the specification uses. */
export interface XmlElement {
  /** `w:p`; elements of other namespaces have the prefix `?`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Transitional and strict documents (ECMA-376, parts 1 and 4) name the same things differently. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);
/** Characters outside these elements are white space of the file. */
const WITH_TEXT = new Set(["w:t", "w:delText", "w:instrText", "m:t"]);

interface Open extends XmlElement {
  attributes: Map<string, string>;
  children: XmlNode[];
}

/**
 * Parses a part of the package. Document type declarations, and with them entities, are refused, as
 * ECMA-376 forbids them; nothing is ever fetched. Throws `Refused`.
 */
export function parseXml(bytes: Uint8Array, budget: MarkupBudget): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  parser.on("error", () => {
    throw new Refused("damaged");
  });
  parser.on("doctype", () => {
    throw new Refused("damaged", { message: "The file declares a document type, which Word files never do." });
  });
  parser.on("opentag", (tag) => {
    budget.element(open.length);
    const attributes = new Map<string, string>();
    for (const { uri, local, value: content } of Object.values(tag.attributes)) {
      attributes.set(uri === "" ? local : `${PREFIXES.get(uri) ?? "?"}:${local}`, content);
    }
    const element: Open = { name: `${PREFIXES.get(tag.uri) ?? "?"}:${tag.local}`, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const take = (text: string) => {
    const within = open.at(-1);
    if (!within || !WITH_TEXT.has(within.name)) return;
    budget.text(text.length);
    within.children.push(text);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(decode(bytes)).close();
  if (root === null) throw new Refused("damaged");
  return root;
}

/** Parts are in UTF-8 or UTF-16 (ECMA-376, part 2). */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  // The parser takes the declared encoding for a statement about bytes it never sees.
  return new TextDecoder(encoding === "" ? "utf-8" : encoding).decode(bytes);
}

export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element ? element.children.filter((node) => typeof node !== "string") : [];
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== "string" && node.name === name) return node;
  return undefined;
}

/** All children of a name. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((node) => node.name === name);
}

/** The attribute `w:val` of the child of a name. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get("w:val");
}

/** A whole number from an attribute's text; undefined for anything else. */
export function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** A property that is on where it stands and not switched off (ECMA-376, 17.17.4); undefined where it does not stand. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return !/^(0|false|off|none)$/u.test(found.attributes.get("w:val") ?? "true");
}

export function textOfElement(element: XmlElement): string {
  return element.children.filter((node) => typeof node === "string").join("");
}
