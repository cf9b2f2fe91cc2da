import { describe, expect, it } from "vitest";
import type { Line } from "../pdf/line.ts";
import { isPoorlyRecognized } from "./poor.ts";

function line(text: string, invisible = true): Line {
  const look = { size: 10, bold: false, italic: false, artifact: false, rotated: false, invisible, tag: null };
  return { page: 1, words: [], text, x0: 0, x1: 400, y: 100, order: 0, ...look };
}
const BAD = "The ~ontinuation of the prov1s1onal inVOlvement of Eas~ern States in conSUltative bodies was agreed.";

describe("text recognized from scanned pages", () => {
  it("is poor where many words have digits, signs or capitals inside", () => {
    expect(isPoorlyRecognized([line(BAD)])).toBe(true);
  });

  it("is not poor for names that are written so, formulas and addresses", () => {
    const good = "Mr. McDonald and Ms. DeLuca of UN-Women met Mr. MacLeod on CO2 at www.un.org in 1990s-style rooms.";
    expect(isPoorlyRecognized([line(good.repeat(3))])).toBe(false);
  });

  it("is not poor for a few misshapen words in a long text", () => {
    const long = Array.from({ length: 400 }, () => line("The parties met in the capital and agreed to extend it."));
    expect(isPoorlyRecognized([...long, line(BAD)])).toBe(false);
  });

  it("is no recognized text where it is printed and not laid under a picture", () => {
    expect(isPoorlyRecognized([line(BAD, false)])).toBe(false);
  });
});
