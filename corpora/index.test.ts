import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf, INDEX, readIndex } from "./src/realReports.ts";

const NOTHING = {
  level: "none" as const,
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
};

describe("the index of real reports", () => {
  it.each(readIndex())("gives figures of $symbol that its own codings add up to", (entry) => {
    const bodies = Array.from({ length: entry.figures.paragraphs }, (_, i) => entry.codings[String(i + 1)] ?? NOTHING);
    expect(figuresOf(bodies)).toEqual(entry.figures);
  });

  it("keeps symbols, numbers and labels only, no sentence of a report", () => {
    const longest = readFileSync(INDEX, "utf8")
      .split("\n")
      .filter((line) => /^ {4}"?\d+"?:/.test(line))
      .map((line) => line.replace(/^\s*"?\d+"?: /, ""));
    const words = new Set(longest.flatMap((line) => line.split(" ")));
    expect(words.size).toBeLessThanOrEqual(12);
  });
});
