import { Indicators } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { genderLens, sample } from "../testing/run.ts";

const pdf = sample("chromium.tagged.pdf");

describe("gender-lens indicators", () => {
  it("prints one result that fits the schema", () => {
    const { code, stdout } = genderLens(["indicators", pdf, "--format", "json"]);
    const found = Indicators.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    const patrols = found.indicators.find(({ id }) => id === "military-operations")?.hits[0];
    expect(patrols).toMatchObject({ paragraph: "b:19", values: [{ value: 611, unit: "number", sex: null }] });
  });

  it("prints a row a number, under the names of the columns", () => {
    const [head, ...rows] = genderLens(["indicators", pdf, "--format", "csv"]).stdout.trim().split("\r\n");
    expect(head).toBe("symbol,date,mission,number,indicator,title,paragraph,page,value,unit,sex,sentence");
    expect(rows.some((row) => row.includes(",gbv-incidents,") && row.includes(",7,number,female,"))).toBe(true);
  });

  it("lists all 15 for people, those without a word too", () => {
    const { stdout } = genderLens(["indicators", pdf]);
    expect(stdout).toContain("= 7, women or girls: “seven women”");
    expect(stdout).toContain("15.  Gender expertise in strategic reviews and assessment missions: nothing");
  });

  it("names a file that is not there and goes on", () => {
    const { code, stderr, stdout } = genderLens(["indicators", "none.pdf", pdf, "--format", "json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("none.pdf: not-found");
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });
});
