import { readFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { genderLens } from "../src/command.ts";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow as flowOf, openBrowser } from "./support/browser.ts";
import { ensureBuilt } from "./support/built-app.ts";
import { fictionalPdf, SMALL_DRAFT } from "./support/files.ts";
import { serveStatic, type StaticServer } from "./support/static-server.ts";

let server: StaticServer;
let browser: Browser;
let url: string;
beforeAll(async () => {
  await ensureBuilt();
  [server, browser] = await Promise.all([serveStatic(), openBrowser()]);
  url = `http://127.0.0.1:${server.port}/`;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Flows in which the app is kept for offline use. */
const flow = (from: Browser, name: string, work: (page: Page) => Promise<void>) =>
  flowOf(from, name, work, { serviceWorkers: "allow" });
const check = (page: Page, file: Parameters<Page["setInputFiles"]>[1]) => page.setInputFiles("input[type=file]", file);

/** Opens the app with private mode switched on, and waits until it is kept for offline use. */
async function openPrivately(page: Page): Promise<void> {
  await page.addInitScript(() => sessionStorage.setItem("gender-lens.private", "on"));
  await page.goto(url);
  await page.getByTestId("offline").getByText("ready offline").waitFor();
}

async function saved(page: Page, item: RegExp): Promise<string> {
  await page.getByRole("button", { name: "Save" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  return readFile(await file.path(), "utf8");
}

const MOST_TABS = 80;

/** Goes on by the Tab key until something has the focus, as one without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not get there.");
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe("private mode", () => {
  test("where no server answers, files are read in the browser, and it says so", () =>
    flow(browser, "private forced", async (page) => {
      await page.goto(url);
      await page.getByText("The server does not answer, so files are read in this browser").waitFor();
      await check(page, SMALL_DRAFT);
      await page.getByText("1 of 4 paragraphs have gender content").waitFor();
      expect(await page.getByLabel("Private mode").isChecked()).toBe(true);
    }));

  test("gives the command's JSON byte for byte, offline, with no request from ready on", () =>
    flow(browser, "private bytes", async (page) => {
      await openPrivately(page);
      server.forget();
      const asked: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith("blob:") && !request.url().startsWith("data:")) asked.push(request.url());
      });
      await page.context().setOffline(true);
      const report = fictionalPdf("toravia-2031-04");
      await check(page, report);
      await page.getByTestId("share").waitFor();
      expect(await saved(page, /Result as JSON/)).toBe(genderLens(["score", report, "--format", "json"]));
      // What the page asked for came out of the browser's own store: nothing reached a server.
      // (The browser itself looks for a newer service worker when it likes; nothing of the page goes with that.)
      expect(server.asked.filter((address) => address !== "/service-worker.js")).toEqual([]);
      expect(asked.filter((address) => address.includes("/api/"))).toEqual([]);
    }));

  test.runIf(isLong)("the page itself opens again without a network", () =>
    flow(browser, "private reload", async (page) => {
      await openPrivately(page);
      await page.context().setOffline(true);
      await page.reload();
      await page.getByRole("heading", { name: "Check a draft" }).waitFor();
      await check(page, SMALL_DRAFT);
      expect(await page.getByTestId("share").textContent()).toBe("25.00%");
    }),
  );

  test("nothing is kept unless saved; what was saved opens again with its notes", () =>
    flow(browser, "private save", async (page) => {
      await openPrivately(page);
      await check(page, SMALL_DRAFT);
      await page.getByTestId("request").first().getByRole("button", { name: "Not available" }).click();
      await page.getByLabel("Why is it not available?").fill("not recorded");
      await page.getByLabel("Why is it not available?").press("Enter");
      const text = await saved(page, /This check/);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("not recorded");
      await page.goto(url);
      expect(await page.getByRole("table", { name: "Checked last" }).count()).toBe(0);
      await check(page, { name: "small-draft.check.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await page.getByText("1 of 4 paragraphs have gender content").waitFor();
      await page.getByText("Not available: not recorded").waitFor();
      // Beside the saved check, the next draft has them, too, where the same words stand.
      const next = `${String(SMALL_DRAFT.buffer)}\n\n5. The rains came early.`;
      await check(page, { ...SMALL_DRAFT, buffer: Buffer.from(next) });
      await page.getByText("1 of 5 paragraphs have gender content").waitFor();
      await page.getByText("Not available: not recorded").waitFor();
    }));

  test.runIf(isLong)(
    "by keyboard alone: what if is ticked; a reason is kept, taken back and given again; the focus is never lost",
    () =>
      flow(browser, "private keyboard", async (page) => {
        await openPrivately(page);
        await check(page, SMALL_DRAFT);
        await page.getByTestId("share").waitFor();
        await tabTo(page, page.getByRole("checkbox", { name: /14 civilians/ }));
        await page.keyboard.press("Space");
        await page.getByText(/The share goes up by 25.00 points/).waitFor();
        const request = page.getByTestId("request").first();
        await tabTo(page, request.getByRole("button", { name: "Not available" }));
        await page.keyboard.press("Enter");
        await page.keyboard.type("no sex recorded");
        await page.keyboard.press("Enter");
        await request.getByText("Not available: no sex recorded").waitFor();
        expect(await focused(page)).toBe("Take back");
        await page.keyboard.press("Enter");
        await request.getByText("Not available: no sex recorded").waitFor({ state: "hidden" });
        expect(await focused(page)).toBe("Not available");
        await page.keyboard.press("Enter"); // what was taken back by mistake stands there again
        await page.keyboard.press("Enter");
        await request.getByText("Not available: no sex recorded").waitFor();
      }),
  );

  test("has nothing that axe objects to: home, error, result, requests, what if, light and dark", () =>
    flow(browser, "private axe", async (page) => {
      await openPrivately(page);
      expect(await axeViolations(page)).toEqual([]);
      await check(page, { name: "cut.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n1 0 obj") });
      await page.locator("[data-testid=run] [role=alert]").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await check(page, SMALL_DRAFT);
      await page.getByTestId("share").waitFor();
      await page.getByRole("button", { name: "Tick all" }).click();
      await page.getByRole("button", { name: "Not available" }).first().click();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByLabel("Why is it not available?").fill("not recorded");
      await page.getByLabel("Why is it not available?").press("Enter");
      await page.getByText("Not available: not recorded").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    }));

  test.runIf(isLong)("the words of a gap are a click away here too", () =>
    flow(browser, "private words", async (page) => {
      await openPrivately(page);
      await check(page, SMALL_DRAFT);
      await page.locator("li[data-kind=gap]").first().getByRole("link").click();
      await page.waitForURL(/\/reports\/here-1#b:2/);
      const words = page.getByText("14 civilians").filter({ visible: true });
      await words.first().waitFor();
      expect(await words.count()).toBeGreaterThan(0);
    }),
  );

  test.runIf(isLong)("a file that cannot be read says why and what to do", () =>
    flow(browser, "private failure", async (page) => {
      await openPrivately(page);
      await check(page, { name: "cut.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n1 0 obj\n<<") });
      const alert = page.locator("[data-testid=run] [role=alert]");
      await alert.waitFor();
      expect(await alert.getAttribute("data-code")).toBe("damaged");
      expect(await alert.textContent()).toContain("Download or save it again.");
    }),
  );

  test.runIf(isLong)(
    "over plain http from another computer it works, and says that it is not kept for offline use",
    async () => {
      const address = Object.values(networkInterfaces())
        .flat()
        .find((found) => found && !found.internal && found.family === "IPv4")?.address;
      // A machine without a network has no other computer to come from.
      if (!address) return;
      const outside = await serveStatic("0.0.0.0");
      try {
        await flow(browser, "plain http", async (page) => {
          await page.goto(`http://${address}:${outside.port}/`);
          expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([false, "undefined"]);
          await page.getByTestId("offline").getByText("not offline here").waitFor();
          const report = fictionalPdf("kessuna-2031-02");
          await check(page, report);
          await page.getByTestId("share").waitFor();
          expect(await saved(page, /Result as JSON/)).toBe(genderLens(["score", report, "--format", "json"]));
        });
      } finally {
        await outside.close();
      }
    },
  );
});
