// Where people sign in: tokens that may do single things, drafts that are shared, and each section named once.
import { permissions } from "@gender-lens/archive";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { texts } from "../../apps/web/src/texts/index.ts";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";
import { freePort } from "./support/free-port.ts";

const ADMINISTRATOR = { email: "admin@example.org", password: "quiet rivers run deep" };
const DEPUTY = { name: "Amara Deputy", email: "deputy@example.org", password: "tall trees stand still" };

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  const env = {
    GENDER_LENS_SIGN_IN: "on",
    GENDER_LENS_ADMIN_EMAIL: ADMINISTRATOR.email,
    GENDER_LENS_ADMIN_PASSWORD: ADMINISTRATOR.password,
  };
  [server, browser] = await Promise.all([freePort().then((port) => openServer({ env, port })), openBrowser()]);
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function signIn(page: Page, { email, password }: { email: string; password: string }, to: string) {
  await page.goto(`${server.url}${to}`);
  await page.getByLabel("Address").fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: /^Sign out/ })
    .first()
    .waitFor();
}

describe("Settings", () => {
  test("every verb of the archive can be chosen for a token, and nothing else", () => {
    expect(Object.keys(texts.settings.verbs).toSorted()).toEqual(Object.keys(permissions).toSorted());
  });

  test.runIf(isLong)("a token made for two things may do these and nothing else", () =>
    flow(browser, "settings token", async (page) => {
      await signIn(page, ADMINISTRATOR, "/settings");
      const tokens = page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: "Tokens for programs" }) });
      await tokens.getByRole("textbox", { name: "Name" }).fill("Nightly copy");
      await tokens.getByRole("combobox", { name: "It may" }).selectOption("what is chosen below");
      expect(await tokens.getByRole("button", { name: "Make a token" }).isDisabled()).toBe(true);
      await tokens.getByRole("checkbox", { name: "Search paragraphs" }).check();
      await tokens.getByRole("checkbox", { name: "Export tables" }).check();
      await tokens.getByRole("button", { name: "Make a token" }).click();
      const key = (await page.getByTestId("token").textContent()) ?? "";
      await tokens.getByRole("cell", { name: "Export tables, Search paragraphs" }).waitFor();
      const as = (path: string) => fetch(`${server.url}/api${path}`, { headers: { authorization: `Bearer ${key}` } });
      expect((await as("/own/search?text=women")).status).toBe(200);
      expect((await as("/own/reports")).status).toBe(403);
    }),
  );

  test("a draft is seen by whom it is shared with, and by nobody else until then", () =>
    flow(browser, "share a draft", async (page) => {
      await signIn(page, ADMINISTRATOR, "/settings");
      const people = page.locator("section").filter({ has: page.getByRole("heading", { name: "Accounts" }) });
      await people.getByRole("textbox", { name: "Name" }).fill(DEPUTY.name);
      await people.getByRole("textbox", { name: "Address" }).fill(DEPUTY.email);
      await people.getByLabel("First password").fill(DEPUTY.password);
      await people.getByRole("button", { name: "Add", exact: true }).click();
      await people.getByRole("cell", { name: DEPUTY.email }).waitFor();
      await page.goto(`${server.url}/archive`);
      await page.locator("input[type=file]").setInputFiles({
        name: "draft.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(draftText("The market of Ketu was closed for 14 days.")),
      });
      const row = page.locator("[data-row]").filter({ hasText: "draft 1" });
      await row.waitFor();
      const id = (await row.getAttribute("data-row")) ?? "";
      const asDeputy = async (other: Page) => {
        await signIn(other, DEPUTY, "/archive?archive=own");
        await other.getByRole("heading", { name: "No report yet" }).waitFor();
        await row.getByRole("button", { name: "Share…" }).click();
        await page.getByRole("dialog").getByRole("checkbox", { name: DEPUTY.name }).check();
        await page.getByRole("dialog").getByRole("button", { name: "Share with 1 person" }).click();
        await row.getByText(`shared with ${DEPUTY.name}`).waitFor();
        await other.reload();
        await other.locator(`[data-row="${id}"]`).waitFor();
        // Who was given it to read gives it to nobody.
        expect(await other.locator(`[data-row="${id}"]`).getByRole("button").count()).toBe(0);
      };
      // With cookies of their own.
      await flow(browser, "the deputy", asDeputy, {});
    }));

  test("each section is named once, and axe finds nothing in light and dark", () =>
    flow(browser, "settings axe", async (page) => {
      await signIn(page, ADMINISTRATOR, "/settings");
      const tokens = page.getByRole("combobox", { name: "It may" });
      await tokens.selectOption("what is chosen below");
      await page.getByRole("table", { name: "Audit log" }).waitFor();
      const seen = await page
        .getByText("Audit log", { exact: true })
        .evaluateAll((all) => all.filter((element) => element.getBoundingClientRect().width > 1).length);
      expect(seen).toBe(1);
      expect(await axeViolations(page)).toEqual([]);
    }));
});
