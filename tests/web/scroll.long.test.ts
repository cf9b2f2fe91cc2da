// A report of 1,000 paragraphs and a list of 1,000 reports scroll as an empty page does.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillArchive } from "../bench/fill-archive.ts";
import { openBrowser } from "./support/browser.ts";
import { addReport, reportText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

const PARAGRAPHS = 1_000;
const REPORTS = 1_000;
/** Of each of those reports: the list shows none of them. */
const FEW = 2;
const FRAMES = 240;
/** Pixels scrolled a frame: a fast turn of the wheel. */
const STEP = 90;
/** A frame may take this much longer than an empty page's; one dropped frame would double it. */
const SLOWER = 1.5;
/** Frames a second may fall short of an empty page's by this much: one dropped frame in twenty. */
const FEWER = 0.95;

/** Of the annex: paragraphs are numbered up to 999. */
const IN_ANNEX = 100;

function paragraph(number: number): string {
  const what =
    number % 3 === 0
      ? `${number} women and ${number + 2} men took part in the consultations on the constitution.`
      : `${number} civilians were displaced by fighting along the road to Ketu and received assistance.`;
  return `${number}. On 3 March, ${what} The Mission sent patrols and met with local authorities.`;
}
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => paragraph(at + 1));
const longReport = reportText([
  ...numbered(PARAGRAPHS - IN_ANNEX),
  "Annex I",
  "Patrols of the Mission",
  ...numbered(IN_ANNEX),
]);

let server: TestServer;
let browser: Browser;
let report: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    openServer({ fill: (own) => fillArchive(own, REPORTS, 1, FEW) }),
    openBrowser(),
  ]);
  report = await addReport(server.url, { name: "long.txt", text: longReport });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page that nothing records: what a trace takes would be measured, too. */
async function measured(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(90_000);
  try {
    await work(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds between frames while an element is scrolled a step a frame, sorted. */
async function frames(page: Page, selector: string): Promise<number[]> {
  const times = await page.evaluate(
    async ({ selector: wanted, count, step }) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`nothing is ${wanted}`);
      const found: number[] = [];
      const from = element.scrollTop;
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < count; frame += 1) {
        element.scrollTop += step;
        const now = await new Promise<number>(requestAnimationFrame);
        found.push(now - last);
        last = now;
      }
      if (element.scrollTop - from < step * count * 0.9) throw new Error(`${wanted} did not scroll that far`);
      return found;
    },
    { selector, count: FRAMES, step: STEP },
  );
  return times.toSorted((a, b) => a - b);
}

interface Told {
  "frames a second": number;
  median: number;
  p95: number;
  longest: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function told(times: readonly number[]): Told {
  const at = (part: number) => rounded(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);
  const all = times.reduce((sum, time) => sum + time, 0);
  return { "frames a second": rounded((1000 * times.length) / all), median: at(0.5), p95: at(0.95), longest: at(1) };
}

async function emptyPage(page: Page): Promise<Told> {
  await page.setContent(`<div id="empty" style="height:600px;overflow:auto"><div style="height:200000px"></div></div>`);
  return told(await frames(page, "#empty"));
}

function isAsFast(measure: Told, empty: Told): void {
  expect(measure.median).toBeLessThanOrEqual(empty.median * SLOWER);
  expect(measure.p95).toBeLessThanOrEqual(empty.p95 * SLOWER);
  expect(measure["frames a second"]).toBeGreaterThanOrEqual(empty["frames a second"] * FEWER);
}

describe("scrolling at the frame rate of an empty page", () => {
  test(`a report of ${PARAGRAPHS} paragraphs`, { timeout: SETUP_MS }, () =>
    measured(async (page) => {
      const empty = await emptyPage(page);
      await page.goto(`${server.url}/reports/${report}`);
      await page.getByText(`${PARAGRAPHS} paragraphs`).first().waitFor();
      // All are in the page, drawn or not, so that the browser finds text in each.
      await expect.poll(() => page.locator("article[data-paragraph]").count()).toBe(PARAGRAPHS);
      const list = told(await frames(page, "[data-testid=paragraphs]"));
      const text = told(await frames(page, "[data-testid=text]"));
      console.table({ "empty page": empty, "Read, list of paragraphs": list, "Read, text of the report": text });
      isAsFast(list, empty);
      isAsFast(text, empty);
    }),
  );

  test(`a list of ${REPORTS} reports, while its pages come and once they are all there`, { timeout: SETUP_MS }, () =>
    measured(async (page) => {
      const empty = await emptyPage(page);
      await page.goto(`${server.url}/archive?status=issued`);
      await page.getByText(`of ${REPORTS} reports`).waitFor();
      const coming = told(await frames(page, "[data-testid=reports]"));
      const rows = page.locator("[data-row]");
      const pane = page.getByTestId("reports");
      const whole = page.getByText(`${REPORTS} of ${REPORTS} reports`);
      await expect
        .poll(async () => {
          await pane.evaluate((element) => element.scrollTo(0, element.scrollHeight));
          return whole.count();
        })
        .toBe(1);
      await expect.poll(() => rows.count()).toBe(REPORTS);
      await pane.evaluate((element) => element.scrollTo(0, 0));
      const there = told(await frames(page, "[data-testid=reports]"));
      console.table({ "empty page": empty, "Archive, pages coming": coming, "Archive, all loaded": there });
      isAsFast(coming, empty);
      isAsFast(there, empty);
    }),
  );
});
