import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** CSS properties, in lower case, with their values. */
export type Declarations = ReadonlyMap<string, string>;

interface Rule {
  tag: string | null;
  className: string | null;
  id: string | null;
  declarations: Declarations;
}

/** Saved pages have some hundred rules; more are for the screen. */
const MOST_RULES = 10_000;
/** One element by its tag, class or id; other selectors say how menus look. */
const SELECTOR = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?(?:#([\w-]+))?$/iu;
const AT_RULE = /^@(media|supports|layer)\b/iu;

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function classesOf(element: Element): string[] {
  return attribute(element, "class")?.split(/\s+/u).filter(Boolean) ?? [];
}

/** The style sheets of a page, as far as they say how single tags and classes are set. */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();

  constructor(css: string) {
    let count = 0;
    const plain = css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/gu, " ");
    for (const rule of plain.split("}")) {
      // Before the last brace of a group stands what it is for: a screen, a printer.
      const [selectors = "", body = ""] = rule.split("{").slice(-2);
      count += 1;
      if (count > MOST_RULES) break;
      const declarations = parseDeclarations(body);
      for (const selector of (selectors.split(/[;{}]/u).at(-1) ?? "").split(","))
        this.#add(selector.trim(), declarations);
    }
  }

  /** What the sheets and the element itself say of it, the more exact word last. */
  of(element: Element): Map<string, string> {
    const found = new Map<string, string>();
    const classes = classesOf(element);
    const id = attribute(element, "id");
    const keys = [element.tagName, ...classes.map((name) => `.${name}`), ...(id === undefined ? [] : [`#${id}`])];
    for (const key of keys) {
      for (const rule of this.#rules.get(key) ?? []) {
        const fits =
          (rule.tag === null || rule.tag === element.tagName) &&
          (rule.className === null || classes.includes(rule.className)) &&
          (rule.id === null || rule.id === id);
        if (fits) for (const [property, value] of rule.declarations) found.set(property, value);
      }
    }
    for (const [property, value] of parseDeclarations(attribute(element, "style") ?? "")) found.set(property, value);
    return found;
  }

  #add(selector: string, declarations: Declarations): void {
    const [matched, tag, className, id] = SELECTOR.exec(selector) ?? [];
    if (!matched || AT_RULE.test(selector)) return;
    const rule = { tag: tag?.toLowerCase() ?? null, className: className ?? null, id: id ?? null, declarations };
    const key = id ? `#${id}` : className ? `.${className}` : (rule.tag ?? "");
    const rules = this.#rules.get(key);
    if (rules) rules.push(rule);
    else this.#rules.set(key, [rule]);
  }
}

function parseDeclarations(text: string): Map<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of text.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/iu, "")
      .trim()
      .toLowerCase();
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}
