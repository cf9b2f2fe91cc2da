import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { bold, paragraph, typed, wordFile } from "../testing/word-file.ts";

const BODY =
  bold("I. Introduction") +
  typed(
    "1.",
    "The present report covers the period from 1 April to 30 June 2031 and the work of the Mission in Toravia.",
  ) +
  typed("2.", "Rain closed the northern road for most of the month of June, and the market of the town with it.");

async function masthead(front: string, header = "") {
  const result = await read(wordFile({ body: front + BODY, header }));
  if (!result.ok) throw new Error(result.failure.code);
  return result.report.masthead;
}

describe("the masthead of a Word file", () => {
  it("without symbol is that of a draft, whose title is not the word DRAFT, with the period from the text", async () => {
    const title = paragraph("DRAFT", '<w:pStyle w:val="Title"/>') + bold("Situation in Toravia");
    expect(await masthead(title + bold("Report of the Secretary-General"))).toMatchObject({
      status: "draft",
      symbol: null,
      title: "Situation in Toravia",
      period: { start: "2031-04-01", end: "2031-06-30" },
      format: "docx",
      pages: null,
    });
  });

  it("has the symbol of the running head and the date of the masthead's table", async () => {
    const cells = ["S/2031/401", "2 July 2031"].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
    const front = `<w:tbl><w:tr>${cells}</w:tr></w:tbl>${bold("Situation in Toravia")}${bold("Report of the Secretary-General")}`;
    expect(await masthead(front, paragraph("S/2031/401"))).toMatchObject({
      status: "issued",
      symbol: "S/2031/401",
      date: "2031-07-02",
      title: "Situation in Toravia",
    });
  });
});

describe("files that are no Word files", () => {
  const failure = async (bytes: Uint8Array) => {
    const result = await read(bytes);
    if (result.ok) throw new Error("read");
    return result.failure;
  };
  const compound = (name: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  it("of the older format are refused with what to do", async () => {
    const { code, hint } = await failure(compound("WordDocument"));
    expect(code).toBe("unsupported-format");
    expect(hint).toContain("Save as .docx");
  });

  it("behind a password are named so", async () => {
    expect((await failure(compound("EncryptedPackage"))).code).toBe("encrypted");
  });
});
