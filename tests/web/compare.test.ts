import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { addReport, draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

const FIRST = draftText("On 3 March, 14 civilians were killed in Ketu.");
const SECOND = draftText(
  "On 3 March, 14 civilians, including 5 women, were killed in Ketu.",
  "5. The Mission trained 20 women mediators in the north.",
);

let server: TestServer;
let browser: Browser;
let before: string;
let after: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  before = await addReport(server.url, { name: "first.txt", text: FIRST });
  after = await addReport(server.url, { name: "second.txt", text: SECOND });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("Compare", () => {
  test("two drafts of the archive: the share, the words that changed, and what each did", () =>
    flow(browser, "compare stored", async (page) => {
      await page.goto(`${server.url}/compare?before=${before}&after=${after}`);
      expect(await page.getByTestId("verdict").textContent()).toMatch(
        /^The share rose by 35\.00 points\. 2 paragraphs gained gender content, 0 lost it\./,
      );
      const changes = page.getByTestId("changes").getByRole("listitem");
      expect(await changes.count()).toBe(2);
      const changed = changes.filter({ hasText: "2" }).first();
      expect((await changed.locator("ins").allTextContents()).join(" ")).toContain("including 5 women");
      expect(await changed.locator("del").count()).toBe(0);
      expect(await changed.textContent()).toContain("gains gender content: share up");
      expect(await page.getByTestId("counts").textContent()).toContain("1 added");
    }));

  test("shows what matters, all changes, or every paragraph; a number leads to the words", () =>
    flow(browser, "compare filter", async (page) => {
      await page.goto(`${server.url}/compare?before=${before}&after=${after}`);
      const changes = page.getByTestId("changes").getByRole("listitem");
      await changes.first().waitFor();
      await page.getByText("Every paragraph", { exact: true }).click();
      await expect.poll(() => changes.count()).toBe(5);
      await changes.first().getByRole("link").click();
      await page.waitForURL(new RegExp(`/reports/${after}#b:1$`));
    }));

  test.runIf(isLong)("chooses two reports, and swaps them", () =>
    flow(browser, "compare choose", async (page) => {
      await page.goto(`${server.url}/compare?before=${before}`);
      const later = page.getByRole("combobox", { name: "After" }).or(page.getByRole("textbox", { name: "After" }));
      await later.click();
      await page.getByRole("option", { name: /draft 2/ }).click();
      await page.getByRole("button", { name: "Compare" }).click();
      await page.getByText(/The share rose by 35\.00 points/).waitFor();
      await page.getByRole("link", { name: "Swap" }).click();
      await page.getByText(/The share fell by 35\.00 points/).waitFor();
      expect(new URL(page.url()).searchParams.get("after")).toBe(before);
    }),
  );

  test.runIf(isLong)("prints what was found and none of what is pressed", () =>
    flow(browser, "compare print", async (page) => {
      await page.goto(`${server.url}/compare?before=${before}&after=${after}`);
      await page.getByTestId("verdict").waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
      expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
      expect(await page.getByTestId("changes").isVisible()).toBe(true);
    }),
  );

  test("two files in private mode, with no request to the server", () =>
    flow(browser, "compare private", async (page) => {
      await page.addInitScript(() => sessionStorage.setItem("gender-lens.private", "on"));
      const asked: string[] = [];
      await page.goto(`${server.url}/compare`);
      page.on("request", (request) => {
        if (request.url().includes("/api/")) asked.push(request.url());
      });
      const files = page.locator("input[type=file]");
      const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
      await files.nth(0).setInputFiles(file("first.txt", FIRST));
      await files.nth(1).setInputFiles(file("second.txt", SECOND));
      await page.getByRole("button", { name: "Compare" }).click();
      await page.getByText(/The share rose by 35\.00 points/).waitFor();
      expect(asked).toEqual([]);
    }));

  test("has nothing that axe objects to, light and dark", () =>
    flow(browser, "compare axe", async (page) => {
      await page.goto(`${server.url}/compare?before=${before}&after=${after}`);
      await page.getByTestId("changes").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(`${server.url}/compare`);
      await page.getByRole("button", { name: "Compare" }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));
});
