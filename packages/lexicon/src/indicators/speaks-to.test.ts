import { describe, expect, it } from "vitest";
import { indicators } from "../generated/indicators.generated.ts";
import { speaksTo } from "./speaks-to.ts";

const ids = (sentence: string): string[] => speaksTo(sentence).map(({ id }) => id);

describe("core WPS indicators", () => {
  it("are fifteen, numbered in order, six of them cross-cutting", () => {
    expect(indicators.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(indicators.filter(({ pillar }) => pillar === null)).toHaveLength(6);
  });

  describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))("%s", (id, indicator) => {
    it.each(indicator.matches)("is spoken to by: %s", (sentence) => {
      expect(ids(sentence)).toContain(id);
    });

    it.each(indicator.rejects)("is not spoken to by: %s", (sentence) => {
      expect(ids(sentence)).not.toContain(id);
    });
  });
});
