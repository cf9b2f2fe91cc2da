// One page of a fictional report printed, scanned by Poppler, and recognized by the command: the numbers come back.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Assessment } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scored, type Recognized } from "./recognized.ts";
import { scannedPdf } from "./scanned.ts";

const NAME = "toravia-2031-01";
const report = path.resolve(import.meta.dirname, `../../corpora/reports/${NAME}/${NAME}.chromium.tagged.pdf`);
const PAGE = 1;
/** Dots per inch: what offices scan at. */
const RESOLUTION = 200;
const LETTER = { x: 0, y: 0, width: 612, height: 792 };
/** Of the words of a clean scan, at least this share is recognized letter by letter. */
const SHARE_OF_WORDS = 0.97;
const PATIENCE = 120_000;

let folder = "";
let recognized: Recognized;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "scan-"));
  const picture = path.join(folder, "page");
  const page = ["-f", String(PAGE), "-l", String(PAGE), "-singlefile"];
  spawnSync("pdftoppm", ["-png", "-gray", "-r", String(RESOLUTION), ...page, report, picture]);
  const scan = path.join(folder, "scan.pdf");
  writeFileSync(scan, await scannedPdf([[{ picture: readFileSync(`${picture}.png`), ...LETTER }]]));
  recognized = scored(scan);
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a scanned page that the command recognizes", () => {
  it("has the numbered paragraphs of the page, in words that are nearly all right", async () => {
    const whole = await read(new Uint8Array(readFileSync(report)));
    if (!whole.ok) throw new Error(whole.failure.message);
    const expected = whole.report.paragraphs.filter(({ page }) => page === PAGE);
    const { paragraphs } = recognized.assessment;
    expect(paragraphs.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
    const words = new Set(paragraphs.flatMap(({ text }) => text.split(" ")));
    // The last paragraph goes on over the page.
    const wanted = expected.slice(0, -1).flatMap(({ text }) => text.split(" "));
    expect(wanted.filter((word) => words.has(word)).length).toBeGreaterThan(SHARE_OF_WORDS * wanted.length);
  });

  it("tells on stderr how certain it is and how long it took, and warns in the Assessment", () => {
    expect(recognized.pages).toMatchObject([{ page: 1, pages: 1 }]);
    expect(recognized.pages[0]?.confidence).toBeGreaterThan(80);
    expect(recognized.assessment.warnings.map(({ code }) => code)).toContain("recognized-text");
    expect(Assessment.parse(recognized.assessment).report.format).toBe("pdf");
  });
});
