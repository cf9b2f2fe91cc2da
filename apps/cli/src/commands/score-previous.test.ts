import path from "node:path";
import type { Check } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { genderLens, sample } from "../testing/run.ts";

const reports = path.dirname(path.dirname(sample("chromium.tagged.pdf")));
const pdf = (name: string) => path.join(reports, name, `${name}.chromium.tagged.pdf`);
/** A report without a stand-alone section, and one that has one. */
const [without, withOne] = [pdf("dral-basin-2030-06"), pdf("toravia-2031-04")];

describe("score --previous", () => {
  it("tells of the section that the report before had", () => {
    const { stdout } = genderLens(["score", without, "--previous", withOne, "-f", "json"]);
    const checks: Check[] = JSON.parse(stdout).checks;
    expect(checks.map(({ id }) => id)).toContain("stand-alone-section-dropped");
    expect(checks.map(({ id }) => id)).not.toContain("no-stand-alone-section");
  });

  it("names a report that is not there, and scores without it", () => {
    const { code, stdout, stderr } = genderLens(["score", without, "--previous", "none.pdf", "-f", "json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("none.pdf: not-found");
    expect(JSON.parse(stdout).checks.map(({ id }: Check) => id)).toContain("no-stand-alone-section");
  });
});
