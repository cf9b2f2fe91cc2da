import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { summary, textsOf } from "../testing/blocks.ts";
import { isOpenDocument } from "./is-open-document.ts";
import { readOdt } from "./read.ts";

const NAMESPACES = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .join(" ");
const LISTS = `<text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
    <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>
  </text:list-style>
  <text:list-style style:name="L2">
    <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1" text:start-value="2"/>
  </text:list-style>
  <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`;
const LOOKS = `<style:style style:name="Bold" style:family="paragraph">
    <style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="Raised" style:family="text">
    <style:text-properties style:text-position="super 58%"/></style:style>`;

/** An OpenDocument file with a text and, where they are given, its styles. */
function odt(text: string, styles = ""): Uint8Array {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${LISTS}${LOOKS}</office:automatic-styles>
    <office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(content),
    "styles.xml": strToU8(`<office:document-styles ${NAMESPACES}>${styles}</office:document-styles>`),
  });
}
const read = (text: string, styles = "") => summary(readOdt(odt(text, styles)));
const p = (text: string): string => `<text:p>${text}</text:p>`;
const item = (text: string, more = ""): string => `<text:list-item ${more}>${text}</text:list-item>`;
const list = (items: string, more = ""): string => `<text:list text:style-name="L1" ${more}>${items}</text:list>`;

const FRONT = p("S/2031/44") + p("Situation in Toravia") + p("Report of the Secretary-General");

describe("automatic numbers of an OpenDocument text", () => {
  it("go on over headings where a list continues the one before", () => {
    const text =
      list(item(p("Talks resumed.")) + item(p("They ended.")), 'xml:id="a"') +
      '<text:h text:outline-level="1">II. Aid</text:h>' +
      list(item(p("Convoys came.")), 'text:continue-numbering="true"') +
      list(item(p("They left.")), 'text:continue-list="a"');
    expect(read(FRONT + text)).toEqual([
      "1: Talks resumed.",
      "2: They ended.",
      "II. | Aid",
      "3: Convoys came.",
      "4: They left.",
    ]);
  });

  it("begin where the item or the style says", () => {
    const text = list(item(p("Talks resumed."))) + list(item(p("They ended."), 'text:start-value="2"'));
    expect(read(FRONT + text)).toEqual(["1: Talks resumed.", "2: They ended."]);
    const late = `<text:list text:style-name="L2">${item(p("Talks resumed."))}${item(p("They ended."))}</text:list>`;
    expect(read(FRONT + late)).toEqual(["2: Talks resumed.", "3: They ended."]);
  });

  it("begin anew in a list that continues no other", () => {
    const annex = '<text:p text:style-name="Bold">Annex</text:p>' + p("Seats");
    const text = list(item(p("Talks resumed."))) + annex + list(item(p("Eleven seats.")));
    expect(read(FRONT + text).at(-1)).toBe("1: Eleven seats.");
  });

  it("of an inner level are sub-paragraphs, counted anew under each number", () => {
    const inner = (text: string) => list(item(p(text)));
    const text = list(
      item(p("The Board acted:") + inner("It met;") + "") + item(p("The Court acted:") + inner("It sat.")),
    );
    expect(read(FRONT + text)).toEqual(["1: The Board acted: (a) It met;", "2: The Court acted: (a) It sat."]);
  });

  it("are given to the first paragraph of an item, and to none in the head of a list", () => {
    const text = list(`<text:list-header>${p("Not numbered.")}</text:list-header>` + item(p("First.") + p("Second.")));
    expect(read(FRONT + text)).toEqual(["1: First. Second."]);
  });
});

describe("what is no text of an OpenDocument file", () => {
  it.for([
    [
      "a footnote",
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See.</text:p></text:note-body></text:note>",
    ],
    ["a comment", "<office:annotation><text:p>Check.</text:p></office:annotation>"],
    ["a frame", "<draw:frame><draw:text-box><text:p>12 women</text:p></draw:text-box></draw:frame>"],
    ["a raised mark", '<text:span text:style-name="Raised">3</text:span>'],
  ] as const)("is %s in a paragraph", ([, markup]) => {
    expect(read(FRONT + p(`1. Talks resumed.${markup} They ended.`))).toEqual(["1: Talks resumed. They ended."]);
  });

  it("is deleted text, a table and a table of contents between paragraphs", () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p("12 women")}</text:deletion></text:changed-region></text:tracked-changes>`;
    const table = `<table:table><table:table-row><table:table-cell>${p("12 women")}</table:table-cell></table:table-row></table:table>`;
    const contents = `<text:table-of-content>${p("1. Talks")}${p("2. Aid")}</text:table-of-content>`;
    expect(read(deleted + FRONT + contents + p("1. Talks resumed.") + table + p("2. They ended."))).toEqual([
      "1: Talks resumed.",
      "2: They ended.",
    ]);
  });

  it("is a running head, which gives the symbol", () => {
    const head = `<office:master-styles><style:master-page><style:header>${p("S/2031/44")}</style:header></style:master-page></office:master-styles>`;
    const blocks = readOdt(odt(p("Situation in Toravia") + p("1. Talks resumed."), head));
    expect("front" in blocks && blocks.front.furniture).toEqual(["S/2031/44"]);
  });
});

describe("an OpenDocument file", () => {
  it("keeps spaces, tabs and line breaks that are elements of their own", () => {
    expect(read(FRONT + p("1.<text:tab/>Talks<text:s text:c='3'/>resumed<text:line-break/>soon."))).toEqual([
      "1: Talks resumed soon.",
    ]);
  });

  it("gives each word its paragraph, span and character", () => {
    const [paragraph] = textsOf(readOdt(odt(p("1. Talks <text:span>resumed.</text:span>"))));
    expect(paragraph?.runs.map(({ text, at }) => [text, at])).toEqual([
      ["Talks", { docx: { part: "content.xml", block: 0, run: 0, offset: 3 } }],
      ["resumed.", { docx: { part: "content.xml", block: 0, run: 1, offset: 0 } }],
    ]);
  });

  it("is told by what it holds, not by its name", () => {
    expect(isOpenDocument(odt(""))).toBe(true);
    expect(isOpenDocument(zipSync({ "word/document.xml": strToU8("<x/>") }))).toBe(false);
    expect(isOpenDocument(strToU8("PK\u0003\u0004 and no archive"))).toBe(false);
  });

  it("is encrypted where its manifest says so, and damaged where its text is cut off", () => {
    const manifest = strToU8("<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
    const locked = zipSync({ mimetype: strToU8(""), "content.xml": strToU8("x"), "META-INF/manifest.xml": manifest });
    expect(readOdt(locked)).toMatchObject({ code: "encrypted" });
    expect(readOdt(zipSync({ "content.xml": strToU8("<office:text") }))).toMatchObject({ code: "damaged" });
  });

  it("is refused where it is a workbook", () => {
    const sheet = `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet/></office:body></office:document-content>`;
    expect(readOdt(zipSync({ "content.xml": strToU8(sheet) }))).toMatchObject({ code: "unsupported-format" });
  });
});
