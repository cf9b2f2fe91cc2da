import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("a rule has its address, and stands out there", () =>
  flow(browser, "codebook rule", async (page) => {
    await page.goto(`${server.url}/codebook#specific-actor`);
    const rule = page.locator("article[aria-current]");
    await rule.getByText("Women from four villages rebuilt the market.").waitFor();
    expect(await rule.getByRole("heading").textContent()).toContain("Women act");
  }));

test.runIf(isLong)("words are searched in their tab, and the address keeps both", () =>
  flow(browser, "codebook search", async (page) => {
    await page.goto(`${server.url}/codebook`);
    await page.getByRole("tab", { name: "Words" }).click();
    await page.getByRole("searchbox").fill("zzzz");
    await page.getByText("Nothing matches").waitFor();
    expect(new URL(page.url()).search).toContain("text=zzzz");
  }),
);

test("axe finds nothing in light and dark", () =>
  flow(browser, "codebook axe", async (page) => {
    await page.goto(`${server.url}/codebook`);
    await page.locator("article").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }));
