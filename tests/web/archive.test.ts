// The Archive: adding many files, the list and its filters, search in paragraphs, taking a report out and back.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalWord } from "./support/files.ts";
import { enterOn } from "./support/keyboard.ts";
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

  test.runIf(isLong)("headings order the list, by keyboard too, and say so", () =>
    flow(browser, "archive headings", async (page) => {
      await page.goto(`${server.url}/archive`);
      const heading = (name: string) => page.getByRole("columnheader", { name });
      await heading("Date").waitFor();
      expect(await heading("Date").getAttribute("aria-sort")).toBe("descending");
      const shares = async () =>
        (await page.locator("[data-row]").allTextContents()).map((row) => Number(/([\d.]+) %/.exec(row)?.[1]));
      const down = (list: number[]) => list.toSorted((a, b) => b - a);
      await enterOn(page, heading("Share").getByRole("button"));
      await page.waitForURL(/sort=-share/);
      await expect.poll(async () => (await shares()).join(" ")).toBe(down(await shares()).join(" "));
      await page.keyboard.press("Enter");
      await page.waitForURL(/sort=share/);
      expect(await heading("Share").getAttribute("aria-sort")).toBe("ascending");
      await expect
        .poll(async () => (await shares()).join(" "))
        .toBe(
          down(await shares())
            .toReversed()
            .join(" "),
        );
      expect(new Set(await shares()).size).toBeGreaterThan(1);
    }),
  );

  test("what fits a filter is scored again", () =>
    flow(browser, "archive rescore", async (page) => {
      await page.goto(`${server.url}/archive?status=issued`);
      await page.getByRole("button", { name: "Score again…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("1 report fits the filters; none was coded by an earlier coder.").waitFor();
      await dialog.getByRole("button", { name: "Score it again" }).click();
      await page.getByText("1 report scored anew · 1 of 1 done").waitFor();
      await expect.poll(() => page.locator("[data-batch]").first().getAttribute("data-state")).toBe("done");
    }));

  test.runIf(isLong)("where no report fits, the filters can be taken away", () =>
    flow(browser, "archive none fits", async (page) => {
      await page.goto(`${server.url}/archive?mission=NOWHERE`);
      await page.getByRole("heading", { name: "No report fits these filters" }).waitFor();
      await page.getByRole("main").getByRole("button", { name: "Clear filters" }).last().click();
      await page.getByText("2 of 2 reports").waitFor();
      expect(page.url()).not.toContain("mission");
    }),
  );

  test("a draft is deleted after one is asked", () =>
    flow(browser, "archive delete", async (page) => {
      const id = await addReport(server.url, { name: "wrong.txt", text: draftText("Sixteen bakeries were closed.") });
      await page.goto(`${server.url}/archive?status=draft`);
      await page.locator(`[data-row="${id}"]`).getByRole("button", { name: "Delete…" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Delete it for good" }).click();
      await page.locator(`[data-row="${id}"]`).waitFor({ state: "detached" });
      expect((await fetch(`${server.url}/api/own/reports/${id}`)).status).toBe(404);
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

  test("axe finds nothing in light and dark", () =>
    flow(browser, "archive axe", async (page) => {
      await page.goto(`${server.url}/archive`);
      await page.locator("[data-row]").first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
});
