import { failure } from "@gender-lens/reader";
import { expect, it } from "vitest";
import { problemLine } from "./report-problem.ts";

it("a problem is one line, with the option of the command that helps", () => {
  const line = (code: "not-a-report" | "no-text-layer" | "damaged") => problemLine({ file: "a.pdf", ...failure(code) });
  expect(line("not-a-report")).toMatch(/^a\.pdf: not-a-report: This is not a report.*\. \(--force\)$/);
  expect(line("no-text-layer")).toMatch(/\(gender-lens score --ocr\)$/);
  expect(line("damaged")).toMatch(/Download or save it again\.$/);
});
