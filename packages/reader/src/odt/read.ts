import type { Failure } from "@gender-lens/model";
import type { Blocks } from "../blocks.ts";
import type { FlowParagraph } from "../flow/paragraph.ts";
import { Refused } from "../refused.ts";
import { Zip } from "../docx/zip.ts";
import { failure } from "../failures.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { MarkupBudget } from "../limits/markup.ts";
import { arrange } from "../flow/arrange.ts";
import { inPart } from "../flow/place.ts";
import { Lists } from "./lists.ts";
import { readStory } from "./story.ts";
import { Styles } from "./styles.ts";
import { child, elementsOf, parseOdf, type OdfElement } from "./xml.ts";

const CONTENT = "content.xml";
const FURNITURE = /^style:(header|footer)(-left|-first)?$/u;

/** Reads a text of the OpenDocument format (1.2 and later) into blocks; never throws for what the file holds. */
export function readOdt(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Blocks | Failure {
  try {
    return readPackage(new Zip(bytes, limits), new MarkupBudget(limits));
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

function readPackage(zip: Zip, budget: MarkupBudget): Blocks | Failure {
  const manifest = zip.read("META-INF/manifest.xml");
  if (manifest && /<manifest:encryption-data\b/u.test(new TextDecoder().decode(manifest))) return failure("encrypted");
  const content = zip.read(CONTENT);
  if (!content) return failure("damaged");
  const root = parseOdf(content, budget);
  const text = child(child(root, "office:body"), "office:text");
  if (!text) {
    return failure("unsupported-format", {
      message: "This is an OpenDocument file without a text, which is not read.",
      hint: "Save the report as .odt, .docx or PDF and give that.",
    });
  }
  const stylesPart = zip.read("styles.xml");
  const styles = stylesPart ? parseOdf(stylesPart, budget) : undefined;
  const reading = { styles: new Styles(styles, root), lists: new Lists(styles, root) };
  return arrange(readStory(text, reading), furnitureOf(styles, reading.lists), inPart(CONTENT));
}

/** Running heads and feet of all page styles; their own automatic styles go by the names of others. */
function furnitureOf(root: OdfElement | undefined, lists: Lists): FlowParagraph[] {
  const pages = elementsOf(child(root, "office:master-styles"));
  const heads = pages.flatMap((page) => elementsOf(page).filter(({ name }) => FURNITURE.test(name)));
  return heads.flatMap((head) => readStory(head, { styles: new Styles(root), lists }));
}
