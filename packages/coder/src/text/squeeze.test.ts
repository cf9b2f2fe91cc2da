import { describe, expect, it } from "vitest";
import { squeeze } from "./squeeze.ts";

describe("a text without what the typesetter left in it", () => {
  it("loses the number of a footnote behind a word or a full stop", () => {
    expect(squeeze("The wives14 of miners met.15 They left.").text).toBe("The wives of miners met. They left.");
    expect(squeeze("Said “no”.3 The girls,7 too, left.4").text).toBe("Said “no”. The girls, too, left.");
  });

  it("keeps numbers that belong to a word, a symbol or a count", () => {
    for (const text of [
      "M23 took 412 km2 of land.",
      "See S/2031/14, para. 12.",
      "Paras.14 and No.7 apply.",
      "COVID-19 spread.",
    ])
      expect(squeeze(text).text).toBe(text);
  });

  it("knows where each character stood", () => {
    const { text, original } = squeeze("Two  girls3 were  freed.");
    expect(text).toBe("Two girls were freed.");
    expect(original(text.indexOf("girls"))).toBe(5);
    expect(original(text.indexOf("freed"))).toBe(18);
  });
});
