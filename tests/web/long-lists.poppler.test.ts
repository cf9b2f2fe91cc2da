// Lists come in pages and draw only what is in sight; what is done with them is done with all of it: on paper stands
// every row, and scoring again takes every report that fits.
import { spawnSync } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillArchive } from "../bench/fill-archive.ts";
import { isLong } from "../src/form.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { addReport, reportText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

/** More than the server gives in one page, so that the list has to be fetched to its end. */
const REPORTS = 230;
const PARAGRAPHS = 60;
/** The largest number of persons in the last paragraph, which no list has in sight at first. */
const LAST = 1_000 + PARAGRAPHS;

const longReport = (): string =>
  reportText(
    Array.from({ length: PARAGRAPHS }, (_, at) => {
      const people = `${at + 1_001} civilians were displaced along the road to Ketu and received assistance`;
      const more = "The Mission met with the authorities, with women’s groups and with those who had fled. ".repeat(3);
      return `${at + 1}. On 3 March, ${people}. ${more}This is how paragraph ${at + 1} ends.`;
    }),
  );

let server: TestServer;
let browser: Browser;
let report: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    openServer({ fill: (own) => fillArchive(own, REPORTS, 1, 2) }),
    openBrowser(),
  ]);
  report = await addReport(server.url, { name: "long.txt", text: longReport() });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The words on the paper, as pdftotext reads them. */
async function paper(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: "A4" });
  const { stdout, status } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, maxBuffer: 50_000_000 });
  if (status !== 0) throw new Error("pdftotext could not read what was printed");
  return stdout.toString("utf8");
}

const numbers = (text: string, pattern: RegExp): number[] => [
  ...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number))),
];

describe("print", () => {
  test("of Read: every paragraph to its last word, and none of the buttons", () =>
    flow(browser, "print read", async (page) => {
      await page.goto(`${server.url}/reports/${report}`);
      await page.getByText(`${PARAGRAPHS} paragraphs`).first().waitFor();
      const text = await paper(page);
      expect(numbers(text.replaceAll(/\s+/g, " "), /how paragraph (\d+) ends/g)).toHaveLength(PARAGRAPHS);
      expect(text).not.toContain("Compare");
    }));

  test.runIf(isLong)("of Read with a filter: what the filter lets through", () =>
    flow(browser, "print read filtered", async (page) => {
      await page.goto(`${server.url}/reports/${report}?q=1005`);
      await page
        .getByTestId("shown")
        .getByText(/^1 of /)
        .waitFor();
      const text = (await paper(page)).replaceAll(/\s+/g, " ");
      expect(numbers(text, /how paragraph (\d+) ends/g)).toEqual([5]);
    }),
  );

  test.runIf(isLong)("of the people of a report: every number of persons", () =>
    flow(browser, "print people", async (page) => {
      await page.goto(`${server.url}/reports/${report}?view=people`);
      await page.getByTestId("people").locator("tbody tr").first().waitFor();
      const text = (await paper(page)).replaceAll(",", "");
      const printed = numbers(text, /\b(1[01]\d\d)\b/g).filter((number) => number > 1_000 && number <= LAST);
      expect(printed).toHaveLength(PARAGRAPHS);
    }),
  );

  test("of the Archive: the whole list, fetched to its end", () =>
    flow(browser, "print archive", async (page) => {
      // The browser's own dialogue cannot be worked without a screen; that the app asks for it is seen.
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
      });
      await page.goto(`${server.url}/archive?status=issued`);
      await page.getByText(`of ${REPORTS} reports`).waitFor();
      await page.getByRole("button", { name: "Print the whole list" }).click();
      await page.locator("html[data-asked-to-print]").waitFor();
      const text = await paper(page);
      expect(new Set(text.match(/S\/20\d\d\/1\d\d\d/g))).toHaveProperty("size", REPORTS);
      expect(text).toContain(`${REPORTS} of ${REPORTS} reports`);
      expect(text).not.toContain("Drop reports");
    }));
});

test("scoring again takes all that fit the filters, not only those that are loaded", () =>
  flow(browser, "rescore all", async (page) => {
    await page.goto(`${server.url}/archive?status=issued`);
    await page.getByText(`of ${REPORTS} reports`).waitFor();
    await page.getByRole("button", { name: "Score again…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`${REPORTS} reports fit the filters; none was coded by an earlier coder.`).waitFor();
    expect(await dialog.getByRole("button").allTextContents()).toContain(`Score all ${REPORTS} again`);
  }));
