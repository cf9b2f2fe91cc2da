import { describe, expect, it } from "vitest";
import type { Block } from "../blocks.ts";
import { readText } from "./read.ts";

const read = (text: string) => readText(new TextEncoder().encode(text));

/** Blocks in short: "II. Heading", "3: text", "Annex I | title". */
function inShort(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === "annex") return `${block.label} | ${block.heading}`;
    if (block.kind === "heading") return `${block.number ?? "-"} ${block.heading}`;
    return `${block.number}: ${block.runs.map((run) => run.text).join(" ")}`;
  });
}

const REPORT = `S/2031/211
Situation in Toravia
Report of the Secretary-General

I. Introduction

1. The present report covers the period from 1 January
to 31 March 2031.

II. Security situation

A. North Kessu

2. Two clashes were reported, as follows:

(a) On 3 January, in Vale;

(b) On 9 February, near Dral.

3. The mission sent patrols.
`;

describe("plain text", () => {
  it("is read into headings and numbered paragraphs, sub-paragraphs inside", () => {
    expect(inShort(read(REPORT).blocks)).toEqual([
      "I. Introduction",
      "1: The present report covers the period from 1 January to 31 March 2031.",
      "II. Security situation",
      "A. North Kessu",
      "2: Two clashes were reported, as follows: (a) On 3 January, in Vale; (b) On 9 February, near Dral.",
      "3: The mission sent patrols.",
    ]);
  });

  it("has what stands above the first heading as its first page", () => {
    expect(read(REPORT).front.lines.map((line) => line.text)).toEqual([
      "S/2031/211",
      "Situation in Toravia",
      "Report of the Secretary-General",
    ]);
  });

  it("knows line and column of each word, both from 1", () => {
    const [paragraph] = read("1. Talks resumed\n   in May.\n").blocks;
    const runs = paragraph?.kind === "paragraph" ? paragraph.runs : [];
    expect(runs.map((run) => run.at)).toEqual([
      { text: { line: 1, column: 4 } },
      { text: { line: 1, column: 10 } },
      { text: { line: 2, column: 4 } },
      { text: { line: 2, column: 7 } },
    ]);
  });

  it("reads lines that end in any of the three ways, and drops a byte order mark", () => {
    expect(inShort(read("\uFEFF1. Talks resumed.\r\n\r\n2. They went on.\r3. They ended.").blocks)).toEqual([
      "1: Talks resumed.",
      "2: They went on.",
      "3: They ended.",
    ]);
  });

  it("does not take a number out of turn for a paragraph", () => {
    expect(inShort(read("1. The census gave\n40. 000 families.\n\n2. It ended.\n").blocks)).toEqual([
      "1: The census gave 40. 000 families.",
      "2: It ended.",
    ]);
  });

  it("begins to count anew in annexes", () => {
    const text = "1. Talks resumed.\n\nAnnex I\n\nFreedom of movement\n\n1. Two patrols were stopped.\n";
    expect(inShort(read(text).blocks)).toEqual([
      "1: Talks resumed.",
      "Annex I | Freedom of movement",
      "1: Two patrols were stopped.",
    ]);
  });

  it("leaves out figures, tables and notes with what stands under them", () => {
    const text =
      "1. Talks resumed.[1]\n\nTable 1\nPersonnel\n\nPolice 12 40\n\n[1] See S/2030/900.\n\n2. They ended.\n";
    expect(inShort(read(text).blocks)).toEqual(["1: Talks resumed.", "2: They ended."]);
  });

  it("reads a heading over two lines as one", () => {
    const text = "1. Talks resumed.\n\nB. Conflict-related sexual violence\nand accountability\n\n2. They ended.\n";
    expect(inShort(read(text).blocks)[1]).toBe("B. Conflict-related sexual violence and accountability");
  });
});
