import type { WordCase } from "./case.ts";
import { field, item, list, paragraph, run, TAB, USUAL } from "./markup.ts";

const usual = USUAL + list(1, 0);
const typed = (number: string, text: string) => paragraph(run(number) + TAB + run(text));

/** Typed numbers, fields, wrappers and special characters. */
export const INLINE: Readonly<Record<string, WordCase>> = {
  "typed-numbers": { body: () => typed("1.", "First") + typed("(a)", "Under it") + typed("2.", "Second") },
  "number-in-several-runs": { body: () => paragraph(run("1") + run("2.") + TAB + run("Twelfth")) },
  "automatic-number-fields": {
    word: {
      reason: "LibreOffice leaves out the full stop that ECMA-376 (17.16.5.5) puts after the number.",
      lines: ["1. First", "Plain", "2. Second"],
    },
    body: () =>
      paragraph(field("AUTONUM", null) + TAB + run("First")) +
      paragraph("Plain") +
      paragraph(field("AUTONUM", null) + TAB + run("Second")),
  },
  "fields-keep-results": {
    body: () =>
      paragraph(run("See ") + field('HYPERLINK "https://documents.example/x"', "the annex") + run(" and its table")),
  },
  "field-within-a-field": {
    body: () =>
      paragraph(
        run("Here ") +
          field('HYPERLINK "https://documents.example/x"', run("table ") + field("SEQ Table", "1")) +
          run(" ends"),
      ),
  },
  "field-in-one-element": {
    body: () => paragraph(`${run("Total ")}<w:fldSimple w:instr=" SEQ Table ">${run("3")}</w:fldSimple>${run(".")}`),
  },
  "content-control": {
    numbering: usual,
    body: () =>
      `${item("First")}<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent>${item("Second")}</w:sdtContent></w:sdt>` +
      item(
        `${run("Third ")}<w:sdt><w:sdtPr><w:id w:val="8"/></w:sdtPr><w:sdtContent>${run("inside")}</w:sdtContent></w:sdt>`,
      ),
  },
  "smart-tag-and-link": {
    body: () =>
      paragraph(
        `${run("From ")}<w:smartTag w:element="place">${run("Velimar")}</w:smartTag>${run(" to ")}<w:hyperlink w:anchor="x">${run("the coast")}</w:hyperlink>`,
      ),
  },
  "hyphens-and-blanks": {
    body: () =>
      paragraph(
        "<w:r><w:t>gender</w:t><w:noBreakHyphen/><w:t>based</w:t></w:r>" +
          run(" in 12\u00A0per cent") +
          '<w:r><w:t xml:space="preserve"> of co</w:t><w:softHyphen/><w:t>operation</w:t></w:r>',
      ),
  },
  "symbol-characters": {
    body: () =>
      paragraph(
        `${run("Heat of 30")}<w:r><w:sym w:font="Liberation Serif" w:char="00B0"/></w:r>${run(" and ")}<w:r><w:sym w:font="Liberation Serif" w:char="2265"/></w:r>${run("5")}`,
      ),
  },
  "raised-letters": {
    body: () =>
      paragraph(run("Mined land of 4 km") + run("2", '<w:vertAlign w:val="superscript"/>') + run(" was cleared")),
  },
  "hidden-text": {
    body: () => paragraph(run("Seen ") + run("never seen ", "<w:vanish/>") + run("again")),
  },
  capitals: { body: () => paragraph(run("The ") + run("Council", "<w:caps/>") + run(" met")) },
  "line-break-in-a-paragraph": {
    numbering: usual,
    body: () => item(`${run("First")}<w:r><w:br/></w:r>${run("goes on")}`) + item("Second"),
  },
};
