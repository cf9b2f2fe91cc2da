import { describe, expect, it } from "vitest";
import { summary, textsOf } from "../testing/blocks.ts";
import { readRtf } from "./read.ts";

/** An RTF file; characters up to 255 are bytes. */
const rtf = (text: string, head = ""): Uint8Array =>
  Uint8Array.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset2 Symbol;}}${head}${text}}`,
    (character) => character.charCodeAt(0),
  );
const read = (text: string, head = "") => summary(readRtf(rtf(text, head)));
const FRONT = "S/2031/44\\par Situation in Toravia\\par Report of the Secretary-General\\par ";

describe("numbers of paragraphs in RTF", () => {
  it("are those that are typed", () => {
    expect(read(`${FRONT}1.\\tab Talks resumed.\\par 2. They ended.\\par`)).toEqual([
      "1: Talks resumed.",
      "2: They ended.",
    ]);
  });

  it("are those that lists print before their paragraphs, in old files and in new ones", () => {
    const text = "{\\listtext\\pard\\plain 1.\\tab}Talks resumed.\\par {\\pntext\\pard 2.\\tab}They ended.\\par";
    expect(read(FRONT + text)).toEqual(["1: Talks resumed.", "2: They ended."]);
  });

  it("in brackets are those of sub-paragraphs", () => {
    const text =
      "{\\listtext 1.\\tab}The Board acted:\\par {\\listtext (a)\\tab}It met.\\par {\\listtext\\f2 \\'b7\\tab}It sat.\\par";
    expect(read(FRONT + text)).toEqual(["1: The Board acted: (a) It met. • It sat."]);
  });
});

describe("characters in RTF", () => {
  it.for([
    ["of the code page of the file", "Ren\\'e9 said \\'93yes\\'94.", "René said “yes”."],
    ["of the code page of their font", "{\\f1 \\'cc\\'e8\\'f0}.", "Мир."],
    [
      "of Unicode, their stand-ins passed over",
      "Josu\\u233\\'e9 and \\uc2\\u352\\'53\\'7a\\uc1 \\u8220?ok\\u8221?.",
      "Josué and Š“ok”.",
    ],
    ["of Unicode, a word standing in for them", "a\\u8211\\endash b", "a–b"],
    ["with a word of their own", "a\\endash b\\emdash c \\lquote d\\rquote\\~e\\_f", "a–b—c ‘d’ e-f"],
    ["after a backslash", "\\{a\\}\\\\", "{a}\\"],
  ] as const)("are read %s", ([, markup, words]) => {
    expect(read(`${FRONT}1. ${markup}\\par`)).toEqual([`1: ${words}`]);
  });
});

describe("what is no text of an RTF file", () => {
  it.for([
    ["a footnote with its mark", "{\\super\\chftn{\\footnote\\pard See S/2031/2.}}"],
    ["a raised mark", "{\\super 3}"],
    ["deleted text", "{\\deleted 12 women }"],
    ["hidden text", "{\\v 12 women }"],
    ["the code of a field", "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt }}"],
    ["a comment", "{\\*\\annotation\\pard Check.}"],
    ["a text box", "{\\shp{\\*\\shpinst{\\shptxt\\pard 12 women\\par}}}"],
    ["a picture", "{\\pict\\wmetafile8 0102030405}"],
    ["a group that readers are told to leave out", "{\\*\\unheardof 12 women}"],
  ] as const)("is %s", ([, markup]) => {
    expect(read(`${FRONT}1. Talks resumed.${markup} They ended.\\par`)).toEqual(["1: Talks resumed. They ended."]);
  });

  it("is a table", () => {
    const row = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl Women\\cell 12\\cell\\row ";
    expect(read(`${FRONT}1. Talks resumed.\\par ${row}${row}\\pard 2. They ended.\\par`)).toEqual([
      "1: Talks resumed.",
      "2: They ended.",
    ]);
  });

  it("is a running head, which gives the symbol", () => {
    const blocks = readRtf(rtf(`{\\header\\pard S/2031/44\\par}Situation in Toravia\\par 1. Talks resumed.\\par`));
    expect("front" in blocks && blocks.front.furniture).toEqual(["S/2031/44"]);
  });
});

describe("headings in RTF", () => {
  it("are told by style, outline level and look", () => {
    const styles = "{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 UN second;}}";
    const text = `\\pard\\s1 I. Talks\\par\\pard 1. They began.\\par\\pard\\s2 A. Rounds\\par\\pard 2. There were two.\\par
      \\pard\\outlinelevel2 First round\\par\\pard 3. It was short.\\par{\\b Hostages\\par}4. They came home.\\par`;
    expect(read(FRONT + text, styles)).toEqual([
      "I. | Talks",
      "1: They began.",
      "A. | Rounds",
      "2: There were two.",
      "| First round",
      "3: It was short.",
      "| Hostages",
      "4: They came home.",
    ]);
  });
});

describe("an RTF file", () => {
  it("gives each word its line and column", () => {
    const [paragraph] = textsOf(readRtf(new TextEncoder().encode("{\\rtf1\n1. Talks\nresumed.\\par}")));
    // The end of a line is none in RTF.
    expect(paragraph?.runs).toMatchObject([
      { text: "Talks", at: { text: { line: 2, column: 4 } } },
      { text: "resumed.", joined: true, at: { text: { line: 3, column: 1 } } },
    ]);
  });

  it("is read to its end where groups are closed too often or never", () => {
    expect(read(`${FRONT}1. Talks resumed.\\par}}}2. They ended.\\par`)).toEqual([
      "1: Talks resumed.",
      "2: They ended.",
    ]);
    expect(read(`${FRONT}{{{1. Talks resumed.\\par`)).toEqual(["1: Talks resumed."]);
  });

  it("is too large where groups stand inside each other without end", () => {
    expect(readRtf(rtf("{".repeat(5000)))).toMatchObject({ code: "too-large" });
  });
});
