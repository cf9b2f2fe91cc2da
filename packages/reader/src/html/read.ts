import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Failure } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import { Refused } from "../refused.ts";
import { arrange } from "../flow/arrange.ts";
import { inLines } from "../flow/place.ts";
import { failure } from "../failures.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { MarkupBudget } from "../limits/markup.ts";
import { tooLarge } from "../limits/too-large.ts";
import { decodeText, encodingOf } from "../text/decode.ts";
import { StyleSheet, type Element, type ParentNode } from "./declarations.ts";
import { StoryReader } from "./story.ts";
import { countLetters } from "./tables.ts";

type Document = DefaultTreeAdapterTypes.Document;

/** A page of text is far smaller; larger ones hold pictures or are made to break readers. */
const LARGEST = 32 * 1024 * 1024;
/** The encoding is named within so many bytes (HTML Standard, 13.2.3.2), and word processors name it late. */
const NAMED_WITHIN = 4096;
/** What holds this share of a page's letters is its text. */
const SHARE_OF_TEXT = 0.6;

/** Reads a saved page (HTML Standard) into blocks; nothing that it names is fetched. Never throws for what it holds. */
export function readHtml(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Blocks | Failure {
  if (bytes.length > LARGEST) return failure("too-large");
  try {
    return readTree(parseHtml(decodeHtml(bytes), limits), limits);
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

/** A parser may make many more elements than a page has tags: they are counted as they are made. */
function parseHtml(text: string, limits: Limits): Document {
  let elements = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...element) => {
    elements += 1;
    if (elements > limits.elements) throw new Refused("too-large", tooLarge("elements", limits.elements));
    return defaultTreeAdapter.createElement(...element);
  };
  return parse(text, { sourceCodeLocationInfo: true, treeAdapter: { ...defaultTreeAdapter, createElement } });
}

function readTree(document: Document, limits: Limits): Blocks {
  const letters = countLetters(document);
  const elements = elementsOf(document);
  const css = elements.filter(({ tagName }) => tagName === "style").map(textOfStyle);
  const root = mainText(elements, letters) ?? elements.find(({ tagName }) => tagName === "body") ?? document;
  const reader = new StoryReader({
    sheet: new StyleSheet(css.join("\n")),
    letters,
    all: letters.get(root) ?? 0,
    budget: new MarkupBudget(limits),
  });
  reader.read(root);
  return arrange(reader.paragraphs, reader.furniture, inLines);
}

/** The page as text: by its mark, by the encoding that it names, or by its content. */
function decodeHtml(bytes: Uint8Array): string {
  const marked = encodingOf(bytes.subarray(0, 4));
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, NAMED_WITHIN));
  const named = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
  if (named === undefined || marked.startsWith("utf-16") || /^utf-?(8|16)/iu.test(named)) return decodeText(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

/** All elements of a tree in document order. */
function elementsOf(root: ParentNode): Element[] {
  const found: Element[] = [];
  const open: ParentNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("tagName" in node) found.push(node);
    open.push(...node.childNodes.filter((child) => "childNodes" in child).toReversed());
  }
  return found;
}

function textOfStyle(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** The element that a page itself calls its text, where it holds most of it. */
function mainText(elements: readonly Element[], letters: ReadonlyMap<ParentNode, number>): Element | null {
  const all = letters.get(elements[0] ?? { nodeName: "#document-fragment", childNodes: [] }) ?? 0;
  const main = elements.filter(
    ({ tagName, attrs }) => tagName === "main" || tagName === "article" || attrs.some(({ value }) => value === "main"),
  );
  return main.find((element) => (letters.get(element) ?? 0) >= SHARE_OF_TEXT * all) ?? null;
}
