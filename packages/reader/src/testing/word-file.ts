import { zipSync } from "fflate";
import { readDocx, type DocxOptions } from "../docx/read.ts";
import type { Blocks } from "../blocks.ts";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Contents of the parts of a Word file, without their root elements. */
export interface WordFile {
  body: string;
  numbering?: string;
  styles?: string;
  header?: string;
}

const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);

/** The bytes of a Word file. */
export function wordFile({ body, numbering = "", styles = "", header = "" }: WordFile): Uint8Array {
  const related = ["numbering", "styles", "header"].map(
    (part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  return zipSync({
    "_rels/.rels": xml(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": xml(`<Relationships xmlns="${PACKAGE}">${related.join("")}</Relationships>`),
    "word/document.xml": xml(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    "word/numbering.xml": xml(`<w:numbering ${W}>${numbering}</w:numbering>`),
    "word/styles.xml": xml(`<w:styles ${W}>${styles}</w:styles>`),
    "word/header.xml": xml(`<w:hdr ${W}>${header}</w:hdr>`),
  });
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: plain text or runs, with its properties. */
export function paragraph(content: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
}

/** A paragraph whose number is typed, with a tab after it. */
export function typed(number: string, text: string): string {
  return paragraph(`${run(number)}<w:r><w:tab/></w:r>${run(text)}`);
}

export const bold = (text: string): string => paragraph(run(text, "<w:b/>"));

/** A file's blocks; throws where it is refused. */
export function blocksOf(file: WordFile, options: DocxOptions = {}): Blocks {
  const read = readDocx(wordFile(file), options);
  if ("code" in read) throw new Error(read.code);
  return read;
}

/** Headings, paragraphs and annexes, one a line: `# I. Introduction`, `1. Text`, `## Annex I Title`. */
export function outlineOf(file: WordFile, options: DocxOptions = {}): string[] {
  return blocksOf(file, options).blocks.map((block) => {
    if (block.kind === "heading") return `# ${block.number === null ? "" : `${block.number} `}${block.heading}`;
    if (block.kind === "annex") return `## ${block.label} ${block.heading}`.trimEnd();
    const text = block.runs.map(({ text: word, joined }, i) => (i === 0 || joined ? word : ` ${word}`)).join("");
    return `${block.number}. ${text}`;
  });
}
