import { SaxesParser } from "saxes";
import { Refused } from "../refused.ts";
import type { MarkupBudget } from "../limits/markup.ts";

/** An element with its namespaces resolved to the prefixes that the specification uses, text kept in place. */
export interface OdfElement {
  /** `text:p`; elements of other namespaces have the prefix `?`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (OdfElement | string)[];
}

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
/** OpenDocument 1.2, part 1, 1.4; `fo` stands for properties that CSS and XSL have, too. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...["office", "style", "text", "table", "meta"].map((name) => [`${OASIS}${name}:1.0`, name] as const),
  [`${OASIS}drawing:1.0`, "draw"],
  [`${OASIS}xsl-fo-compatible:1.0`, "fo"],
  ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

interface Open extends OdfElement {
  attributes: Map<string, string>;
  children: (OdfElement | string)[];
}

/** Parses a part of an OpenDocument file. Document types, and with them entities, are refused. Throws `Refused`. */
export function parseOdf(bytes: Uint8Array, budget: MarkupBudget): OdfElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Open[] = [];
  let root: OdfElement | null = null;
  parser.on("error", () => {
    throw new Refused("damaged");
  });
  parser.on("doctype", () => {
    throw new Refused("damaged", { message: "The file declares a document type, which OpenDocument files never do." });
  });
  parser.on("opentag", (tag) => {
    budget.element(open.length);
    const attributes = new Map(
      Object.values(tag.attributes).map(({ uri, local, value }) => [prefixed(uri, local), value]),
    );
    const element: Open = { name: prefixed(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const take = (text: string) => {
    budget.text(text.length);
    open.at(-1)?.children.push(text);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(new TextDecoder("utf-8").decode(bytes)).close();
  if (root === null) throw new Refused("damaged");
  return root;
}

function prefixed(uri: string, local: string): string {
  return `${PREFIXES.get(uri) ?? "?"}:${local}`;
}

export function elementsOf(element: OdfElement | undefined): OdfElement[] {
  return element ? element.children.filter((node) => typeof node !== "string") : [];
}

/** The first child of a name. */
export function child(element: OdfElement | undefined, name: string): OdfElement | undefined {
  return elementsOf(element).find((node) => node.name === name);
}
