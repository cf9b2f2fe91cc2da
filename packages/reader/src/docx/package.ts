import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { MarkupBudget } from "../limits/markup.ts";
import { Refused } from "../refused.ts";
import { parseXml, type XmlElement } from "./xml.ts";
import { Zip } from "./zip.ts";

/** A part of the package: a file in it with its name and its root element. */
export interface WordPart {
  name: string;
  root: XmlElement;
}

/** The parts of a Word file that say what its text is, found by their relationships. */
export interface WordPackage {
  main: WordPart;
  styles: WordPart | null;
  numbering: WordPart | null;
  /** Running heads and feet, in the order of their names. */
  furniture: WordPart[];
}

interface Relationship {
  /** Last word of the type: `styles`, `header`. */
  type: string;
  target: string;
}

/** What other packages in a ZIP are called, told by a file in them. */
const OTHERS: readonly { entry: RegExp; name: string }[] = [
  { entry: /^xl\//u, name: "an Excel workbook" },
  { entry: /^ppt\//u, name: "a PowerPoint presentation" },
  { entry: /^content\.xml$/u, name: "an OpenDocument file" },
  { entry: /^META-INF\/container\.xml$/u, name: "an electronic book" },
];

/** Opens a Word file (ECMA-376, part 2); throws `Refused` for anything else. */
export function openPackage(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): WordPackage {
  const zip = new Zip(bytes, limits);
  const budget = new MarkupBudget(limits);
  const parse: Parse = (content) => parseXml(content, budget);
  const main =
    relationships(zip, "", parse).find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const root = parse(zip.read(main) ?? refuseOther(zip));
  if (root.name !== "w:document") throw notWord(zip);
  const related = relationships(zip, main, parse);
  const part = (target: string): WordPart | null => {
    const content = zip.read(target);
    return content && { name: target, root: parse(content) };
  };
  const first = (wanted: string) => {
    const target = related.find(({ type }) => type === wanted)?.target;
    return target === undefined ? null : part(target);
  };
  const furniture = related.filter(({ type }) => type === "header" || type === "footer").map(({ target }) => target);
  return {
    main: { name: main, root },
    styles: first("styles"),
    numbering: first("numbering"),
    furniture: [...new Set(furniture)].toSorted().flatMap((target) => part(target) ?? []),
  };
}

type Parse = (content: Uint8Array) => XmlElement;

function refuseOther(zip: Zip): never {
  throw notWord(zip);
}

function notWord(zip: Zip): Refused {
  const other = OTHERS.find(({ entry }) => zip.names.some((name) => entry.test(name)));
  return new Refused("unsupported-format", {
    message: `This is ${other?.name ?? "a ZIP archive"}, which is not read.`,
    hint: other ? "Save the report as .docx or PDF and give that." : "Unpack it and give the reports in it.",
  });
}

function relationships(zip: Zip, source: string, parse: Parse): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const content = zip.read(`${folder}_rels/${source.slice(folder.length)}.rels`);
  if (!content) return [];
  return parse(content).children.flatMap((node) => {
    if (typeof node === "string" || node.name !== "rel:Relationship") return [];
    const [type, target] = [node.attributes.get("Type"), node.attributes.get("Target")];
    if (type === undefined || target === undefined || node.attributes.get("TargetMode") === "External") return [];
    return [{ type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) }];
  });
}

/** The name of a part from a target relative to a folder. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
