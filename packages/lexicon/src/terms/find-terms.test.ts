import { describe, expect, it } from "vitest";
import { terms } from "../generated/terms.generated.ts";
import { findTerms } from "./find-terms.ts";

const ids = (text: string): string[] => findTerms(text).map(({ term }) => term.id);
const words = (text: string): string[] => findTerms(text).map(({ start, end }) => text.slice(start, end));

describe.each(terms.map((term) => [term.id, term] as const))("term %s", (id, term) => {
  it.each(term.matches)("is in: %s", (sentence) => {
    expect(ids(sentence)).toContain(id);
  });

  it.each(term.rejects)("is not in: %s", (sentence) => {
    expect(ids(sentence)).not.toContain(id);
  });
});

describe("terms in a text", () => {
  it("have offsets of the text as printed, whatever its hyphens and quotes", () => {
    expect(words("The “women’s league” and UN‑Women met.")).toEqual(["women’s league", "UN‑Women"]);
  });

  it("give their words to the longest match", () => {
    expect(words("Sexual and gender-based violence rose.")).toEqual(["Sexual and gender-based violence"]);
    expect(ids("The women and peace and security agenda was discussed.")).toEqual(["wps"]);
  });

  it("are found where a line break tore a hyphen", () => {
    expect(words("gender -based violence")).toEqual(["gender -based violence"]);
  });

  it("are none in titles, kinds of power, tongues and sister agencies", () => {
    expect(ids("Ms. Lee, the spokeswoman, spoke in her mother tongue to sister agencies about manpower.")).toEqual([]);
  });

  it("take a whole name, but not the acronym or the list beside it", () => {
    expect(words("UNDP and the South Sudan Women’s Empowerment Network met.")).toEqual([
      "South Sudan Women’s Empowerment Network",
    ]);
    expect(words("The Ministry of Gender, Youth and Sports, UNICEF and partners met.")).toEqual([
      "Ministry of Gender, Youth and Sports",
    ]);
  });

  it("take the entity and the convention by their full names", () => {
    const entity = ["United Nations Entity", "for Gender Equality", "and the Empowerment of Women"].join(" ");
    const convention = ["Convention on the Elimination", "of All Forms of Discrimination", "against Women"].join(" ");
    expect(words(`The ${entity} (UN-Women) spoke on the ${convention}.`)).toEqual([`${entity} (UN-Women)`, convention]);
  });

  it("do not end a quotation that closes after a plural", () => {
    expect(words("the so-called ‘girls’")).toEqual(["girls"]);
  });
});
