import { describe, expect, it } from "vitest";
import { lineOf } from "../testing/made-line.ts";
import { findFurniture } from "./furniture.ts";
import type { Line } from "./line.ts";

const PAGES = [1, 2, 3, 4, 5];
const heights = new Map(PAGES.map((page) => [page, [0, 792] as const]));
const TEXT = "The mission met the parties in the capital.";

/** Text in the middle of each page, and what `head` and `foot` print on it. */
function report(head: (page: number) => string | null, foot: (page: number) => string | null): Line[] {
  return PAGES.flatMap((page) => {
    const [top, bottom] = [head(page), foot(page)];
    return [
      ...(top === null ? [] : [lineOf(top, 72, 750, { page })]),
      lineOf(`${TEXT} ${page}`, 72, 400, { page }),
      ...(bottom === null ? [] : [lineOf(bottom, 72, 40, { page })]),
    ];
  });
}

const found = (lines: readonly Line[]): string[] => [...findFurniture(lines, heights)].map((line) => line.text);

describe("furniture", () => {
  it("is what repeats at the head or foot of pages, numbers apart", () => {
    const lines = report(
      () => "Toravia: draft of May",
      (page) => `Draft, sheet ${page}`,
    );
    expect(found(lines)).toHaveLength(10);
  });

  it("is not a sentence that repeats in the text", () => {
    expect(
      found(
        report(
          () => null,
          () => null,
        ),
      ),
    ).toEqual([]);
  });

  it.for([
    "S/2031/211",
    "S/2031/45/Rev.1",
    "A/85/410–S/2031/77",
    "2/17",
    "31-04567",
    "31-04567 (E)",
    "Page 3",
    "*3104567*",
  ])("is “%s” on a single page too", (text) => {
    expect(
      found(
        report(
          (page) => (page === 2 ? text : null),
          () => null,
        ),
      ),
    ).toEqual([text]);
  });

  it("is not a line of text near the foot that stands on one page only", () => {
    const lines = report(
      () => null,
      (page) => (page === 3 ? "partners signed it in May." : null),
    );
    expect(found(lines)).toEqual([]);
  });

  it("is a drawn rule wherever it stands", () => {
    expect(found([lineOf("__________", 72, 200), lineOf(TEXT, 72, 400)])).toEqual(["__________"]);
  });

  it("is what the file itself calls an artifact", () => {
    expect(found([lineOf("Advance version", 300, 400, { page: 2, artifact: true })])).toEqual(["Advance version"]);
  });
});
