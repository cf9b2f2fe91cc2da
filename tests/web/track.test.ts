import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, inScheme } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer({ samples: true }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openTrack(page: Page, query = ""): Promise<void> {
  await page.goto(`${server.url}/track?archive=sample&set=all${query}`);
  await page.getByRole("table", { name: "By the codebook (codebook-1)" }).waitFor();
  await page.getByText("expected reports are there").waitFor();
}

describe("Track, on the real server with the sample archive", () => {
  test("DPO's own figures stand apart, with the break and its reason", () =>
    flow(browser, "track methods", async (page) => {
      await openTrack(page, "");
      await page.getByLabel("Reports", { exact: true }).selectOption("dpo");
      const published = page.getByRole("table", { name: "As DPO published it (dpo-hand-count)" });
      await published.waitFor();
      expect(await published.textContent()).toContain("25.35");
      expect(await published.textContent()).toContain("31.83");
      await page.getByText("Break of method").waitFor();
    }));

  test("by keyboard: arrow keys go over the points, Enter shows the reports behind one, each a link", () =>
    flow(browser, "track keyboard", async (page) => {
      await openTrack(page, "&by=quarter");
      const points = page.getByRole("button", { name: /Shows them$/ });
      expect(await points.count()).toBeGreaterThan(1);
      await points.first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      expect(await points.nth(1).getAttribute("aria-pressed")).toBe("true");
      const behind = page.getByRole("region", { name: /^Reports behind/ });
      await behind.getByRole("link").first().click();
      await page.waitForURL(/\/archive\?.*text=/);
    }));

  test("filters stand in the address and outlive a reload", () =>
    flow(browser, "track filters", async (page) => {
      await openTrack(page);
      await page.getByLabel("Grouped by").selectOption("mission");
      await page.waitForURL(/by=mission/);
      await page.reload();
      await page.getByRole("table", { name: "By the codebook (codebook-1)" }).waitFor();
      expect(await page.getByLabel("Grouped by").inputValue()).toBe("mission");
    }));

  test("the chart comes as CSV, SVG and PNG, each named SAMPLE", () =>
    flow(browser, "track downloads", async (page) => {
      await openTrack(page);
      const starts = { CSV: "archive,key,method", SVG: "<svg ", PNG: "PNG" };
      for (const [name, start] of Object.entries(starts)) {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name, exact: true }).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`SAMPLE-gender-lens-series.${name.toLowerCase()}`);
        const bytes = await readFile(await file.path());
        expect(bytes.subarray(0, 24).toString("latin1")).toContain(start);
        expect(bytes.toString("latin1")).not.toContain("var(--");
      }
    }));

  for (const scheme of ["light", "dark"] as const)
    test(`nothing that axe objects to, ${scheme}`, () =>
      flow(browser, `track axe ${scheme}`, async (page) => {
        await inScheme(page, scheme);
        await openTrack(page);
        await page.getByLabel("Reports", { exact: true }).selectOption("dpo");
        await page.getByText("Break of method").waitFor();
        const { GENDER_LENS_SHOTS: shots } = process.env;
        if (shots) await page.screenshot({ path: `${shots}/track-${scheme}.png`, fullPage: true });
        expect(await axeViolations(page)).toEqual([]);
      }));
});
