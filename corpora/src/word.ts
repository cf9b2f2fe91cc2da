import { unzipSync, zipSync } from "fflate";
import * as docx from "docx";
import { DRAWING } from "./drawing.ts";
import { inline, noteCounter } from "./inline.ts";
import { PAPER } from "./pageStyle.ts";
import type { Block, FigureBlock, Layout, MapBlock, ParagraphBlock, Source, TableBlock } from "./source.ts";
import { mastheadOf, furnitureOf } from "./wordFurniture.ts";
import { NUMBERING, SUB_LEVEL, stylesOf, TAB } from "./wordStyles.ts";

/** Twentieths of a point in a point. */
const TWIPS = 20;
/** Zip entries carry a time; a fixed one keeps the file the same on every run. */
const ZIP_TIME = new Date("2031-01-01T00:00:00Z");

/**
 * The report as a Word document: automatic or typed numbers, heading styles, real footnotes, furniture with page
 * fields, tables and inline pictures.
 *
 * `picture` gives the PNG of a figure or map. The same source gives the same bytes.
 */
export async function wordOf(source: Source, picture: (block: FigureBlock | MapBlock) => Uint8Array) {
  const nextNote = noteCounter();
  const footnotes: Record<string, { children: docx.Paragraph[] }> = {};
  const runs = (text: string) =>
    inline(text, nextNote).map((run) => {
      if (run.kind === "superscript") return new docx.TextRun({ text: run.text, superScript: true });
      if (run.kind === "italic") return new docx.TextRun({ text: run.text, italics: true });
      if (run.kind !== "note") return new docx.TextRun(run.text);
      footnotes[run.number] = {
        children: [new docx.Paragraph({ style: "FootnoteText", children: [new docx.TextRun(` ${run.text}`)] })],
      };
      return new docx.FootnoteReferenceRun(run.number);
    });
  const blocks = (list: readonly Block[], instance: number) => {
    let number = 0;
    return list.flatMap((block): (docx.Paragraph | docx.Table)[] => {
      if (block.type === "heading") return [heading(block.depth, block.number, block.heading, source.layout)];
      if (block.type === "paragraph") return numbered(block, ++number, instance, source.layout, runs);
      if (block.type === "table") return table(block);
      return figure(block, picture(block));
    });
  };
  const children = [...mastheadOf(source), ...blocks(source.body, 0)];
  source.annexes.forEach((annex, index) => {
    children.push(
      new docx.Paragraph({ text: annex.number, heading: "Heading1", pageBreakBefore: true }),
      new docx.Paragraph({ text: annex.title, heading: "Heading1" }),
      ...blocks(annex.blocks, index + 1),
    );
  });
  const { width, height } = PAPER[source.layout.paper];
  const document = new docx.Document({
    creator: "Gender Lens",
    lastModifiedBy: "Gender Lens",
    title: source.title.join(" "),
    styles: stylesOf(source.layout),
    numbering: { config: [NUMBERING[source.layout.paragraphNumbers]] },
    evenAndOddHeaderAndFooters: source.layout.furniture === "alternating",
    footnotes,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: width * TWIPS, height: height * TWIPS },
            margin: {
              left: 123 * TWIPS,
              right: (width - 489) * TWIPS,
              top: 84 * TWIPS,
              bottom: 76 * TWIPS,
              header: 46 * TWIPS,
              footer: 34 * TWIPS,
            },
          },
        },
        ...furnitureOf(source),
        children,
      },
    ],
  });
  return withFixedTimes(await docx.Packer.toBuffer(document), source.date);
}

/** Replaces the times of creation by the report's date, and packs the parts in a fixed order. */
function withFixedTimes(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = "docProps/core.xml";
  const dated = new TextDecoder().decode(parts[core]).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`);
  parts[core] = new TextEncoder().encode(dated);
  const ordered = Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(ordered), { mtime: ZIP_TIME, level: 9 });
}

function heading(depth: number, number: string | null, words: string, layout: Layout): docx.Paragraph {
  const level = ([docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3] as const)[
    depth - 1
  ];
  const between = layout.headingNumbers === "margin" ? "\t" : " ";
  return new docx.Paragraph({
    ...(level === undefined ? {} : { heading: level }),
    keepNext: true,
    text: number === null ? words : `${number}${between}${words}`,
    ...(number !== null && layout.headingNumbers === "margin" ? { indent: { left: 0, hanging: 560 } } : {}),
  });
}

function numbered(
  block: ParagraphBlock,
  number: number,
  instance: number,
  layout: Layout,
  runs: (text: string) => docx.ParagraphChild[],
): docx.Paragraph[] {
  const automatic = layout.wordNumbers === "automatic";
  const hanging = layout.paragraphNumbers === "hanging";
  const typedIndent = hanging ? { left: TAB, hanging: TAB } : { left: 0 };
  const first = automatic
    ? new docx.Paragraph({
        style: "Numbered",
        numbering: { reference: "paragraphs", level: 0, instance },
        children: runs(block.text),
      })
    : new docx.Paragraph({
        style: "Numbered",
        indent: typedIndent,
        children: [new docx.TextRun(`${number}.\t`), ...runs(block.text)],
      });
  const rest = block.sub.map((text) => {
    const letter = /^\([a-z]+\) /.exec(text)?.[0] ?? "";
    const words = runs(text.slice(letter.length));
    if (automatic && letter !== "") {
      return new docx.Paragraph({
        style: "Numbered",
        numbering: { reference: "paragraphs", level: SUB_LEVEL, instance },
        children: words,
      });
    }
    const typed = letter === "" ? [] : [new docx.TextRun(`\t${letter.trim()}\t`)];
    const tabStops = [TAB, TAB * 2].map((position) => ({ type: docx.TabStopType.LEFT, position }));
    return new docx.Paragraph({ style: "Numbered", tabStops, children: [...typed, ...words] });
  });
  return [first, ...rest];
}

function caption(label: string, words: string): docx.Paragraph {
  return new docx.Paragraph({
    style: "CaptionLine",
    keepNext: true,
    children: [new docx.TextRun(label), new docx.TextRun({ text: words, bold: true, break: 1 })],
  });
}

function sourceLine(label: string, words: string | null): docx.Paragraph[] {
  if (words === null) return [];
  const children = [new docx.TextRun({ text: label, italics: true }), new docx.TextRun(`: ${words}`)];
  return [new docx.Paragraph({ style: "SourceLine", children })];
}

function figure(block: FigureBlock | MapBlock, data: Uint8Array): docx.Paragraph[] {
  const name = block.type === "figure" ? block.figure : block.map;
  const picture = new docx.ImageRun({
    type: "png",
    data,
    // The library takes pixels of 1/96 inch.
    transformation: { width: (DRAWING.width * 96) / 72, height: (DRAWING.height * 96) / 72 },
    altText: { name, title: name, description: block.caption },
  });
  return [
    caption(name, block.caption),
    new docx.Paragraph({ keepNext: true, children: [picture] }),
    ...sourceLine("Source", block.source),
    ...(block.type === "map" ? sourceLine("Note", block.note) : []),
  ];
}

function table(block: TableBlock): (docx.Paragraph | docx.Table)[] {
  return [
    caption(block.table, block.caption),
    new docx.Table({
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      rows: [row(block.columns, true), ...block.rows.map((cells) => row(cells, false))],
    }),
    ...sourceLine("Source", block.source),
    new docx.Paragraph({ style: "SourceLine" }),
  ];
}

function row(cells: readonly string[], head: boolean): docx.TableRow {
  return new docx.TableRow({
    tableHeader: head,
    children: cells.map(
      (text) =>
        new docx.TableCell({
          children: [new docx.Paragraph({ style: "CellText", children: [new docx.TextRun({ text, italics: head })] })],
        }),
    ),
  });
}
