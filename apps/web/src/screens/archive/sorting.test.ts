import { describe, expect, test } from "vitest";
import { directionOf, nextSort } from "./sorting.ts";

describe("headings of the list", () => {
  test("the first press takes the usual order of a column, the second turns it round, the third back", () => {
    expect(nextSort(["-share", "share"], "-date")).toBe("-share");
    expect(nextSort(["-share", "share"], "-share")).toBe("share");
    expect(nextSort(["-share", "share"], "share")).toBe("-share");
  });

  test("titles have one order", () => {
    expect(nextSort(["title"], "title")).toBe("title");
  });

  test("the direction is told of the column that the list stands by, and of no other", () => {
    expect(directionOf(["-date", "date"], "-date")).toBe("descending");
    expect(directionOf(["-date", "date"], "date")).toBe("ascending");
    expect(directionOf(["-date", "date"], "added")).toBeUndefined();
  });
});
