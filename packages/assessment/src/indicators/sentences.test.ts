import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

describe("sentences", () => {
  it("end at a stop before a capital, not at titles, initials or decimals", () => {
    const text = "On 3 May, Mr. J. Doran took office with 4.5 per cent. He named “his” team. 12 of them are women.";
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "On 3 May, Mr. J. Doran took office with 4.5 per cent.",
      "He named “his” team.",
      "12 of them are women.",
    ]);
  });
});
