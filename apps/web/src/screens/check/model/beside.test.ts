import type { StoredReport } from "@gender-lens/model";
import { expect, test } from "vitest";
import { madeAssessment } from "../../../testing/made-assessment.ts";
import { besideOf } from "./beside.ts";

test("only reports of the same coder stand beside, oldest first; the others are counted", async () => {
  const assessment = await madeAssessment(["Women’s groups called for peace."]);
  const stored = (id: string, date: string, coder = assessment.coder): StoredReport =>
    // Only what is looked at: the rest of a stored report has no part in it.
    ({ id, symbol: `S/${id}`, title: "", date, figures: { ...assessment.figures, share: 20 }, coder }) as StoredReport;
  const other = { ...assessment.coder, id: "0".repeat(16) };
  const { line, outdated } = besideOf(
    [
      stored("3", "2031-07-01"),
      stored("2", "2031-04-01", other),
      stored("1", "2031-01-01"),
      stored("me", "2031-10-01"),
    ],
    { id: "me", assessment, share: 100 },
  );
  expect(line.map(({ id, here }) => [id, here])).toEqual([
    ["1", false],
    ["3", false],
    ["me", true],
  ]);
  expect(outdated).toBe(1);
});
