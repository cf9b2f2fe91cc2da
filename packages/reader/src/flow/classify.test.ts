import { describe, expect, it } from "vitest";
import { blocksOf, bold, outlineOf, paragraph, run, typed } from "../testing/word-file.ts";

const heading = (text: string, level: number) => paragraph(text, `<w:outlineLvl w:val="${level}"/>`);
const table = (...cells: string[]) =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr></w:tbl>`;
const ONE = typed("1.", "The ceasefire held along the river throughout the reporting period.");
const TWO = typed("2.", "Rain closed the northern road for most of the month of June.");
const FIRST = "1. The ceasefire held along the river throughout the reporting period.";
const SECOND = "2. Rain closed the northern road for most of the month of June.";

describe("headings", () => {
  it("are told by their outline level, and lose their typed numbers", () => {
    const body = heading("I.\tIntroduction", 0) + ONE + heading("A.\tSecurity", 1) + TWO;
    expect(outlineOf({ body })).toEqual(["# I. Introduction", FIRST, "# A. Security", SECOND]);
  });

  it("are told by the names of Word's styles and of those of United Nations templates, and by styles based on them", () => {
    const style = (id: string, name: string, basedOn = "") =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}</w:style>`;
    const styles = style("A1", "heading 2") + style("HCh", "_ H _Ch") + style("Own", "Chapter of mine", "HCh");
    const of = (id: string, text: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const body = of("Own", "I. Politics") + ONE + of("A1", "Talks") + TWO;
    expect(outlineOf({ body, styles })).toEqual(["# I. Politics", FIRST, "# Talks", SECOND]);
  });

  it("are told by bold type, but not where a bold paragraph ends as a sentence", () => {
    const body = bold("Introduction") + ONE + bold("Nothing else was reported.") + TWO;
    expect(outlineOf({ body })).toEqual(["# Introduction", `${FIRST} Nothing else was reported.`, SECOND]);
  });

  it("are told by 'keep with next' or italics only where the body goes on under them", () => {
    const kept = paragraph("Northern provinces", "<w:keepNext/>");
    expect(outlineOf({ body: ONE + kept + TWO })).toEqual([FIRST, "# Northern provinces", SECOND]);
    expect(outlineOf({ body: ONE + kept + paragraph("went on with it.") + TWO })).toEqual([
      `${FIRST} Northern provinces went on with it.`,
      SECOND,
    ]);
    const italic = paragraph(run("Southern provinces", "<w:i/>"));
    expect(outlineOf({ body: ONE + italic + TWO })).toEqual([FIRST, "# Southern provinces", SECOND]);
  });

  it("have their automatic numbers", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const own = (text: string) =>
      paragraph(text, '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    expect(outlineOf({ body: own("Introduction") + ONE + own("Security") + TWO, numbering })).toEqual([
      "# I. Introduction",
      FIRST,
      "# II. Security",
      SECOND,
    ]);
  });

  it("in a heading's style but as long as a paragraph and ending as one are text", () => {
    const long = `${"The parties met again and again in the course of the summer ".repeat(4)}without result.`;
    expect(outlineOf({ body: heading("I. Politics", 0) + ONE + heading(long, 1) + TWO })).toEqual([
      "# I. Politics",
      `${FIRST} ${long}`,
      SECOND,
    ]);
  });
});

describe("what is no text of a paragraph", () => {
  it("is a table, its caption and its note", () => {
    const body =
      ONE +
      paragraph(run("Table 1") + "<w:r><w:br/></w:r>" + run("Women among the police", "<w:b/>")) +
      table("Women", "12") +
      paragraph("Source: Mission records.") +
      TWO;
    expect(outlineOf({ body })).toEqual([FIRST, SECOND]);
  });

  it("is a bold title of a figure that ends with the time its data cover", () => {
    const body = ONE + bold("Incidents on the coast road, 1 May 2030–30 April 2031") + TWO;
    expect(outlineOf({ body })).toEqual([FIRST, SECOND]);
  });

  it("is a text box", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph("Twelve women were killed.")}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
    const body = paragraph(run("1.") + "<w:r><w:tab/></w:r>" + run("The ceasefire held.") + box) + TWO;
    expect(outlineOf({ body })).toEqual(["1. The ceasefire held.", SECOND]);
  });

  it("is a table of contents", () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${typed("1.", "Introduction")}</w:sdtContent></w:sdt>`;
    expect(outlineOf({ body: contents + bold("Introduction") + ONE })).toEqual(["# Introduction", FIRST]);
  });

  it("is the signature at the end", () => {
    expect(outlineOf({ body: ONE + paragraph("(Signed) The Secretary-General.") })).toEqual([FIRST]);
  });

  it("is a footnote's mark, inserted or typed; an exponent is text", () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const body = paragraph(
      `${run("1.")}<w:r><w:tab/></w:r>${run("Some 12 km")}${raised("2")}${run(" were cleared,")}${raised("3")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(" on 1")}${raised("st")}${run(" May")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run(".")}`,
    );
    expect(outlineOf({ body })).toEqual(["1. Some 12 km2 were cleared, on 1st May."]);
  });
});

describe("numbered paragraphs", () => {
  const letters =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

  it("take their sub-paragraphs in, with automatic letters as they are printed", () => {
    const sub = (text: string) => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const body = typed("1.", "The Mission:") + sub("Trained 12 women;") + sub("Opened a court.") + TWO;
    expect(outlineOf({ body, numbering: letters })).toEqual([
      "1. The Mission: (a) Trained 12 women; (b) Opened a court.",
      SECOND,
    ]);
  });

  it("go on after a figure with text that ends as text does", () => {
    const body = typed("1.", "As the figure shows,") + table("May", "4") + paragraph("clashes were fewer.") + TWO;
    expect(outlineOf({ body })).toEqual(["1. As the figure shows, clashes were fewer.", SECOND]);
  });

  it("that a quoted list counts anew inside them are not the report's own", () => {
    const quoted = (n: number, text: string) =>
      paragraph(`${run(`${n}.`)}<w:r><w:tab/></w:r>${run(text)}`, '<w:ind w:left="1440"/>');
    const body =
      ONE + TWO + quoted(1, "Quoted first;") + quoted(2, "Quoted second.") + typed("3.", "Then winter came.");
    expect(outlineOf({ body })).toEqual([
      FIRST,
      `${SECOND} 1. Quoted first; 2. Quoted second.`,
      "3. Then winter came.",
    ]);
  });

  it("in automatic lists that begin anew under a heading are all the report's own, and it is told of", () => {
    const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
    const numbering = ["0", "1"]
      .map((id) => `<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum>`)
      .join("")
      .concat(["0", "1"].map((id) => `<w:num w:numId="${id}1"><w:abstractNumId w:val="${id}"/></w:num>`).join(""));
    const item = (list: number, text: string) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}1"/></w:numPr>`);
    const three = (list: number) => ["Rain fell.", "Snow fell.", "Hail fell."].map((text) => item(list, text)).join("");
    const restarted = { body: bold("I. Politics") + three(0) + bold("Security") + three(1), numbering };
    expect(outlineOf(restarted).filter((line) => line.startsWith("1. "))).toHaveLength(2);
    expect(outlineOf(restarted)).toHaveLength(8);
    expect(blocksOf(restarted).warnings.map(({ code }) => code)).toEqual(["irregular-numbers"]);
    const quoted = { body: bold("I. Politics") + three(0) + paragraph("They said:") + three(1), numbering };
    expect(outlineOf(quoted).filter((line) => line.startsWith("1. "))).toHaveLength(1);
  });

  it("that are skipped are told of", () => {
    const body = ONE + TWO + typed("4.", "A fourth one.") + typed("5.", "A fifth one.");
    expect(blocksOf({ body }).warnings.map(({ code }) => code)).toEqual(["irregular-numbers"]);
  });
});

describe("annexes", () => {
  it("begin at a title of their own, count anew, and have the next heading as title", () => {
    const body = ONE + TWO + bold("Annex I") + bold("Composition of the force") + typed("1.", "An annexed paragraph.");
    expect(outlineOf({ body })).toEqual([
      FIRST,
      SECOND,
      "## Annex I Composition of the force",
      "1. An annexed paragraph.",
    ]);
  });

  it("do not begin where the word stands in plain text", () => {
    expect(outlineOf({ body: ONE + paragraph("Annex") + TWO })).toEqual([`${FIRST} Annex`, SECOND]);
  });
});
