import { describe, expect, it } from "vitest";
import { breakdownRequest } from "./breakdown-request.ts";

const asked = (count: number, who: string, what = "", age: "adult" | "child" | "unknown" = "unknown") =>
  breakdownRequest({ count, sex: "unknown", age, who, what, start: 0, end: 1 });

describe("what to ask a drafter for", () => {
  it("names the number, who they are and what befell them", () => {
    expect(asked(1250, "people", "displaced")).toBe("Give the 1,250 people displaced by sex: women, men, girls, boys.");
    expect(asked(45, "", "injured")).toBe("Give the 45 persons injured by sex: women, men, girls, boys.");
    expect(asked(6, "displaced persons", "displaced")).toBe(
      "Give the 6 displaced persons by sex: women, men, girls, boys.",
    );
  });

  it("leaves out a deed that is told by a noun", () => {
    expect(asked(9, "people", "need")).toBe("Give the 9 people by sex: women, men, girls, boys.");
    expect(asked(3, "people", "death")).toBe("Give the 3 people by sex: women, men, girls, boys.");
  });

  it("asks for the ages that there can be", () => {
    expect(asked(71, "children", "", "child")).toBe("Give the 71 children by sex: girls and boys.");
    expect(asked(14, "children")).toBe("Give the 14 children by sex: girls and boys.");
    expect(asked(14, "soldiers", "killed")).toBe("Give the 14 soldiers killed by sex: women and men.");
  });
});
