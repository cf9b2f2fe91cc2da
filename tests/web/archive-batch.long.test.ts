// The Archive: adding many files, the list and its filters, search in paragraphs, taking a report out and back.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalWord } from "./support/files.ts";
import { addReport, draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  await addReport(server.url, fictionalWord("toravia-2031-04"));
  await addReport(server.url, { name: "draft.txt", text: draftText("The market of Ketu was closed for 14 days.") });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("Archive", () => {
  test("a bad file among good ones fails with its reason, and can be tried again", { timeout: SETUP_MS }, () =>
    flow(browser, "archive batch", async (page) => {
      await page.goto(`${server.url}/archive`);
      await page.locator("input[type=file]").setInputFiles([
        { name: "good.txt", mimeType: "text/plain", buffer: Buffer.from(draftText("Nine roads were opened.")) },
        { name: "bad.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 broken") },
      ]);
      await page.getByText("1 of 2 done, 1 failed").waitFor({ timeout: 120_000 });
      expect(await page.getByText(/^bad\.pdf: ./).count()).toBe(1);
      await page.getByRole("button", { name: "Try the failed ones again" }).click();
      await page.locator("[data-batch][data-state=running]").first().waitFor();
    }),
  );
});
