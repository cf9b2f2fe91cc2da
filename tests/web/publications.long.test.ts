import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations, inScheme } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalWord } from "./support/files.ts";
import { addReport, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  await addReport(server.url, fictionalWord("toravia-2031-04"));
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function publish(page: Page, name: string): Promise<void> {
  await page.goto(`${server.url}/publications`);
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.locator("input[type=date]").first().fill("2031-01-01");
  await page.locator("input[type=date]").last().fill("2031-12-31");
  await page.getByRole("main").getByLabel("Reports").first().selectOption("all");
  await page.getByTestId("preview").waitFor();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const again = page.getByRole("button", { name: "Publish all the same" });
  await again.or(page.getByTestId("seal")).first().waitFor();
  if (await again.isVisible()) await again.click();
  await page.getByTestId("difference").waitFor();
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing in ${scheme}`, () =>
    flow(browser, `publications axe ${scheme}`, async (page) => {
      await inScheme(page, scheme);
      await publish(page, `In ${scheme}`);
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(`${server.url}/publications`);
      await page.getByRole("link", { name: `In ${scheme}` }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
}
