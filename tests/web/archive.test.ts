// The Archive: adding many files, the list and its filters, search in paragraphs, taking a report out and back.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, inScheme } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalWord } from "./support/files.ts";
import { addReport, draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
let issued: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  issued = await addReport(server.url, fictionalWord("toravia-2031-04"));
  await addReport(server.url, { name: "draft.txt", text: draftText("The market of Ketu was closed for 14 days.") });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("Archive", () => {
  test("a filter stands in the address and survives a reload", () =>
    flow(browser, "archive filter", async (page) => {
      await page.goto(`${server.url}/archive`);
      await page.getByRole("combobox", { name: "Status" }).selectOption("issued");
      await page.getByText("1 of 1 reports").waitFor();
      await page.reload();
      await page.getByText("1 of 1 reports").waitFor();
      expect(page.url()).toContain("status=issued");
    }));

  test("a search hit opens its paragraph", () =>
    flow(browser, "archive search", async (page) => {
      await page.goto(`${server.url}/archive`);
      await page.getByRole("searchbox", { name: "Words of the paragraphs" }).fill("market closed");
      await page.keyboard.press("Enter");
      await page.getByTestId("hits").locator("mark").first().waitFor();
      await page.getByTestId("hits").getByRole("link").first().click();
      await page.waitForURL(/\/reports\/[^#]+#b:\d+/);
      expect(page.url()).toMatch(/#b:\d+$/);
    }));

  test("a report is retracted with a reason, and undone", () =>
    flow(browser, "archive retract", async (page) => {
      await page.goto(`${server.url}/archive?status=issued`);
      const row = page.locator(`[data-row="${issued}"]`);
      await row.getByRole("button", { name: "Retract" }).click();
      await page.getByRole("textbox", { name: "Why it is retracted" }).fill("The wrong file");
      await page.keyboard.press("Enter");
      await row.getByText("Retracted: The wrong file").waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await row.getByRole("button", { name: "Retract" }).waitFor();
      expect(await row.getByText("Retracted:").count()).toBe(0);
    }));

  test.for(["light", "dark"] as const)("axe finds nothing in %s", (scheme) =>
    flow(browser, `archive axe ${scheme}`, async (page) => {
      await inScheme(page, scheme);
      await page.goto(`${server.url}/archive`);
      await page.locator("[data-row]").first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }),
  );
});
