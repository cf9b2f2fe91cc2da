import { describe, expect, it } from "vitest";
import { headingNumber } from "./heading-number.ts";

describe("the number of a heading", () => {
  it.for([
    ["IV. Protection of civilians", "IV.", "roman", "Protection of civilians"],
    ["XII.Observations", "XII.", "roman", "Observations"],
    ["F. Women and peace and security", "F.", "letter", "Women and peace and security"],
    ["B Political developments", "B", "letter", "Political developments"],
    ["2. Women and peace and security", "2.", "arabic", "Women and peace and security"],
    ["3.2 Human rights", "3.2", "arabic", "Human rights"],
    ["(b) Conflict-related sexual violence", "(b)", "parenthesis", "Conflict-related sexual violence"],
    ["(iv) Mine action", "(iv)", "parenthesis", "Mine action"],
  ] as const)("of “%s” is %s, a %s", ([text, printed, kind, rest]) => {
    expect(headingNumber(text)).toEqual({ printed, kind, rest });
  });

  it.for([
    "Women and peace and security",
    "A new approach to mediation",
    "I remain concerned",
    "2025 elections",
    "12 patrols a day",
    "(2031) and after",
    "IV.",
  ])("of “%s” is none", (text) => {
    expect(headingNumber(text)).toBeNull();
  });
});
