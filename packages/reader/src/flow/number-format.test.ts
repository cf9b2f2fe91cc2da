import { describe, expect, it } from "vitest";
import { formatNumber } from "./number-format.ts";

describe("numbers of lists", () => {
  it.for([
    [1994, "upperRoman", "MCMXCIV"],
    [0, "lowerRoman", "0"],
    [26, "lowerLetter", "z"],
    [27, "lowerLetter", "aa"],
    [53, "upperLetter", "AAA"],
    [7, "decimalZero", "07"],
    [112, "ordinal", "112th"],
    [23, "ordinal", "23rd"],
    [5, "chicago", "**"],
    [255, "hex", "FF"],
    [120, "cardinalText", "One hundred twenty"],
    [30, "ordinalText", "Thirtieth"],
    [42, "ordinalText", "Forty-second"],
    [7, "001, 002, 003, ...", "007"],
    [7, "aiueo", "7"],
    [7, "bullet", ""],
  ] as const)("%d as %s is %s", ([number, format, printed]) => {
    expect(formatNumber(number, format)).toBe(printed);
  });
});
