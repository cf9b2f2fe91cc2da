import type { CodedSection, OutlineEntry } from "@gender-lens/model";

/** The headings as an assessment prints them; headings of annexes are not judged (codebook, Sections: the body). */
export function outlineOf(sections: readonly CodedSection[]): OutlineEntry[] {
  return sections.map(({ part, ...entry }) => ({ ...entry, wps: part === "body" ? entry.wps : null }));
}
