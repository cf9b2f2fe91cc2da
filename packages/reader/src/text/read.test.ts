import { describe, expect, it } from "vitest";
import { summary, textsOf } from "../testing/blocks.ts";
import { readText } from "./read.ts";

const read = (...lines: string[]) => summary(readText(new TextEncoder().encode(lines.join("\n"))));
const FRONT = ["S/2031/44", "", "Situation in Toravia", "", "Report of the Secretary-General", ""];

describe("plain text", () => {
  it("has the numbered paragraphs of a report, their lines joined, under its headings", () => {
    expect(
      read(
        ...FRONT,
        "I. Talks",
        "",
        "1. The parties met",
        "in the capital.",
        "",
        "A. Rounds",
        "",
        "2. There were two.",
      ),
    ).toEqual(["I. | Talks", "1: The parties met in the capital.", "A. | Rounds", "2: There were two."]);
  });

  it("takes no number in the middle of a paragraph for the next one", () => {
    expect(
      read(
        ...FRONT,
        "1. Talks resumed.",
        "",
        "2. They are those of paragraph",
        "3. of the Accord.",
        "",
        "3. They ended.",
      ),
    ).toEqual(["1: Talks resumed.", "2: They are those of paragraph 3. of the Accord.", "3: They ended."]);
  });

  it("may have one paragraph a line and no blank lines", () => {
    const sentence = "The parties met in the capital and agreed to extend the ceasefire by another three months. ";
    const text = `${sentence.repeat(3)}`.trim();
    expect(read("I. Talks", `1. ${text}`, `2. ${text}`, "II. Aid", `3. ${text}`)).toEqual([
      "I. | Talks",
      `1: ${text}`,
      `2: ${text}`,
      "II. | Aid",
      `3: ${text}`,
    ]);
  });

  it("has annexes with their titles, counted anew", () => {
    expect(
      read(...FRONT, "1. Talks resumed.", "", "Annex", "Seats in the Assembly", "", "1. Eleven lists ran."),
    ).toEqual(["1: Talks resumed.", "[Annex] Seats in the Assembly", "1: Eleven lists ran."]);
  });

  it("says where its numbers skip", () => {
    const blocks = readText(new TextEncoder().encode("1. Talks resumed.\n\n2. They went on.\n\n4. They ended."));
    expect(blocks.warnings).toEqual([
      { code: "irregular-numbers", message: "The printed numbers of paragraphs skip or repeat at 4." },
    ]);
  });

  it("gives each word its line and column", () => {
    const [paragraph] = textsOf(readText(new TextEncoder().encode("\r\n 1.\tTalks\r\nresumed.")));
    expect(paragraph?.runs.map(({ at }) => at)).toEqual([
      { text: { line: 2, column: 5 } },
      { text: { line: 3, column: 1 } },
    ]);
  });
});
