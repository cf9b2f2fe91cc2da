// What the caller of the reader may set, over files that a report could be.
import { DEFAULT_LIMITS, read, tooLarge, type Limits } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";
import { sample } from "./made/pdf-broken.ts";
import { pages } from "./made/pdf-size.ts";

const pdf = sample("libreoffice.tagged.pdf");
const word = sample("docx");

const messageOf = async (bytes: Uint8Array, limits: Partial<Limits>): Promise<string | null> => {
  const result = await read(bytes, { limits });
  return result.ok ? null : result.failure.message;
};

const ofPdf: readonly (keyof Limits)[] = ["bytes", "inflated", "pages", "operatorsPerPage", "operators", "letters"];
const ofWord: readonly (keyof Limits)[] = ["bytes", "inflated", "entries", "depth", "elements", "letters"];

describe("the limits of reading", () => {
  it.for(ofPdf)("hold for a PDF: %s", async (what) => {
    expect(await messageOf(pdf, {})).toBeNull();
    expect(await messageOf(pdf, { [what]: 4 })).toBe(tooLarge(what, 4).message);
  });

  it.for(ofWord)("hold for a Word file: %s", async (what) => {
    expect(await messageOf(word, {})).toBeNull();
    expect(await messageOf(word, { [what]: 4 })).toBe(tooLarge(what, 4).message);
  });

  it("let the largest report through, and say the limit in figures where they do not", async () => {
    expect(await messageOf(pages(DEFAULT_LIMITS.pages), {})).toBeNull();
    expect(await messageOf(pages(DEFAULT_LIMITS.pages + 1), {})).toBe("The file has more than 2,000 pages.");
  });
});

describe("reading under way", () => {
  it("says after each page how many are done", async () => {
    const steps: number[] = [];
    await read(pages(3), { onProgress: (done, of) => steps.push(done, of) });
    expect(steps).toEqual([1, 3, 2, 3, 3, 3]);
  });

  it("is broken off between pages, and by what happens meanwhile", async () => {
    const stop = new AbortController();
    let done = 0;
    const onProgress = (page: number): void => {
      if (done === 0) setTimeout(() => stop.abort(new Error("enough")));
      done = page;
    };
    const reading = read(pages(2_000), { signal: stop.signal, onProgress });
    await expect(reading).rejects.toThrow("enough");
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(2_000);
  });
});
