import { expect, test } from "vitest";
import { madeAssessment } from "../../../testing/made-assessment.ts";
import { requestsOf } from "./requests.ts";
import { todoOf } from "./todo.ts";

test("what concerns the whole report comes first, then gaps that move the share, the most persons first", async () => {
  const assessment = await madeAssessment([
    "In all, 9,000 people attended, and women’s groups spoke.",
    "On 3 March, 14 civilians were killed.",
    "Some 500 people were displaced and 20 people were injured.",
  ]);
  const todos = todoOf(assessment, requestsOf(assessment));
  const firstGap = todos.findIndex(({ kind }) => kind === "gap");
  expect(firstGap).toBeGreaterThan(0);
  expect(todos.slice(0, firstGap).every(({ kind }) => kind !== "gap")).toBe(true);
  expect(todos[0]).toMatchObject({ important: true, kind: "report" });
  expect(todos.slice(firstGap).map(({ paragraph, moves }) => [paragraph, moves])).toEqual([
    ["b:3", true],
    ["b:2", true],
    ["b:1", false],
  ]);
});

test("numbers of one paragraph are one thing to do", async () => {
  const assessment = await madeAssessment(["On 3 March, 14 civilians were killed and 9 civilians were injured."]);
  const gaps = todoOf(assessment, requestsOf(assessment)).filter(({ kind }) => kind === "gap");
  expect(gaps).toHaveLength(1);
  expect(gaps[0]?.what).toBe("“14 civilians”, “9 civilians”");
});
