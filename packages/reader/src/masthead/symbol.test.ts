import { describe, expect, it } from "vitest";
import { findSymbol, isSymbolLine } from "./symbol.ts";

describe("the document symbol", () => {
  it.for([
    ["S/2031/211", "S/2031/211"],
    ["S/2031/211*", "S/2031/211"],
    ["S/2031/211/Rev.1", "S/2031/211/Rev.1"],
    ["S/2031/211/Corr.2", "S/2031/211/Corr.2"],
    ["S/2031/211/Add.1", "S/2031/211/Add.1"],
    ["A/85/9999–S/2031/9999", "A/85/9999-S/2031/9999"],
    ["A/85/9999 - S/2031/9999", "A/85/9999-S/2031/9999"],
    ["A/HRC/58/12", "A/HRC/58/12"],
    ["A/C.4/85/L.7", "A/C.4/85/L.7"],
    ["E/CN.6/2031/3", "E/CN.6/2031/3"],
    ["S / 2031 / 211", "S/2031/211"],
  ] as const)("“%s” is %s", ([printed, symbol]) => {
    expect(findSymbol([printed], [])).toBe(symbol);
  });

  it("is the one that runs along the pages, not the one of another document on the first page", () => {
    expect(findSymbol(["S/2031/211", "2/17", "31-04567"], ["See S/2030/900", "S/2030/900"])).toBe("S/2031/211");
  });

  it("is looked for in the masthead where no page has a running head", () => {
    expect(findSymbol(["2/17"], ["United Nations", "S/2031/211", "Security Council"])).toBe("S/2031/211");
    expect(findSymbol([], ["Security Council S/2031/211 Distr.: General"])).toBe("S/2031/211");
  });

  it("is null in a draft that has none", () => {
    expect(findSymbol(["Page 2"], ["Draft report of the Secretary-General", "A/C version"])).toBeNull();
  });

  it("fills its line as a running head, and does not stand in a sentence", () => {
    expect(isSymbolLine("S/2031/45/Rev.1")).toBe(true);
    expect(isSymbolLine("my previous report (S/2030/900)")).toBe(false);
  });
});
