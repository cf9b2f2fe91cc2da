// Scanned pages with a recognizer that a test plays: what it is shown, and what the reader makes of its words.
import { read, type PageImage, type RecognizedLine, type Recognizer } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";
import { png, scannedPdf } from "./scanned.ts";

const LETTER = { x: 0, y: 0, width: 612, height: 792 };
const WHITE = 255;
/** A page at 200 dots an inch, grey at its left half. */
const half = png(1700, 2200, (x) => (x < 850 ? 100 : WHITE));
/** Text of a page, one line after the other, at that resolution. */
const linesOf = (...texts: string[]): RecognizedLine[] =>
  texts.map((text, i) => ({
    words: text.split(" ").map((each, n) => ({
      text: each,
      confidence: 90,
      box: [200 + 120 * n, 300 + 60 * i, 300 + 120 * n, 330 + 60 * i] as const,
    })),
    baseline: 328 + 60 * i,
    height: 30,
  }));
const PAGE = linesOf(
  "Report of the Secretary-General",
  "",
  "I. Talks",
  "",
  "1, Talks resumed in March.",
  "",
  "2. They ended in May.",
).filter(({ words }) => words[0]?.text !== "");

function playing(seen: PageImage[]): Recognizer {
  return {
    // PNG is unpacked without any.
    decoders: "./",
    recognize: async (image) => {
      seen.push(image);
      return { lines: PAGE };
    },
  };
}

describe("a scanned report", () => {
  it("has no text where nobody recognizes it, and says what to do", async () => {
    const result = await read(await scannedPdf([[{ picture: half, ...LETTER }]]));
    expect(result).toMatchObject({
      ok: false,
      failure: { code: "no-text-layer", hint: expect.stringContaining("OCR") },
    });
  });

  it("has the paragraphs that are recognized, with a warning that says how certain they are", async () => {
    const result = await read(await scannedPdf([[{ picture: half, ...LETTER }]]), { recognizer: playing([]) });
    if (!result.ok) throw new Error(result.failure.message);
    const { paragraphs, warnings } = result.report;
    expect(paragraphs.map(({ id, text, page }) => ({ id, text, page }))).toEqual([
      { id: "b:1", text: "Talks resumed in March.", page: 1 },
      { id: "b:2", text: "They ended in May.", page: 1 },
    ]);
    expect(warnings).toEqual([{ code: "recognized-text", message: expect.stringContaining("90 per cent certain") }]);
  });

  it("shows the recognizer each page as its picture is, with its number and resolution", async () => {
    const seen: PageImage[] = [];
    const page = [{ picture: half, ...LETTER }];
    await read(await scannedPdf([page, page]), { recognizer: playing(seen) });
    expect(
      seen.map(({ page: number, pages, width, height, resolution }) => ({ number, pages, width, height, resolution })),
    ).toEqual([
      { number: 1, pages: 2, width: 1700, height: 2200, resolution: 200 },
      { number: 2, pages: 2, width: 1700, height: 2200, resolution: 200 },
    ]);
  });

  it("is put together where a page was stored in strips", async () => {
    const seen: PageImage[] = [];
    const strip = png(1700, 1100, (x) => (x < 850 ? 100 : WHITE));
    const strips = [0, 396].map((y) => ({ picture: strip, x: 0, y, width: 612, height: 396 }));
    await read(await scannedPdf([strips]), { recognizer: playing(seen) });
    const [image] = seen;
    const greyAt = (x: number, y: number) => image?.data[y * image.width + x];
    expect(image).toMatchObject({ width: 1700, height: 2200, bitsPerPixel: 8 });
    expect([greyAt(100, 100), greyAt(100, 2100), greyAt(1600, 100), greyAt(1600, 2100)]).toEqual([
      100,
      100,
      WHITE,
      WHITE,
    ]);
  });

  it("leaves a PDF with text to its text", async () => {
    const seen: PageImage[] = [];
    await read(new TextEncoder().encode("1. Talks resumed."), { recognizer: playing(seen), force: true });
    expect(seen).toEqual([]);
  });
});
