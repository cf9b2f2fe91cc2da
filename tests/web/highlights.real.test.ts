// Where the screen draws a highlight, pdftotext finds the words.
import path from "node:path";
import { Assessment } from "@gender-lens/model";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageSizes, wordBoxes, type WordBox } from "../reader/poppler.ts";
import { sampler } from "../reader/sampler.ts";
import { isLong } from "../src/form.ts";
import { sharedFolder } from "../src/shared-data.ts";
import { openBrowser } from "./support/browser.ts";
import { addReport, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

const SPANS = isLong ? 200 : 50;
const SEED = 1325;
const TOLERANCE = 1.5;
const WITHIN = 0.98;
const REPORTS = ["S_2025_211", ...(isLong ? ["S_2025_200", "S_2025_223", "S_2025_202"] : [])];
const file = (name: string) => path.join(sharedFolder, "reports", `${name}.pdf`);
const EDGES = ["left", "right", "top", "bottom"] as const;
type Box = Record<(typeof EDGES)[number], number>;

/** A rectangle as it stands on the screen, in parts of its page from 0 to 1, measured from the top left. */
interface Drawn extends Box {
  span: string;
  page: number;
}
/** One highlight with its rectangles, one a line, in points from the bottom left of its pages. */
interface Highlight {
  words: string;
  lines: (Box & { page: number })[];
  boxes: readonly WordBox[];
}

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Every rectangle of every page, as the browser lays it out; pages are scrolled into sight one after another. */
async function drawnOn(page: Page, pages: number): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  const pane = page.getByTestId("pages");
  for (let number = 1; number <= pages; number += 1) {
    const one = page.locator(`[data-page="${number}"]`);
    await expect
      .poll(async () => {
        if ((await one.count()) > 0) return true;
        await pane.evaluate((element) => element.scrollBy(0, element.clientHeight * 0.6));
        return false;
      })
      .toBe(true);
    await one.scrollIntoViewIfNeeded();
    // A page without paragraphs, such as a map, has nothing over it.
    await one.locator("canvas").waitFor({ state: "attached" });
    drawn.push(
      ...(await one.evaluate((element, at) => {
        const around = element.getBoundingClientRect();
        return [...element.querySelectorAll("rect[data-span]")].map((rect) => {
          const box = rect.getBoundingClientRect();
          return {
            span: rect.getAttribute("data-span") ?? "",
            page: at,
            left: (box.left - around.left) / around.width,
            right: (box.right - around.left) / around.width,
            top: (box.top - around.top) / around.height,
            bottom: (box.bottom - around.top) / around.height,
          };
        });
      }, number)),
    );
  }
  return drawn;
}

async function highlightsOf(name: string): Promise<Highlight[]> {
  const id = await addReport(server.url, file(name));
  const answer = await fetch(`${server.url}/api/own/reports/${id}/assessment`);
  const texts = new Map(Assessment.parse(await answer.json()).paragraphs.map((one) => [one.id, one.text]));
  const sizes = pageSizes(file(name));
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.goto(`${server.url}/reports/${id}`);
  await page.locator("canvas[data-drawn]").first().waitFor({ timeout: 60_000 });
  await page.locator("[data-testid=marks]").first().waitFor({ timeout: 60_000 });
  const drawn = await drawnOn(page, sizes.length);
  await page.close();
  const boxes = wordBoxes(file(name));
  return [...Map.groupBy(drawn, ({ span }) => span)].map(([span, parts]) => {
    const [paragraph = "", start, end] = span.split(" ");
    const lines = parts.map((part) => {
      const { width = 0, height = 0 } = sizes[part.page - 1] ?? {};
      return {
        page: part.page,
        left: part.left * width,
        right: part.right * width,
        top: (1 - part.top) * height,
        bottom: (1 - part.bottom) * height,
      };
    });
    return { words: wholeWords(texts.get(paragraph) ?? "", Number(start), Number(end)), lines, boxes };
  });
}

/** A span with the words at its edges whole, as words are what a PDF has places for. */
function wholeWords(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(" ", start) + 1;
  const to = text.indexOf(" ", end);
  return text.slice(from, to === -1 ? text.length : to);
}

const letters = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
/** The words whose middle lies in a rectangle. */
const inside = (boxes: readonly WordBox[], line: Box & { page: number }): WordBox[] =>
  boxes.filter((word) => {
    const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
    return word.page === line.page && x > line.left && x < line.right && y > line.bottom && y < line.top;
  });

/** The largest distance of an edge to that of pdftotext's words, in points; infinite where the words are others. */
function off({ words, lines, boxes }: Highlight): number {
  const found = lines.map((line) => inside(boxes, line));
  if (
    letters(
      found
        .flat()
        .map(({ text }) => text)
        .join(""),
    ) !== letters(words)
  )
    return Number.POSITIVE_INFINITY;
  const distances = lines.flatMap((line, at) => {
    const own = found[at] ?? [];
    const theirs: Box = {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
      top: Math.max(...own.map(({ top }) => top)),
      bottom: Math.min(...own.map(({ bottom }) => bottom)),
    };
    return EDGES.map((edge) => Math.abs(line[edge] - theirs[edge]));
  });
  return Math.max(...distances);
}

describe("highlights on the pages of real reports", () => {
  test("lie within 1.5 points of the words that pdftotext finds", { timeout: SETUP_MS }, async () => {
    const all: Highlight[] = [];
    for (const name of REPORTS) all.push(...(await highlightsOf(name)));
    const next = sampler(SEED);
    const order = all.map((one) => ({ one, at: next() })).toSorted((a, b) => a.at - b.at);
    const sample = order.slice(0, SPANS).map(({ one }) => one);
    const distances = sample.map(off).toSorted((a, b) => a - b);
    const within = distances.filter((distance) => distance <= TOLERANCE).length;
    const others = distances.filter((distance) => distance === Number.POSITIVE_INFINITY).length;
    console.log(
      `${within} of ${sample.length} highlights (of ${all.length} drawn) within ${TOLERANCE} points on every edge of every line; ` +
        `median ${distances[Math.floor(distances.length / 2)]?.toFixed(3)}, ${others} with other words`,
    );
    expect(sample).toHaveLength(SPANS);
    expect(within / SPANS).toBeGreaterThanOrEqual(WITHIN);
  });
});
