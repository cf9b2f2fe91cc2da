import { zipSync } from "fflate";
import type { WordCase } from "./case.ts";
import { changes } from "./markup.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Zip entries carry a time; a fixed one keeps the file the same on every run. */
const ZIP_TIME = new Date("2031-01-01T00:00:00Z");
/** Paper wide enough that no paragraph needs a second line. */
const WIDE = '<w:sectPr><w:pgSz w:w="16838" w:h="23811"/></w:sectPr>';
const PARTS = ["styles", "numbering", "settings"] as const;

const xml = (text: string) =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);

/**
 * The .docx of a case. `twin` gives insertions for deletions: read as accepted, it is the case read as
 * rejected. Changes are not displayed, so that a program that prints the file prints it as accepted.
 */
export function docxOf({ body, numbering = "", styles = "" }: WordCase, twin = false): Uint8Array {
  const overrides = PARTS.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${TYPES}.${part}+xml"/>`);
  const related = PARTS.map((part, i) => `<Relationship Id="r${i}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`);
  const files = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${overrides.join("")}</Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": xml(`<Relationships xmlns="${RELATIONSHIPS}">${related.join("")}</Relationships>`),
    "word/document.xml": xml(`<w:document ${W}><w:body>${body(changes(twin))}${WIDE}</w:body></w:document>`),
    "word/numbering.xml": xml(`<w:numbering ${W}>${numbering}</w:numbering>`),
    "word/styles.xml": xml(`<w:styles ${W}>${styles}</w:styles>`),
    "word/settings.xml": xml(`<w:settings ${W}><w:revisionView w:insDel="0" w:formatting="0"/></w:settings>`),
  };
  return zipSync(files, { mtime: ZIP_TIME, level: 9 });
}
