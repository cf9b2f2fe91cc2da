import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../limits/limits.ts";
import { MarkupBudget } from "../limits/markup.ts";
import { Styles } from "./styles.ts";
import { parseXml } from "./xml.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

function stylesOf(content: string, namespace = W): Styles {
  const xml = `<w:styles xmlns:w="${namespace}">${content}</w:styles>`;
  return new Styles(parseXml(new TextEncoder().encode(xml), new MarkupBudget(DEFAULT_LIMITS)));
}

const style = (id: string, basedOn: string, properties: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/>${properties}</w:style>`;

describe("a paragraph style", () => {
  it("has what it says, then what its bases say, then the defaults of the document", () => {
    const styles = stylesOf(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:i/></w:rPr></w:rPrDefault></w:docDefaults>' +
        style("Base", "", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>') +
        style("Own", "Base", '<w:rPr><w:b w:val="0"/></w:rPr>'),
    );
    const { run, paragraph, ids } = styles.paragraph("Own");
    expect(run).toMatchObject({ bold: false, italic: true, size: 14 });
    expect(paragraph.outline).toBe(1);
    expect(ids).toEqual(["Own", "Base"]);
    expect(styles.paragraph("Unknown").run.size).toBe(11);
  });

  it("that is based on itself by a detour ends all the same", () => {
    const styles = stylesOf(style("A", "B", "<w:rPr><w:b/></w:rPr>") + style("B", "A", ""));
    expect(styles.paragraph("A").ids).toEqual(["A", "B"]);
  });

  it("is that of plain paragraphs where none is named", () => {
    const styles = stylesOf(
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="24"/></w:rPr></w:style>',
    );
    expect(styles.paragraph(undefined).run.size).toBe(12);
  });

  it("of a strict document is read alike", () => {
    const styles = stylesOf(style("Own", "", '<w:pPr><w:ind w:start="1in"/></w:pPr>'), STRICT);
    expect(styles.paragraph("Own").paragraph.left).toBe(72);
  });
});
