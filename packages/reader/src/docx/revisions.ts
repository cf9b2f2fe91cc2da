import { child, type XmlElement } from "./xml.ts";

/** Tracked changes are read as accepted (`final`) or as rejected (`original`). */
export type Changes = "final" | "original";

const INSERTED = new Set(["w:ins", "w:moveTo"]);
const DELETED = new Set(["w:del", "w:moveFrom"]);

/** Whether an element holds tracked content, and if so whether it is part of the text that is read. */
export function tracked(element: XmlElement, changes: Changes): { kept: boolean } | null {
  if (INSERTED.has(element.name)) return { kept: changes === "final" };
  if (DELETED.has(element.name)) return { kept: changes === "original" };
  return null;
}

/** Whether the end of a paragraph is a tracked change that is not read: it then runs into the next one. */
export function endIsGone(properties: XmlElement | undefined, changes: Changes): boolean {
  const gone = changes === "final" ? DELETED : INSERTED;
  return child(properties, "w:rPr")?.children.some((node) => typeof node !== "string" && gone.has(node.name)) ?? false;
}

/** The properties of a paragraph or run (`w:pPr`, `w:rPr`) as they are, or as they were before the tracked change. */
export function propertiesRead(properties: XmlElement | undefined, changes: Changes): XmlElement | undefined {
  if (changes === "final" || !properties) return properties;
  const before = child(child(properties, `${properties.name}Change`), properties.name);
  if (before) return before;
  const numbering = child(properties, "w:numPr");
  if (!numbering || !child(numbering, "w:ins")) return properties;
  return { ...properties, children: properties.children.filter((node) => node !== numbering) };
}
