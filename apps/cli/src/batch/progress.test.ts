import { describe, expect, it } from "vitest";
import { duration, grouped } from "./progress.ts";

describe("time left", () => {
  it.for([
    [8_400, "8 s"],
    [192_000, "3 min 12 s"],
    [7_500_000, "2 h 05 min"],
  ] as const)("%d ms are %s", ([milliseconds, words]) => {
    expect(duration(milliseconds)).toBe(words);
  });

  it("numbers are grouped as in United Nations documents", () => {
    expect(grouped(12_345)).toBe("12,345");
  });
});
