// Files that users bring all the same: none crashes or hangs; each is refused with its code or read as it should be.
import { spawnSync } from "node:child_process";
import type { Assessment } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { genderLens, genderLensBin } from "./src/command.ts";
import { hazard } from "./src/shared-data.ts";

/** Milliseconds after which a file counts as one that hangs; a refusal takes a second where nothing else runs. */
const AT_ONCE = 30_000;

const refused = [
  ["russian_text.pdf", "wrong-language"],
  ["not_found_page.pdf", "not-a-report"],
  ["letter.pdf", "not-a-report"],
  ["draft_resolution.pdf", "not-a-report"],
  ["scanned_1990.pdf", "no-text-layer"],
] as const;

describe("what is no readable report", () => {
  it.for(refused)("%s is refused as %s, with what is wrong and what to do", ([name, code]) => {
    const args = [genderLensBin, "score", hazard(name), "--format", "json"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: AT_ONCE });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`${name}: ${code}: `);
    expect(stderr.split(". ").length).toBeGreaterThanOrEqual(2);
  });
});

const scored = (name: string): Assessment => JSON.parse(genderLens(["score", hazard(name), "--format", "json"]));
const bodyNumbers = ({ paragraphs }: Assessment) =>
  paragraphs.filter(({ part }) => part === "body").map(({ number }) => number);
const upTo = (length: number) => Array.from({ length }, (_, at) => at + 1);

describe("what is read all the same", () => {
  it("an untagged file of 1993 that is no report of the series: its own paragraphs, not those it quotes", () => {
    const assessment = scored("distiller_1993.pdf");
    expect(assessment.report.kind).toBe("other");
    expect(bodyNumbers(assessment)).toEqual(upTo(12));
  });

  it("a scan with recognized text: with a warning that the text may be wrong", () => {
    const { warnings, figures } = scored("ocr_layer_1992.pdf");
    expect(warnings.map(({ code }) => code)).toContain("recognized-text");
    expect(figures.paragraphs).toBeGreaterThan(0);
  });

  it("a report that is all about conflict-related sexual violence: thematic, and counted as such", () => {
    const assessment = scored("crsv_annual.pdf");
    expect(assessment.report.kind).toBe("thematic");
    expect(bodyNumbers(assessment)).toEqual(upTo(assessment.figures.paragraphs));
  });
});
