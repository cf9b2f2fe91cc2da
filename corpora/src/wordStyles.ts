import * as docx from "docx";
import type { Layout } from "./source.ts";

/** Twips from the number of a paragraph to its first word. */
export const TAB = 480;
export const SUB_LEVEL = 1;

const levels = (hanging: boolean): docx.ILevelsOptions[] => [
  {
    level: 0,
    format: docx.LevelFormat.DECIMAL,
    text: "%1.",
    suffix: docx.LevelSuffix.TAB,
    style: { paragraph: { indent: hanging ? { left: TAB, hanging: TAB } : { left: 0, firstLine: 0 } } },
  },
  {
    level: SUB_LEVEL,
    format: docx.LevelFormat.LOWER_LETTER,
    text: "(%2)",
    suffix: docx.LevelSuffix.TAB,
    style: { paragraph: { indent: { left: hanging ? TAB : 0, firstLine: TAB } } },
  },
];

/** Automatic numbering of paragraphs and sub-paragraphs; an annex is another instance, which begins anew. */
export const NUMBERING = {
  "first-line": { reference: "paragraphs", levels: levels(false) },
  hanging: { reference: "paragraphs", levels: levels(true) },
};

/** Styles of a report: headings by Word's own heading styles, the rest by named paragraph styles. */
export function stylesOf(layout: Layout): docx.IStylesOptions {
  const font = layout.typeface === "serif" ? "Liberation Serif" : "Liberation Sans";
  // The library counts half-points, and line heights in 240ths.
  const size = layout.size * 2;
  const line = Math.round(layout.leading * 209);
  const heading = (points: number, before: number, after: number) => ({
    run: { font, size: points * 2, bold: true, color: "000000" },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const alignment = layout.align === "justify" ? docx.AlignmentType.JUSTIFIED : docx.AlignmentType.LEFT;
  return {
    default: {
      document: { run: { font, size } },
      title: heading(13, 120, 120),
      heading1: heading(layout.size + 3, 320, 160),
      heading2: heading(layout.size + 0.5, 220, 120),
      heading3: heading(layout.size, 180, 100),
      footnoteText: { run: { font, size: 16 }, paragraph: { spacing: { after: 0 } } },
    },
    paragraphStyles: [
      {
        id: "Numbered",
        name: "Numbered",
        basedOn: "Normal",
        paragraph: { alignment, spacing: { after: 120, line }, leftTabStop: TAB },
      },
      {
        id: "CaptionLine",
        name: "Caption Line",
        basedOn: "Normal",
        paragraph: { spacing: { before: 200, after: 80 } },
      },
      {
        id: "SourceLine",
        name: "Source Line",
        basedOn: "Normal",
        run: { size: 16 },
        paragraph: { spacing: { after: 80 } },
      },
      { id: "CellText", name: "Cell Text", basedOn: "Normal", run: { size: 17 } },
      { id: "Furniture", name: "Furniture", basedOn: "Normal", run: { size: 16 } },
    ],
  };
}
