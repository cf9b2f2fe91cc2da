import { describe, expect, it } from "vitest";
import { breakdownRequest } from "./breakdown-request.ts";

const asked = (count: number, who: string, what = "", age: "adult" | "child" | "unknown" = "unknown") =>
  breakdownRequest({ count, sex: "unknown", age, who, what, start: 0, end: 1 });

describe("what to ask a drafter for", () => {
  it("names the number, who they are and what befell them", () => {
    expect(asked(1250, "people", "displaced")).toBe(
      "Give the sex of the 1,250 people displaced: women, men, girls, boys.",
    );
    expect(asked(45, "", "injured")).toBe("Give the sex of the 45 persons injured: women, men, girls, boys.");
    expect(asked(6, "displaced persons", "displaced")).toBe(
      "Give the sex of the 6 displaced persons: women, men, girls, boys.",
    );
  });

  it("leaves out a deed that is told by a noun", () => {
    expect(asked(9, "people", "need")).toBe("Give the sex of the 9 people: women, men, girls, boys.");
    expect(asked(3, "people", "death")).toBe("Give the sex of the 3 people: women, men, girls, boys.");
  });

  it("leaves out a deed of their own, which does not read on behind the noun", () => {
    expect(asked(60, "recruits", "attended")).toBe("Give the sex of the 60 recruits: women and men.");
  });

  it("asks for the ages that there can be", () => {
    expect(asked(71, "children", "", "child")).toBe("Give the sex of the 71 children: girls and boys.");
    expect(asked(14, "children")).toBe("Give the sex of the 14 children: girls and boys.");
    expect(asked(14, "soldiers", "killed")).toBe("Give the sex of the 14 soldiers killed: women and men.");
  });
});
