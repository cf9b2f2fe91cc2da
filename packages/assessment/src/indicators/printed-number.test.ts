import { describe, expect, it } from "vitest";
import { printedNumber } from "./printed-number.ts";

describe("a printed number", () => {
  it.each([
    ["1,904 patrols", 1904],
    ["sexual violence (39", 39],
    ["12.5 per cent", 12.5],
    ["Twenty-three cases", 23],
    ["fourteen incidents", 14],
    ["no reports", 0],
    ["a gang rape", 1],
  ])("is read from “%s”", (words, value) => {
    expect(printedNumber(words)).toBe(value);
  });

  it("is null where there is none", () => {
    expect(printedNumber("several cases")).toBeNull();
  });
});
