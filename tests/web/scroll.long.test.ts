// A report of 1,000 paragraphs scrolls as an empty page does.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flow, openBrowser } from "./support/browser.ts";
import { addReport, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

const PARAGRAPHS = 1_000;
const FRAMES = 120;
/** Pixels scrolled a frame: a fast turn of the wheel. */
const STEP = 90;
/** A median frame may take this much longer than an empty page's; one dropped frame would double it. */
const SLOWER = 1.5;

const longReport = (): string =>
  [
    "Situation in Toravia",
    "Report of the Secretary-General",
    "I. Introduction",
    ...Array.from({ length: PARAGRAPHS }, (_, at) => {
      const number = at + 1;
      const what =
        number % 3 === 0
          ? `${number} women and ${number + 2} men took part in the consultations on the constitution.`
          : `${number} civilians were displaced by fighting along the road to Ketu and received assistance.`;
      return `${number}. On 3 March, ${what} The Mission sent patrols and met with local authorities.`;
    }),
  ].join("\n\n");

let server: TestServer;
let browser: Browser;
let report: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  report = await addReport(server.url, { name: "long.txt", text: longReport() });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Milliseconds between frames while an element is scrolled a step a frame, sorted. */
async function frames(page: Page, selector: string): Promise<number[]> {
  const times = await page.evaluate(
    async ({ selector: wanted, count, step }) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`nothing is ${wanted}`);
      const found: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < count; frame += 1) {
        element.scrollTop += step;
        const now = await new Promise<number>(requestAnimationFrame);
        found.push(now - last);
        last = now;
      }
      return found;
    },
    { selector, count: FRAMES, step: STEP },
  );
  return times.toSorted((a, b) => a - b);
}

const told = (times: readonly number[]) => {
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
};

describe(`a report of ${PARAGRAPHS} paragraphs`, () => {
  test("scrolls at the frame rate of an empty page", { timeout: SETUP_MS }, () =>
    flow(browser, "scroll", async (page) => {
      await page.setContent(
        `<div id="empty" style="height:600px;overflow:auto"><div style="height:200000px"></div></div>`,
      );
      const empty = told(await frames(page, "#empty"));
      await page.goto(`${server.url}/reports/${report}`);
      await page.getByText(`${PARAGRAPHS} paragraphs`).first().waitFor();
      const list = told(await frames(page, "[data-testid=paragraphs]"));
      const text = told(await frames(page, "[data-testid=text]"));
      console.table({ "empty page": empty, "list of paragraphs": list, "text of the report": text });
      // However many there are, only those in sight are in the page.
      expect(await page.locator("article[data-paragraph]").count()).toBeLessThan(40);
      expect(list.median).toBeLessThanOrEqual(empty.median * SLOWER);
      expect(text.median).toBeLessThanOrEqual(empty.median * SLOWER);
    }),
  );
});
