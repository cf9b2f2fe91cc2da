import { readFile } from "node:fs/promises";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalPdf, fictionalWord, SMALL_DRAFT } from "./support/files.ts";
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

const drop = (page: Page, files: Parameters<Page["setInputFiles"]>[1]) => page.setInputFiles("input[type=file]", files);
const share = async (page: Page) => (await page.getByTestId("share").first().textContent()) ?? "";

async function openSmallDraft(page: Page): Promise<void> {
  await page.goto(server.url);
  await drop(page, SMALL_DRAFT);
  await page.waitForURL(/report=/);
  await page.getByText("1 of 4 paragraphs have gender content").waitFor();
}

describe("Check a draft, on the real server", () => {
  test("a newcomer sees a real result at once, marked SAMPLE, and is asked for a file of their own", () =>
    flow(browser, "newcomer", async (page) => {
      await page.goto(server.url);
      await page.getByText("Drop a report here, or choose a file").waitFor();
      const sample = page.getByRole("region", { name: "This is what you get" });
      await sample.getByTestId("share").waitFor({ timeout: 90_000 });
      expect(await sample.textContent()).toContain("SAMPLE");
      expect(await page.getByRole("status").first().textContent()).toContain("fictional reports");
    }));

  test("the newcomer's home has nothing that axe objects to, light and dark", () =>
    flow(browser, "home axe", async (page) => {
      await page.goto(server.url);
      await page.getByTestId("share").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));

  test("a dropped Word draft goes through its stages to its share, kept as a draft", () =>
    flow(browser, "check a Word draft", async (page) => {
      await page.goto(server.url);
      await drop(page, fictionalWord("toravia-2031-04"));
      await page.waitForURL(/report=[0-9a-f-]{36}/);
      expect(await share(page)).toMatch(/^\d+\.\d\d%$/);
      await page.getByRole("heading", { name: "To do" }).waitFor();
      await page.goto(server.url);
      await page.getByRole("table", { name: "Checked last" }).waitFor();
    }));

  test("the share, then the worst gap, then its words: three steps", () =>
    flow(browser, "share, gap, words", async (page) => {
      await openSmallDraft(page); // 1: the file
      expect(await share(page)).toBe("25.00%");
      const worst = page.locator("li[data-kind=gap]").first();
      expect(await worst.textContent()).toContain("14 civilians"); // 2: the gap is the first of its kind
      await worst.getByRole("link").click(); // 3: its words
      await page.waitForURL(/\/reports\/[^/]+#b:2/);
      await page.getByText("14 civilians").filter({ visible: true }).first().waitFor();
    }));

  test("what if: a gap in a paragraph with gender content closes without moving the share, and it says so", () =>
    flow(browser, "what if", async (page) => {
      await openSmallDraft(page);
      const figures = page.getByTestId("what-if");
      await page.getByRole("checkbox", { name: /300 people/ }).check();
      await page.getByText(/already has gender content, so filling the gap there does not move the share/).waitFor();
      expect(await figures.textContent()).toContain("Share25.00 %");
      await page.getByRole("checkbox", { name: /14 civilians/ }).check();
      await page.getByText(/The share goes up by 25.00 points: paragraph 2/).waitFor();
      expect(await figures.textContent()).toContain("50.00 %");
    }));

  test("requests for data are copied and sent as CSV, with what is not available", () =>
    flow(browser, "requests", async (page) => {
      await openSmallDraft(page);
      const request = page.getByTestId("request").first();
      await request.getByRole("button", { name: "Not available" }).click();
      await page.getByLabel("Why is it not available?").fill("the partner records no sex");
      await page.getByLabel("Why is it not available?").press("Enter");
      await page.getByText("Not available: the partner records no sex").waitFor();
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByText("Copied").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain("Give the sex of the 14 civilians killed: women, men, girls, boys.");
      expect(copied).toContain("Not available: the partner records no sex");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV" }).click(),
      ]);
      expect(await readFile(await file.path(), "utf8")).toContain("the partner records no sex");
      // It comes back in the next draft, where the same words stand.
      const next = { ...SMALL_DRAFT, buffer: Buffer.from(`${String(SMALL_DRAFT.buffer)}\n\n5. The rains came early.`) };
      await page.goto(server.url);
      await drop(page, next);
      await page.getByText("1 of 5 paragraphs have gender content").waitFor();
      await page.getByText("Not available: the partner records no sex").waitFor();
    }));

  test("many files: each with its share, the one that cannot be read with its reason and what to do", () =>
    flow(browser, "many files", async (page) => {
      await page.goto(server.url);
      await drop(page, [
        SMALL_DRAFT,
        { name: "picture.png", mimeType: "image/png", buffer: Buffer.from("\u0089PNG\r\n\u001a\n", "latin1") },
      ]);
      await page.locator('[data-testid=run][data-state="done"]').waitFor();
      const failed = page.locator('[data-testid=run][data-state="failed"]');
      await failed.waitFor();
      expect(await failed.locator("[role=alert]").getAttribute("data-code")).toBe("not-a-report");
      // The command's own advice names its options, which are of no use here.
      expect(await failed.textContent()).not.toContain("--force");
      await page.getByRole("link", { name: "See the result" }).click();
      await page.getByText("1 of 4 paragraphs have gender content").waitFor();
    }));

  test("by keyboard alone: o chooses a file, j goes to what is to do, Enter opens its words, ? lists the keys", () =>
    flow(browser, "keyboard", async (page) => {
      await page.goto(server.url);
      await page.getByRole("heading", { name: "Check a draft" }).waitFor();
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("o")]);
      await chooser.setFiles(SMALL_DRAFT);
      await page.getByText("1 of 4 paragraphs have gender content").waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByText("Next thing to do").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      const first = page.locator("li[data-kind=gap]").first();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press("j");
        if (await first.evaluate((item) => item === document.activeElement)) break;
      }
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/reports\/[^/]+#/);
      expect(page.url()).toMatch(/#b:2$/);
    }));

  test("a server that stops in the middle is waited for: the check goes on when it is back", () =>
    flow(browser, "server lost", async (page) => {
      await page.goto(server.url);
      await page.getByRole("heading", { name: "Check a draft" }).waitFor();
      // The bytes are held back until the server is gone.
      const hold = async (route: Route) => {
        await server.stop();
        await route.continue();
      };
      await page.route("**/api/own/uploads", hold, { times: 1 });
      await drop(page, fictionalPdf("kessuna-2031-02"));
      await page.getByRole("alert").filter({ hasText: "The server does not answer" }).waitFor();
      await page.locator("[data-testid=run]").getByText("goes on as soon as it is back").waitFor();
      await server.start();
      await page.waitForURL(/report=[0-9a-f-]{36}/);
      expect(await share(page)).toMatch(/^\d+\.\d\d%$/);
    }));
});
