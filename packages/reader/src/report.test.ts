import { describe, expect, it } from "vitest";
import type { Block, Blocks, Run } from "./blocks.ts";
import { toReport } from "./report.ts";

const SOURCE = { sha256: "0".repeat(64), format: "pdf", language: "en" } as const;

const run = (text: string, joined = false): Run => ({ text, joined, at: { text: { line: 1, column: 1 } } });
const paragraph = (number: number, ...runs: Run[]): Block => ({ kind: "paragraph", number, runs, page: 1 });
const annex: Block = { kind: "annex", label: "Annex", heading: "Incidents", page: 2 };

function assemble(blocks: Block[]) {
  const file: Blocks = { front: { lines: [], furniture: [] }, blocks, pages: 2, warnings: [] };
  return toReport(SOURCE, file);
}

describe("a report assembled from blocks", () => {
  it("numbers paragraphs by part, and a repeated number a second time", () => {
    const one = () => paragraph(1, run("Talks"));
    const { report, layout } = assemble([one(), paragraph(2, run("resumed")), one(), annex, one(), annex, one()]);
    const ids = ["b:1", "b:2", "b:1.2", "a1:1", "a2:1"];
    expect(report.paragraphs.map(({ id }) => id)).toEqual(ids);
    expect(layout.paragraphs.map(({ id }) => id)).toEqual(ids);
    expect(report.paragraphs.map(({ part }) => part)).toEqual(["body", "body", "body", "annex-1", "annex-2"]);
  });

  it("joins runs with single spaces, or with none where they are joined, and knows each one's place in the text", () => {
    const { report, layout } = assemble([paragraph(1, run("decision-"), run("making", true), run("bodies"))]);
    const text = report.paragraphs[0]?.text ?? "";
    expect(text).toBe("decision-making bodies");
    expect(layout.paragraphs[0]?.pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      "decision-",
      "making",
      "bodies",
    ]);
  });

  it("gives paragraphs of the same words the same hash, whatever their capitals", () => {
    const { report } = assemble([
      paragraph(1, run("Talks"), run("resumed")),
      paragraph(2, run("TALKS"), run("resumed")),
    ]);
    const [first, second] = report.paragraphs;
    expect(first?.textHash).toMatch(/^[0-9a-f]{16}$/u);
    expect(first?.textHash).toBe(second?.textHash);
  });
});
