// Thirty pairs of made-up drafts with known edits: each edit is found and called by its name.
import { assess, compare } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment, Comparison } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";
import { draftText, editedDraft, type Edit } from "./made/draft.ts";

const PAIRS = 30;

async function assessed(paragraphs: readonly string[]): Promise<Assessment> {
  const result = await read(new TextEncoder().encode(draftText(paragraphs)));
  if (!result.ok) throw new Error(result.failure.message);
  return assess(codeReport(result.report));
}

const found = ({ changes }: Comparison): Edit[] =>
  changes.map(({ kind, before, after }) => ({ kind, before: before?.number ?? null, after: after?.number ?? null }));

const byPlace = (a: Edit, b: Edit): number =>
  (a.after ?? Infinity) - (b.after ?? Infinity) || (a.before ?? 0) - (b.before ?? 0);
const sorted = (edits: Edit[]): string[] =>
  edits.toSorted(byPlace).map(({ kind, before, after }) => `${before ?? "–"} → ${after ?? "–"} ${kind}`);

describe("the edits between two drafts", () => {
  it.for(Array.from({ length: PAIRS }, (_, at) => at + 1))(
    "pair %d: every edit is found and called by its name",
    async (seed) => {
      const { before, after, edits } = editedDraft(seed);
      const comparison = compare(await assessed(before), await assessed(after));
      expect(sorted(found(comparison))).toEqual(sorted(edits));
      for (const { kind, words, before: left, after: right } of comparison.changes) {
        if (!kind.endsWith("changed")) continue;
        const without = (gone: string) =>
          words
            .filter((word) => word.kind !== gone)
            .map(({ text }) => text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([left?.text, right?.text]);
      }
    },
  );

  it("what each change did to the figure adds up to the difference of the figures", async () => {
    const { before, after } = editedDraft(1);
    const comparison = compare(await assessed(before), await assessed(after));
    const sum = comparison.changes.reduce((total, { genderContent }) => total + genderContent, 0);
    expect(sum).toBe(comparison.after.figures.genderContent - comparison.before.figures.genderContent);
  });
});
