import { describe, expect, it } from "vitest";
import { documentRows } from "./document.ts";
import { madeParagraph } from "./testing.ts";

const entry = (id: string, depth: number, number: string | null) =>
  ({ id, parent: null, depth, number, heading: id, page: 1, wps: null, paragraphs: [] }) as const;

describe("the text of a report", () => {
  it("has each heading before what stands under it, once", () => {
    const outline = [entry("s1", 1, "I."), entry("s2", 1, "II."), entry("s3", 2, null), entry("s4", 1, "III.")];
    const rows = documentRows(
      [
        madeParagraph(1, {}, { section: null }),
        madeParagraph(2),
        madeParagraph(3, {}, { section: "s3" }),
        madeParagraph(4, {}, { section: "s3" }),
      ],
      outline.map((made) => ({ ...made, paragraphs: [] })),
    );
    expect(rows.map((row) => (row.kind === "heading" ? row.text : row.key))).toEqual([
      "b:1",
      "I. s1",
      "b:2",
      "II. s2",
      "s3",
      "b:3",
      "b:4",
      "III. s4",
    ]);
  });
});
