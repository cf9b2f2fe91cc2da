import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { genderLens } from "../src/command.ts";
import { isLong } from "../src/form.ts";
import { sharedFolder } from "../src/shared-data.ts";
import { openBrowser } from "./support/browser.ts";
import { ensureBuilt } from "./support/built-app.ts";
import { serveStatic, type StaticServer } from "./support/static-server.ts";

/** 21 pages. */
const report = path.join(sharedFolder, "reports", "S_2025_176.pdf");
const ROUNDS = isLong ? 3 : 1;
/** On a machine that does much else besides. */
const PATIENCE_MS = 600_000;
const MOST_TIMES = 4;
/** The page has all that it asks for when nothing came for this long. */
const QUIET_MS = 3_000;
/** The browser looks for a newer build when it likes, without a word of the page's in it. */
const LOOK = "/service-worker.js";

let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  await ensureBuilt();
  [server, browser] = await Promise.all([serveStatic(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== server.asked.length;) {
    before = server.asked.length;
    await pause(QUIET_MS);
  }
}

/** Addresses that the browser went to the network for; what its own store answered is not among them. */
function countRequests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on("request", async (request) => {
    if (/^(blob|data):/.test(request.url())) return;
    const response = await request.response().catch(() => null);
    if (!response?.fromServiceWorker()) asked.push(request.url());
  });
  return asked;
}

/** Checks the report and gives the milliseconds until its share is shown, as the page's own clock has them. */
async function timeInPage(page: Page): Promise<number> {
  const shown = page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    let from = 0;
    document.addEventListener("change", () => (from = performance.now()), { capture: true, once: true });
    new MutationObserver((_changes, observer) => {
      if (from === 0 || !document.querySelector("[data-testid=share]")) return;
      observer.disconnect();
      resolve(performance.now() - from);
    }).observe(document, { subtree: true, childList: true });
    return promise;
  });
  await page.setInputFiles("input[type=file]", report);
  return shown;
}

function timeOfCommand(): { ms: number; json: string } {
  const from = performance.now();
  const json = genderLens(["score", report, "--format", "json"]);
  return { ms: performance.now() - from, json };
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

test(
  "a real report of 21 pages: the command's bytes, no request from ready on, offline, at most 4 times its time",
  { timeout: PATIENCE_MS },
  async () => {
    // Without the trace of a flow, which would take its share of the time that is measured.
    const page = await browser.newPage({ acceptDownloads: true });
    page.setDefaultTimeout(PATIENCE_MS);
    try {
      await page.addInitScript(() => sessionStorage.setItem("gender-lens.private", "on"));
      await page.goto(`http://127.0.0.1:${server.port}/`);
      await page.getByTestId("offline").getByText("ready offline").waitFor();
      await untilQuiet();
      server.forget();
      const asked = countRequests(page);
      await page.context().setOffline(true);

      const inPage: number[] = [];
      const byCommand: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        inPage.push(await timeInPage(page));
        const { ms, json } = timeOfCommand();
        byCommand.push(ms);
        console.log(`round ${round + 1}: page ${inPage.at(-1)?.toFixed(0)} ms, command ${ms.toFixed(0)} ms`);
        await page.getByRole("button", { name: "Save" }).click();
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("menuitem", { name: /Result as JSON/ }).click(),
        ]);
        // Compared as one truth, so that a failure prints none of the report's words.
        expect((await readFile(await file.path(), "utf8")) === json, "the same bytes").toBe(true);
        await page.getByRole("link", { name: "Check", exact: true }).click();
        await page.getByText("Drop a report here, or choose a file").waitFor();
      }
      const atServer = server.asked.filter((address) => address !== LOOK);
      const looks = server.asked.length - atServer.length;
      console.log(
        `21 pages, ${ROUNDS} rounds, medians: page ${median(inPage).toFixed(0)} ms (first ${inPage[0]?.toFixed(0)} ms), ` +
          `command ${median(byCommand).toFixed(0)} ms: ${(median(inPage) / median(byCommand)).toFixed(2)} times; ` +
          `requests: ${atServer.length} at the server, ${asked.length} in the browser; ` +
          `looks of the browser itself for a newer build: ${looks}`,
      );
      expect(atServer).toEqual([]);
      expect(asked).toEqual([]);
      expect(median(inPage)).toBeLessThanOrEqual(MOST_TIMES * median(byCommand));
    } finally {
      await page.close();
    }
  },
);
