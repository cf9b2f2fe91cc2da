import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalPdf } from "./support/files.ts";
import { addReport, draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
let pdf: string;
let draft: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  pdf = await addReport(server.url, fictionalPdf("toravia-2031-04"));
  const text = draftText("On 3 March, 14 civilians were killed and 9 women were injured in Ketu.");
  draft = await addReport(server.url, { name: "draft.txt", text });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = async (page: Page, id: string, rest = ""): Promise<void> => {
  await page.goto(`${server.url}/reports/${id}${rest}`);
  await page.getByTestId("paragraphs").getByRole("article").first().waitFor();
};
const shown = async (page: Page): Promise<string> => (await page.getByTestId("shown").textContent()) ?? "";
/** How many paragraphs of how many are listed. */
const listed = async (page: Page): Promise<number> => Number(/^\d+/.exec(await shown(page))?.[0]);
const currentNumber = (page: Page) => page.locator("[aria-current=true]").first().textContent();

describe("Read", () => {
  test("shows the pages with highlights at the words; pointing at one tells rule and reason", () =>
    flow(browser, "read pages", async (page) => {
      await open(page, pdf);
      await page.locator("canvas[data-drawn]").first().waitFor();
      await page.keyboard.press("n");
      const mark = page.locator("[data-testid=marks] rect[data-span]").first();
      await mark.waitFor();
      // Another highlight may lie on top of it: whatever is under the pointer tells of both.
      await mark.hover({ force: true });
      const tip = page.getByRole("tooltip");
      await tip.waitFor();
      expect(await tip.textContent()).toMatch(/(level|disaggregated|gap|recommendation)\.[a-z-]+/);
    }));

  test("goes from paragraph to paragraph by keys, and the address follows", () =>
    flow(browser, "read keys", async (page) => {
      await open(page, pdf);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await currentNumber(page)).toBe("2");
      await page.waitForURL(/#b:2$/);
      await page.keyboard.press("k");
      await page.waitForURL(/#b:1$/);
      await page.keyboard.press("g");
      const gap = page.getByTestId("paragraphs").locator("article[data-current]");
      expect(await gap.textContent()).toContain("number without sex");
    }));

  test.runIf(isLong)("opens at the paragraph that a link names, with every reason and its rule", () =>
    flow(browser, "read link", async (page) => {
      await open(page, draft, "#b:2");
      const card = page.getByTestId("paragraphs").locator("article[data-current]");
      expect(await card.getAttribute("data-paragraph")).toBe("b:2");
      const rules = await card.getByRole("link").allTextContents();
      expect(rules).toEqual(expect.arrayContaining(["gap.no-breakdown", "disaggregated.count"]));
    }),
  );

  test.runIf(isLong)("copies the link to a paragraph", () =>
    flow(browser, "read copy", async (page) => {
      await open(page, draft);
      await page.keyboard.press("j");
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByText("The link to this paragraph is copied").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.url}/reports/${draft}#b:1`);
    }),
  );

  test("filters by level and flag, keeps the filter in the address, and clears it", () =>
    flow(browser, "read filter", async (page) => {
      await open(page, draft);
      expect(await shown(page)).toBe("4 paragraphs");
      await page.getByRole("button", { name: /^specific/ }).click();
      await page.waitForURL(/level=specific/);
      const specific = await listed(page);
      expect(specific).toBeLessThan(4);
      await page.reload();
      await expect.poll(() => listed(page)).toBe(specific);
      await page.getByRole("button", { name: "Clear" }).click();
      await expect.poll(() => shown(page)).toBe("4 paragraphs");
      await page.getByRole("button", { name: /^gap/ }).click();
      await expect.poll(() => shown(page)).toBe("2 of 4 paragraphs");
    }));

  test.runIf(isLong)("finds words in the report and marks them", () =>
    flow(browser, "read search", async (page) => {
      await open(page, draft);
      await page.keyboard.press("/");
      await page.keyboard.type("roads closed");
      await expect.poll(() => shown(page)).toBe("1 of 4 paragraphs");
      const marked = await page.getByTestId("paragraphs").locator("em").allTextContents();
      expect(marked).toEqual(["roads", "closed"]);
      await page.getByRole("searchbox").fill("zebra");
      await page.getByText("No paragraph is like that").waitFor();
    }),
  );

  test.runIf(isLong)("goes anywhere by the minimap, with arrow keys alone", () =>
    flow(browser, "read minimap", async (page) => {
      await open(page, pdf);
      const map = page.getByTestId("minimap");
      const last = Number(await map.getAttribute("aria-valuemax"));
      await map.focus();
      await page.keyboard.press("End");
      await expect.poll(() => map.getAttribute("aria-valuenow")).toBe(String(last));
      expect(await map.getAttribute("aria-valuetext")).toMatch(/^(Annex|Paragraph) .*, (none|related|specific)$/);
      await page.keyboard.press("Home");
      await expect.poll(() => currentNumber(page)).toBe("1");
      expect(await map.locator("[data-bar]").count()).toBe(last);
    }),
  );

  test.runIf(isLong)("lists the people, each with the way to its paragraph", () =>
    flow(browser, "read people", async (page) => {
      await open(page, draft);
      await page.getByText("People", { exact: true }).click();
      const women = page.getByTestId("people").getByRole("row").filter({ hasText: "women or girls" }).first();
      expect(await women.textContent()).toMatch(/^9/);
      await women.getByRole("button", { name: "Paragraph 2" }).click();
      await page.waitForURL(/#b:2$/);
    }),
  );

  test("has nothing that axe objects to, light and dark", () =>
    flow(browser, "read axe", async (page) => {
      await open(page, pdf);
      await page.locator("canvas[data-drawn]").first().waitFor();
      await page.keyboard.press("n");
      expect(await axeViolations(page)).toEqual([]);
      await page.getByText("Text", { exact: true }).click();
      await page.getByTestId("text").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
});
