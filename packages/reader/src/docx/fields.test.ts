import { describe, expect, it } from "vitest";
import { outlineOf, paragraph, run } from "../testing/word-file.ts";

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (text: string) => mark("begin") + code(text) + mark("end");
const TAB = "<w:r><w:tab/></w:r>";

describe("fields that number", () => {
  it("AUTONUM numbers paragraphs one after the other, with a full stop", () => {
    const item = (text: string) => paragraph(field(" AUTONUM ") + TAB + run(text));
    expect(outlineOf({ body: item("The talks went on.") + item("Rain fell.") })).toEqual([
      "1. The talks went on.",
      "2. Rain fell.",
    ]);
  });

  it("LISTNUM counts inside a paragraph on the level that it asks for", () => {
    const list = (text: string) => field(` LISTNUM NumberDefault \\l 5 `) + run(` ${text}`);
    const body = paragraph(
      `${run("1.")}${TAB}${run("The Mission: ")}${list("trained women; ")}${list("opened a court.")}`,
    );
    expect(outlineOf({ body })).toEqual(["1. The Mission: (a) trained women; (b) opened a court."]);
  });

  it("LISTNUM begins at the number that it gives", () => {
    const body = paragraph(`${run("1.")}${TAB}${field(" LISTNUM \\l 6 \\s 4 ")}${run(" text")}`);
    expect(outlineOf({ body })).toEqual(["1. (iv) text"]);
  });
});

describe("other fields", () => {
  it("print their results and not their codes", () => {
    const body = paragraph(
      `${run("1.")}${TAB}${run("See ")}${mark("begin")}${code(" REF x ")}${mark("separate")}${run("annex I")}${mark("end")}${run(".")}`,
    );
    expect(outlineOf({ body })).toEqual(["1. See annex I."]);
  });

  it("that an edit cut in two do not swallow the paragraphs after them", () => {
    const cut = paragraph(`${run("1.")}${TAB}${run("See the annex")}${mark("begin")}${code(" REF x ")}`);
    expect(outlineOf({ body: cut + paragraph(`${run("2.")}${TAB}${run("Rain fell.")}`) })).toEqual([
      "1. See the annex",
      "2. Rain fell.",
    ]);
  });
});
