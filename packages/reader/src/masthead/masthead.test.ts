import type { Paragraph } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import type { FrontMatter } from "../blocks.ts";
import { readMasthead } from "./masthead.ts";

const FILE = { sha256: "0".repeat(64), format: "pdf", language: "en", pages: 12 } as const;

function front(title: string, lines: readonly string[] = ["S/2031/211", "7 April 2031"]): FrontMatter {
  const masthead = lines.map((text) => ({ text, size: 10, bold: false, apart: true }));
  const titles = [title, "Report of the Secretary-General"].map((text) => ({
    text,
    size: 17,
    bold: true,
    apart: true,
  }));
  return { lines: [...masthead, ...titles], furniture: lines.slice(0, 1) };
}

function opening(...texts: string[]): Paragraph[] {
  return texts.map((text, i) => ({
    id: `b:${i + 1}`,
    part: "body",
    number: i + 1,
    page: 1,
    section: null,
    text,
    textHash: "0".repeat(16),
  }));
}

describe("the masthead", () => {
  it("has symbol and date of the first page, and is issued by them", () => {
    expect(readMasthead(FILE, front("Situation in Toravia"), [])).toMatchObject({
      symbol: "S/2031/211",
      date: "2031-04-07",
      status: "issued",
      title: "Situation in Toravia",
    });
  });

  it("is that of a draft where symbol or date are missing", () => {
    expect(readMasthead(FILE, front("Situation in Toravia", ["7 April 2031"]), []).status).toBe("draft");
    expect(readMasthead(FILE, front("Situation in Toravia", ["S/2031/211"]), []).status).toBe("draft");
  });

  it("has mission and department of the mission that its title names", () => {
    expect(readMasthead(FILE, front("United Nations Mission in South Sudan"), [])).toMatchObject({
      mission: "UNMISS",
      department: "DPO",
      kind: "country",
    });
  });

  it("has the reporting period that its first paragraphs state, not one further down", () => {
    const texts = ["The mandate is in force.", "It covers developments from 1 January to 31 March 2031."];
    expect(readMasthead(FILE, front("Situation in Toravia"), opening(...texts)).period).toEqual({
      start: "2031-01-01",
      end: "2031-03-31",
    });
    const late = ["One.", "Two.", "Three.", "The operation lasted from 1 January to 31 March 2031."];
    expect(readMasthead(FILE, front("Situation in Toravia"), opening(...late)).period).toBeNull();
  });

  it("is of a thematic report where the title names a theme and no country", () => {
    expect(readMasthead(FILE, front("Conflict-related sexual violence"), []).kind).toBe("thematic");
  });
});
