import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

const SAMPLES = readdirSync(path.resolve(import.meta.dirname, "../../corpora/reports")).length;
const Stored = z.object({ items: z.array(z.unknown()) });
const OURS = "By the codebook (codebook-1)";
const SHARES = "Share of paragraphs with gender content";
const CHARTS = [
  SHARES,
  "Reports with a section and with a recommendation",
  "Missions by quarter, on one scale",
  "Missions by quarter, as a heat map",
  "Numbers of persons by sex",
];

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer({ samples: true }), openBrowser()]);
  // All of them, so that no figure changes while a flow looks at it.
  await vi.waitFor(
    async () => {
      const answer = await fetch(`${server.url}/api/sample/reports?status=issued&limit=50`);
      const { items } = Stored.parse(await answer.json());
      if (items.length < SAMPLES) throw new Error(`${items.length} of ${SAMPLES} samples are there`);
    },
    { timeout: SETUP_MS, interval: 300 },
  );
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openTrack(page: Page, query = ""): Promise<void> {
  await page.goto(`${server.url}/track?archive=sample&set=all${query}`);
  await page.getByRole("table", { name: OURS }).waitFor();
  await page.getByText("expected reports are there").waitFor();
}
/** The drawing of a chart, in the card of the same name. */
const drawing = (page: Page, name: string) => page.getByRole("region", { name, exact: true }).locator("svg").first();

describe("Track, on the real server with the sample archive", () => {
  test.runIf(isLong)("DPO's own figures stand apart, with the break and its reason", () =>
    flow(browser, "track methods", async (page) => {
      await openTrack(page);
      await page.getByLabel("Reports", { exact: true }).selectOption("dpo");
      const published = page.getByRole("table", { name: "As DPO published it (dpo-hand-count)" });
      await published.waitFor();
      expect(await published.textContent()).toContain("25.35");
      expect(await published.textContent()).toContain("31.83");
      await page.getByText("Break of method").waitFor();
    }),
  );

  test("by keyboard: arrow keys go over the points, Enter shows the reports behind one, each a link", () =>
    flow(browser, "track keyboard", async (page) => {
      await openTrack(page, "&by=quarter");
      const points = drawing(page, SHARES).getByRole("button");
      expect(await points.count()).toBeGreaterThan(1);
      await points.first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      expect(await points.nth(1).getAttribute("aria-pressed")).toBe("true");
      await page
        .getByRole("region", { name: /^Reports behind/ })
        .getByRole("link")
        .first()
        .focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/archive\?.*text=/);
    }));

  test("a small chart a mission: every point opens its reports, and so does every cell of the heat map", () =>
    flow(browser, "track multiples", async (page) => {
      await openTrack(page);
      for (const name of CHARTS.slice(2, 4)) {
        const points = drawing(page, name).getByRole("button");
        await points.first().focus();
        await page.keyboard.press("ArrowDown");
        const below = page.locator("[data-point]:focus");
        expect(await below.getAttribute("aria-label")).toMatch(/^Toravia, 20\d\d-Q\d: \d+\.\d\d per cent/);
        await page.keyboard.press("Enter");
        const behind = page.getByRole("region", { name, exact: true }).getByRole("region", { name: /^Reports behind/ });
        expect(await behind.getByRole("heading").textContent()).toMatch(/^Reports behind Toravia, /);
        expect(await behind.getByRole("link").count()).toBeGreaterThan(0);
      }
      // Kessuna and Toravia, each with the same scale.
      const scales = drawing(page, "Missions by quarter, on one scale").getByText(/^\d+%$/);
      const printed = await scales.allTextContents();
      expect(printed.slice(0, 3)).toEqual(printed.slice(3, 6));
    }));

  test.runIf(isLong)("filters stand in the address and outlive a reload", () =>
    flow(browser, "track filters", async (page) => {
      await openTrack(page);
      await page.getByLabel("Grouped by").selectOption("mission");
      await page.waitForURL(/by=mission/);
      await page.reload();
      await page.getByRole("table", { name: OURS }).waitFor();
      expect(await page.getByLabel("Grouped by").inputValue()).toBe("mission");
    }),
  );

  test.runIf(isLong)("filters and the former charts stay while the new figures are on their way", () =>
    flow(browser, "track kept", async (page) => {
      await openTrack(page);
      const { promise: mayGo, resolve: letGo } = Promise.withResolvers<void>();
      // The real answer, later.
      await page.route(/\/series\?.*by=quarter/, async (route) => {
        await mayGo;
        await route.continue();
      });
      const card = page.getByRole("region", { name: SHARES, exact: true });
      const before = await page.getByRole("table", { name: OURS }).textContent();
      const filter = page.getByLabel("Grouped by");
      await filter.focus();
      await filter.selectOption("quarter");
      await page.locator(`section[aria-label="${SHARES}"][aria-busy=true]`).waitFor();
      expect(await page.getByRole("table", { name: OURS }).textContent()).toBe(before);
      expect(await filter.evaluate((one) => one === document.activeElement)).toBe(true);
      letGo();
      await card.getByRole("button", { name: /^2031-Q2: / }).waitFor();
      expect(await card.getAttribute("aria-busy")).toBe("false");
    }),
  );

  test.runIf(isLong)(
    "reports without a known mission go by words, and no real mission is missing among the samples",
    () =>
      flow(browser, "track samples", async (page) => {
        await openTrack(page, "&by=mission");
        const table = page.getByRole("table", { name: OURS });
        expect(await table.textContent()).toContain("No known mission");
        expect(await table.getByText("none", { exact: true }).count()).toBe(0);
        const rows = page.getByRole("table", { name: "Coverage by mission" }).locator("tbody tr");
        const names = await rows.locator("td:first-child").allTextContents();
        expect(names).toEqual(["Kessuna", "Toravia"]);
      }),
  );

  test("every chart comes as PNG, SVG and CSV, each named SAMPLE, and has a table under it", () =>
    flow(browser, "track downloads", async (page) => {
      await openTrack(page);
      const starts = { CSV: "sample,", SVG: "<svg ", PNG: "PNG" };
      for (const chart of CHARTS) {
        const card = page.getByRole("region", { name: chart, exact: true });
        expect(await card.getByRole("table").count(), chart).toBeGreaterThan(0);
        for (const [name, start] of Object.entries(starts)) {
          const [file] = await Promise.all([
            page.waitForEvent("download"),
            card.getByRole("button", { name, exact: true }).click(),
          ]);
          expect(file.suggestedFilename()).toMatch(new RegExp(`^SAMPLE-gender-lens-[a-z-]+\\.${name.toLowerCase()}$`));
          const bytes = await readFile(await file.path());
          expect(bytes.subarray(0, 24).toString("latin1")).toContain(start);
          expect(bytes.toString("latin1")).not.toContain("var(--");
        }
      }
    }));

  test.runIf(isLong)(
    "figures published of the period stand there with what became of them, and lead to their page",
    () =>
      flow(browser, "track published", async (page) => {
        const input = { from: "2031-01-01", to: "2031-06-30", set: "all", by: "year", accept: true };
        for (const [name, more] of [
          ["Made in 2031", {}],
          ["Made in 2030", { from: "2030-01-01", to: "2030-12-31" }],
        ] as const) {
          const made = await fetch(`${server.url}/api/sample/publications`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ ...input, ...more, name }),
          });
          expect(made.status).toBe(201);
        }
        await openTrack(page, "&from=2031-01-01");
        const card = page.getByRole("region", { name: "Published figures of this period" });
        await card.getByText(/\d+\.\d\d %.*since publication nothing has changed/).waitFor();
        expect(await card.getByRole("article").count()).toBe(1);
        await card.getByRole("link", { name: "Made in 2031" }).click();
        await page.getByTestId("published-share").waitFor();
      }),
  );

  test("nothing that axe objects to, light and dark", () =>
    flow(browser, "track axe", async (page) => {
      await openTrack(page, "&by=quarter");
      await drawing(page, CHARTS[2] ?? "")
        .getByRole("button")
        .first()
        .press("Enter");
      expect(await axeViolations(page)).toEqual([]);
      await page.getByLabel("Grouped by").selectOption("year");
      await page.getByLabel("Reports", { exact: true }).selectOption("dpo");
      await page.getByText("Break of method").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
});
