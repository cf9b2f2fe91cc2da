import { describe, expect, it } from "vitest";
import { lineOf, linesOf } from "../testing/made-line.ts";
import { continuesHeading, isAnnexTitle, isCaption, isHeading } from "./headings.ts";
import type { Line } from "./line.ts";
import { profileOf } from "./profile.ts";

const LONG = "The mission met the parties in the capital and called for restraint in the north";
const profile = profileOf(
  linesOf(
    Array.from({ length: 40 }, () => LONG),
    72,
    700,
  ),
);
const after = lineOf(LONG, 72, 560);

/** Whether a line at 600, with text below at 560, is a heading; `apart`: a gap stands above it. */
const heads = (line: Line, following: readonly Line[] = [after], apart = true): boolean =>
  isHeading(line, following, profile, apart);

describe("a heading", () => {
  it("is in larger type", () => {
    expect(heads(lineOf("Security situation", 72, 600, { size: 13 }), [after], false)).toBe(true);
  });

  it("is bold and parted from what stands above it", () => {
    expect(heads(lineOf("2. Women and peace and security", 72, 600, { bold: true }))).toBe(true);
    expect(heads(lineOf("Women and peace and security", 72, 600, { bold: true }), [after], false)).toBe(false);
  });

  it("is italic between gaps, also over two full lines", () => {
    const lines = linesOf([`(b) ${LONG.slice(4)}`, "and in the south"], 72, 600, { italic: true });
    const [first, ...rest] = lines;
    expect(first && heads(first, [...rest, after])).toBe(true);
  });

  it("is not a paragraph in italics that ends with a full stop", () => {
    expect(heads(lineOf("The talks were to resume in May.", 72, 600, { italic: true }))).toBe(false);
  });

  it("is not the first italic line of running text", () => {
    expect(heads(lineOf("The talks were to resume", 72, 600, { italic: true }), [lineOf(LONG, 72, 588)])).toBe(false);
  });

  it("is in capitals", () => {
    expect(heads(lineOf("OBSERVATIONS", 72, 600))).toBe(true);
    expect(heads(lineOf("Observations of others", 72, 600))).toBe(false);
  });

  it("has a Roman number or a letter with a full stop, as typewriters set it", () => {
    expect(heads(lineOf("III. Observations of others", 72, 600))).toBe(true);
    expect(heads(lineOf("B. Military aspects", 72, 600))).toBe(true);
    expect(heads(lineOf("3. Observations of others", 72, 600))).toBe(false);
  });

  it("is centred between free margins", () => {
    const text = "Observations of others";
    const { x0, x1 } = lineOf(text, 0, 600);
    expect(heads(lineOf(text, (after.x0 + after.x1 - (x1 - x0)) / 2, 600))).toBe(true);
    expect(heads(lineOf(text, 72 + 40, 600))).toBe(false);
  });

  it("is neither a number alone nor noise", () => {
    expect(heads(lineOf("12", 72, 600, { bold: true }))).toBe(false);
    expect(heads(lineOf("aa", 72, 600, { size: 13 }))).toBe(false);
  });
});

describe("the second line of a heading", () => {
  const first = lineOf("F. Conflict-related sexual violence", 72, 600, { bold: true });
  const second = (
    text: string,
    y: number,
    type: { bold?: boolean; italic?: boolean; size?: number } = { bold: true },
  ) => continuesHeading(lineOf(text, 84, y, type), first, profile);

  it("follows close, in the same type", () => {
    expect(second("and accountability for it", 588)).toBe(true);
  });

  it("is not a line further down, or of another look", () => {
    expect(second("and accountability for it", 570)).toBe(false);
    expect(second("and accountability for it", 588, { bold: true, italic: true })).toBe(false);
    expect(second("and accountability for it", 588, { bold: true, size: 12 })).toBe(false);
  });

  it("is not a heading with a number of its own", () => {
    expect(second("1. Incidents", 586)).toBe(false);
    expect(second("(a) Incidents", 586)).toBe(false);
  });
});

describe("titles of annexes and captions", () => {
  it.for(["Annex", "ANNEX II", "Appendix A", "Enclosure", "Annex I*"])("“%s” begins an annex", (text) => {
    expect(isAnnexTitle(lineOf(text, 72, 700))).toBe(true);
  });

  it.for(["Annex I contains the list", "The annex", "Annexes"])("“%s” does not", (text) => {
    expect(isAnnexTitle(lineOf(text, 72, 700))).toBe(false);
  });

  it.for(["Figure II", "Map", "Table 3", "Map 1."])("“%s” alone on a line is a caption", (text) => {
    expect(isCaption(lineOf(text, 72, 600), profile)).toBe(true);
  });

  it("a sentence that begins so is a caption only in another type", () => {
    const text = "Figure II shows incidents by month";
    expect(isCaption(lineOf(text, 72, 600), profile)).toBe(false);
    expect(isCaption(lineOf(text, 72, 600, { size: 8 }), profile)).toBe(true);
  });
});
