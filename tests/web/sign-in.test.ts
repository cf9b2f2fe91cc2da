import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { freePort } from "./support/free-port.ts";
import { openServer, type TestServer } from "./support/server.ts";

const EMAIL = "admin@example.org";
const PASSWORD = "quiet rivers run deep";
const env = {
  GENDER_LENS_SIGN_IN: "on",
  GENDER_LENS_ADMIN_EMAIL: EMAIL,
  GENDER_LENS_ADMIN_PASSWORD: PASSWORD,
};

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([freePort().then((port) => openServer({ env, port })), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("signing in", () => {
  test("by keyboard alone, after a wrong password; nothing that axe objects to, light and dark", () =>
    flow(browser, "sign in", async (page) => {
      await page.goto(server.url);
      await page.getByLabel("Address").focus();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.type(EMAIL);
      await page.keyboard.press("Tab");
      await page.keyboard.type("a wrong one, and long enough");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press("Enter");
      await page.getByText("Drop a report here, or choose a file").waitFor();
      await page.getByRole("button", { name: /^Sign out/ }).click();
      await page.getByLabel("Address").waitFor();
    }));
});
