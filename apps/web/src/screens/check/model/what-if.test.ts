import { figuresOf } from "@gender-lens/assessment";
import { expect, test } from "vitest";
import { madeAssessment } from "../../../testing/made-assessment.ts";
import { requestsOf } from "./requests.ts";
import { whatIf } from "./what-if.ts";

const draft = () =>
  madeAssessment([
    "On 3 March, 14 civilians were killed and 9 civilians were injured in Ketu.",
    "Women’s groups called for peace. In all, 300 people attended the meeting.",
    "The roads remained closed.",
    "The rains came early.",
  ]);

test("nothing ticked leaves every figure as it stands", async () => {
  const assessment = await draft();
  const { before, after, moving, staying } = whatIf(assessment, requestsOf(assessment), new Set());
  expect(after).toEqual(before);
  expect([...moving, ...staying]).toEqual([]);
});

test("a gap in a paragraph that has gender content closes without moving the share", async () => {
  const assessment = await draft();
  const requests = requestsOf(assessment);
  const { before, after, moving, staying } = whatIf(
    assessment,
    requests,
    new Set(requests.filter(({ number }) => number === 2).map(({ key }) => key)),
  );
  expect(staying).toEqual([2]);
  expect(moving).toEqual([]);
  expect(after.share).toBe(before.share);
  expect(after.gaps).toBe(before.gaps - 1);
});

test("a gap elsewhere gives the paragraph gender content and moves the share", async () => {
  const assessment = await draft();
  const requests = requestsOf(assessment);
  const { before, after, moving } = whatIf(
    assessment,
    requests,
    new Set(requests.filter(({ number }) => number === 1).map(({ key }) => key)),
  );
  expect(moving).toEqual([1]);
  expect([before.share, after.share]).toEqual([25, 50]);
});

test("one of two numbers given makes gender content, and leaves the gap open", async () => {
  const assessment = await draft();
  const requests = requestsOf(assessment);
  const first = requests[0]?.key ?? "";
  const { before, after } = whatIf(assessment, requests, new Set([first]));
  expect(after.gaps).toBe(before.gaps);
  expect(after.genderContent).toBe(before.genderContent + 1);
});

test("the figures are those that the codebook's count gives of the changed paragraphs", async () => {
  const assessment = await draft();
  const requests = requestsOf(assessment);
  const { after } = whatIf(assessment, requests, new Set(requests.map(({ key }) => key)));
  const changed = assessment.paragraphs.map((paragraph) =>
    paragraph.coding.gap
      ? { ...paragraph, coding: { ...paragraph.coding, gap: false, disaggregated: true } }
      : paragraph,
  );
  expect(after).toEqual(figuresOf(changed));
});
