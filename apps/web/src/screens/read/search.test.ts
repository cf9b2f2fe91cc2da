import { describe, expect, it } from "vitest";
import { filterOf, readSearch } from "./search.ts";

describe("the address of a report", () => {
  it("carries the filter there and back", () => {
    const given = {
      level: "related,specific",
      has: "gap",
      pillar: "protection",
      section: "s4",
      q: "displaced",
      view: "text",
    };
    expect(readSearch(given)).toEqual(given);
    expect(filterOf(readSearch(given))).toEqual({
      levels: ["related", "specific"],
      pillars: ["protection"],
      flags: ["gap"],
      section: "s4",
      text: "displaced",
    });
  });

  it("drops what it does not know", () => {
    expect(readSearch({ level: "loud", has: "", view: "sideways", other: 3 })).toEqual({});
  });

  it("searches for a number, which an address gives as one", () => {
    expect(filterOf(readSearch({ q: 1325 })).text).toBe("1325");
  });
});
