import { describe, expect, it } from "vitest";
import { textsOf, summary } from "../testing/blocks.ts";
import { readHtml } from "./read.ts";

const page = (body: string, head = ""): Uint8Array =>
  new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
const read = (body: string, head = "") => summary(readHtml(page(body, head)));

const FRONT = "<p>S/2031/44</p><p><b>Situation in Toravia</b></p><p>Report of the Secretary-General</p>";

describe("numbers of paragraphs in a page", () => {
  it("are those that are typed", () => {
    expect(read(`${FRONT}<h2>I. Introduction</h2><p>1. Talks resumed.</p><p>2.&nbsp;&nbsp;They ended.</p>`)).toEqual([
      "I. | Introduction",
      "1: Talks resumed.",
      "2: They ended.",
    ]);
  });

  it("are those of ordered lists, which begin where they say and go on after headings", () => {
    const body = `<h2>I. Talks</h2><ol><li value="1">First round.</li><li>Second round.</li></ol>
      <h2>II. Aid</h2><ol start="3"><li><p>Convoys came.</p></li><li><p>They left.</p></li></ol>`;
    expect(read(FRONT + body)).toEqual([
      "I. | Talks",
      "1: First round.",
      "2: Second round.",
      "II. | Aid",
      "3: Convoys came.",
      "4: They left.",
    ]);
  });

  it("are not those of a list inside an item, which are its sub-paragraphs", () => {
    const body = `<ol><li>The Board did the following:<ol type="a"><li>It met;</li><li>It voted.</li></ol></li>
      <li>It closed.</li></ol>`;
    expect(read(FRONT + body)).toEqual(["1: The Board did the following: (a) It met; (b) It voted.", "2: It closed."]);
  });

  it("are those that Word prints before a paragraph of a list", () => {
    const label = `<span style="mso-list:Ignore">1.<span style="font:7.0pt serif">&nbsp;&nbsp; </span></span>`;
    const bullet = `<span style="mso-list:Ignore">·<span>&nbsp;</span></span>`;
    const body = `<p class=MsoListParagraph>${label}Talks resumed:</p><p class=MsoListParagraph>${bullet}In May.</p>`;
    expect(read(FRONT + body)).toEqual(["1: Talks resumed: • In May."]);
  });

  it("stand in a cell of their own where a table only lays out the page", () => {
    const words = "The parties met in the capital and agreed to extend the ceasefire by another three months. ".repeat(
      4,
    );
    const rows = [1, 2, 3].map((n) => `<tr><td>${n}.</td><td>${words}</td></tr>`).join("");
    expect(read(`<table>${rows}</table>`).map((line) => line.slice(0, 10))).toEqual([
      "1: The par",
      "2: The par",
      "3: The par",
    ]);
  });
});

describe("what is no text of a page", () => {
  it.for([
    ["a table", "<table><tr><td>Women</td><td>12</td></tr><tr><td>Men</td><td>40</td></tr></table>"],
    ["a figure with its caption", "<figure><img src='x.png'><figcaption>Figure I. Women</figcaption></figure>"],
    ["navigation", "<nav><ul><li>Home</li></ul></nav>"],
    ["a script", "<script>document.write('12 women')</script>"],
    ["what is not shown", "<p style='display:none'>12 women</p>"],
    ["footnotes as LibreOffice writes them", "<div id='sdfootnote1'><p>1 See S/2031/2.</p></div>"],
    ["footnotes as Word writes them", "<div style='mso-element:footnote-list'><p>[1] See S/2031/2.</p></div>"],
    ["deleted text", "<p><del>12 women</del></p>"],
  ] as const)("is %s", ([, markup]) => {
    expect(read(`${FRONT}<p>1. Talks resumed.</p>${markup}<p>2. They ended.</p>`)).toEqual([
      "1: Talks resumed.",
      "2: They ended.",
    ]);
  });

  it("is the mark of a footnote, and not an exponent", () => {
    const body = "<p>1. Some 40 km<sup>2</sup> burned.<sup>3</sup> Rain<a href='#_ftn1'>[1]</a> came.</p>";
    expect(read(FRONT + body)).toEqual(["1: Some 40 km2 burned. Rain came."]);
  });

  it("is what stands around the main part of a page of a site", () => {
    const main = `<main>${FRONT}<p>1. Talks resumed and went on for three weeks in the capital.</p></main>`;
    expect(read(`<div><p>1. Subscribe</p></div>${main}<div><p>2. Contact</p></div>`)).toEqual([
      "1: Talks resumed and went on for three weeks in the capital.",
    ]);
  });
});

describe("headings of a page", () => {
  it("are told by their tags, by their look, and by the style sheet", () => {
    const head = "<style>.HCh { font-weight: bold; font-size: 13pt }</style>";
    const body = `<p class="HCh">I. Talks</p><p>1. They began.</p><h3>A. Rounds</h3><p>2. There were two.</p>
      <p><b>Hostages</b></p><p>3. They came home.</p>`;
    expect(read(FRONT + body, head)).toEqual([
      "I. | Talks",
      "1: They began.",
      "A. | Rounds",
      "2: There were two.",
      "| Hostages",
      "3: They came home.",
    ]);
  });
});

describe("a page", () => {
  it("is read in the encoding that it names", () => {
    const bytes = Uint8Array.from(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head>
      <body><p>1. Mr. Ren\xE9 Dupr\xE9 said \x93yes\x94.</p></body></html>`,
      (character) => character.charCodeAt(0),
    );
    expect(summary(readHtml(bytes))).toEqual(["1: Mr. René Dupré said “yes”."]);
  });

  it("gives each word its line and column in the file", () => {
    const blocks = textsOf(readHtml(new TextEncoder().encode("<html><body>\n<p>1. Talks\nresumed.</p>")));
    expect(blocks[0]?.runs.map(({ text, at }) => [text, at])).toEqual([
      ["Talks", { text: { line: 2, column: 7 } }],
      ["resumed.", { text: { line: 3, column: 1 } }],
    ]);
  });

  it("is too large where a few tags stand for endless elements", () => {
    const fonts = Array.from({ length: 1500 }, (_, i) => `<font color="${i}">`).join("");
    expect(readHtml(page(`${fonts}${"<p>x</p>".repeat(1500)}`))).toMatchObject({ code: "too-large" });
  });

  it("is too large where its parts stand inside each other without end", () => {
    expect(readHtml(page("<div>".repeat(5000)))).toMatchObject({ code: "too-large" });
  });
});
