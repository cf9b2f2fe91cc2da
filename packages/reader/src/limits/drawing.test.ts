import { describe, expect, it } from "vitest";
import { DrawingBudget } from "./drawing.ts";
import { DEFAULT_LIMITS } from "./limits.ts";

const limits = { ...DEFAULT_LIMITS, operatorsPerPage: 10, operators: 25, letters: 100 };

describe("what the pages of a PDF may draw", () => {
  it("is bounded on each page, and the next page begins anew", () => {
    const budget = new DrawingBudget(limits);
    budget.newPage();
    expect(budget.draw({ operators: 10, letters: 0 })).toBeNull();
    budget.newPage();
    expect(budget.draw({ operators: 10, letters: 0 })).toBeNull();
    expect(budget.draw({ operators: 1, letters: 0 })).toMatchObject({
      code: "too-large",
      message: "A page is drawn in more than 10 steps.",
    });
  });

  it("is bounded over all pages", () => {
    const budget = new DrawingBudget(limits);
    const drawn = [10, 10, 6].map((operators) => {
      budget.newPage();
      return budget.draw({ operators, letters: 0 })?.message ?? null;
    });
    expect(drawn).toEqual([null, null, "The pages are drawn in more than 25 steps."]);
  });

  it("is bounded in the letters that it shows", () => {
    const budget = new DrawingBudget(limits);
    expect(budget.draw({ operators: 1, letters: 100 })).toBeNull();
    expect(budget.draw({ operators: 1, letters: 1 })?.message).toBe("The text has more than 100 letters.");
  });
});
