import { StoredReview } from "@gender-lens/model";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalWord } from "./support/files.ts";
import { enterOn, tabTo, typeInto } from "./support/keyboard.ts";
import { addReport, draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
let issued: string;
let draft: string;
const SECOND = "On 3 March, 14 civilians were killed and 9 civilians were injured in the market of Ketu.";
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  issued = await addReport(server.url, fictionalWord("toravia-2031-04"));
  draft = await addReport(server.url, { name: "draft-1.txt", text: draftText(SECOND) });
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = async (page: Page, report: string, paragraph: string): Promise<void> => {
  await page.goto(`${server.url}/review?report=${report}&at=${encodeURIComponent(paragraph)}`);
  await page.getByTestId("words").waitFor();
};
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const place = (page: Page) => page.getByTestId("place").textContent();
/** Standing reviews of a report, as the server has them. */
async function stored(report: string): Promise<StoredReview[]> {
  const all = z
    .array(StoredReview)
    .parse(await (await fetch(`${server.url}/api/own/reports/${report}/reviews`)).json());
  return all.filter(({ state }) => state === "applied");
}
const on = (reviews: readonly StoredReview[], paragraph: string) => reviews.find((one) => one.paragraph === paragraph);

/** Draws a queue and waits for its first paragraph. */
async function draw(
  page: Page,
  { blind, least, size }: { blind: boolean; least: boolean; size: string },
): Promise<void> {
  await page.goto(`${server.url}/review`);
  // Tab comes to the one that is chosen; arrows choose another.
  await tabTo(page, page.getByRole("radio", { name: "random" }));
  if (least) await press(page, "ArrowRight");
  await typeInto(page, page.getByRole("textbox", { name: "Name", exact: true }), least ? "The doubtful" : "By chance");
  await typeInto(page, page.getByRole("textbox", { name: "How many" }), size);
  const box = page.getByRole("checkbox", { name: /Blind/ });
  await tabTo(page, box);
  if ((await box.isChecked()) !== blind) await press(page, "Space");
  await enterOn(page, page.getByRole("button", { name: "Draw" }));
  await page.getByTestId("words").waitFor();
}

/** What axe finds once nothing moves any more: words that fade in have no contrast on their way. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return axeViolations(page);
}

describe("Review, by the keyboard alone", () => {
  test("one key a decision, Enter saves and goes on; Read shows both, and the share follows", () =>
    flow(browser, "review keys", async (page) => {
      await open(page, draft, "b:4");
      expect(await page.getByTestId("compared").textContent()).toBe("The same as the machine’s");
      await press(page, "s", "1");
      expect(await page.getByTestId("compared").textContent()).toBe("2 decisions differ from the machine’s");
      await press(page, "Enter");
      await expect.poll(async () => on(await stored(draft), "b:4")?.decisions.level).toBe("specific");
      await page.goto(`${server.url}/reports/${draft}#b:4`);
      const card = page.getByTestId("paragraphs").locator("article[data-current]");
      await card.getByText("Reviewed by This computer").waitFor();
      expect(await card.locator("dl").textContent()).toContain("levelspecific none");
      expect(await page.getByTestId("share").textContent()).toBe("50.00 %");
    }));

  test.runIf(isLong)("from the list of reports, Enter alone accepts the machine's", () =>
    flow(browser, "review accept", async (page) => {
      await page.goto(`${server.url}/review`);
      await enterOn(page, page.getByRole("link", { name: "S/2031/211" }).first());
      await page.getByTestId("words").waitFor();
      expect(await place(page)).toMatch(/^1 of /);
      await press(page, "Enter");
      expect(await place(page)).toMatch(/^2 of /);
      await expect.poll(async () => on(await stored(issued), "b:1") !== undefined).toBe(true);
      expect(on(await stored(issued), "b:1")?.decisions.pillars).toBeDefined();
    }),
  );

  test.runIf(isLong)("a reason is written, Enter in it saves", () =>
    flow(browser, "review reason", async (page) => {
      await open(page, issued, "b:2");
      await press(page, "g", "e");
      await page.keyboard.type("The convoy is counted, not its people.");
      await press(page, "Enter");
      await expect
        .poll(async () => on(await stored(issued), "b:2")?.reason)
        .toBe("The convoy is counted, not its people.");
    }),
  );

  test("u takes back the last key, then the last review", () =>
    flow(browser, "review undo", async (page) => {
      await open(page, issued, "b:3");
      const specific = page.getByRole("radio", { name: /specific/ });
      const was = await specific.getAttribute("aria-checked");
      await press(page, was === "true" ? "n" : "s", "u");
      expect(await specific.getAttribute("aria-checked")).toBe(was);
      await press(page, "d", "Enter");
      await expect.poll(async () => on(await stored(issued), "b:3") !== undefined).toBe(true);
      await press(page, "u");
      await page.getByText("Taken back").waitFor();
      expect(await place(page)).toMatch(/^3 of /);
      expect(on(await stored(issued), "b:3")).toBeUndefined();
    }));

  test("a blind queue hides the machine's coding until one has decided, then shows both", () =>
    flow(browser, "review blind", async (page) => {
      await draw(page, { blind: true, least: false, size: "3" });
      expect(await page.getByTestId("compared").textContent()).toBe("hidden until you have decided");
      expect(await page.locator("mark").count()).toBe(0);
      await press(page, "Enter");
      await page.getByText("Choose a level first: n, r or s.").waitFor();
      await press(page, "s", "x", "Enter");
      await expect.poll(() => page.getByTestId("compared").textContent()).toMatch(/machine’s · Saved$/);
      await press(page, "Enter");
      expect(await place(page)).toBe("2 of 3");
    }));

  test.runIf(isLong)("a queue of the least certain goes through to its end", () =>
    flow(browser, "review least confident", async (page) => {
      await draw(page, { blind: false, least: true, size: "2" });
      await press(page, "Enter");
      await expect.poll(() => place(page)).toBe("2 of 2");
      await press(page, "Enter");
      await page.getByText("Every paragraph of this queue is reviewed").waitFor();
      await page.goto(`${server.url}/review`);
      await page
        .getByRole("row", { name: /The doubtful/ })
        .getByText("2 of 2")
        .waitFor();
    }),
  );

  test.runIf(isLong)("the paragraphs that a filter of Read lets through become a queue", () =>
    flow(browser, "review chosen", async (page) => {
      await page.goto(`${server.url}/reports/${issued}?has=gap`);
      const review = page.getByRole("button", { name: /^Review these \d+$/ });
      const count = /\d+/.exec((await review.textContent()) ?? "")?.[0];
      await enterOn(page, review);
      await page.getByTestId("words").waitFor();
      expect(await place(page)).toBe(`1 of ${count}`);
    }),
  );

  test.runIf(isLong)("a random queue tells how often the machine was wrong, with its interval", () =>
    flow(browser, "review agreement", async (page) => {
      await draw(page, { blind: false, least: false, size: "2" });
      // Whatever paragraph chance draws, this contradicts nothing that the machine says of it.
      await press(page, "s", "Enter");
      await expect.poll(() => page.getByTestId("reviewed").textContent()).toBe("1 of 2");
      await expect.poll(() => page.getByTestId("waiting").count()).toBe(0);
      await page.goto(`${server.url}/review`);
      await enterOn(page, page.getByRole("button", { name: "Agreement" }).first());
      const error = page.getByTestId("agreement").getByRole("table").first();
      await error.waitFor();
      expect(await error.textContent()).toContain("%");
    }),
  );

  test("a new draft holds reviews back whose text changed; one is confirmed with old and new text seen", () =>
    flow(browser, "review to confirm", async (page) => {
      await open(page, draft, "b:2");
      await press(page, "m", "Enter");
      await expect.poll(async () => on(await stored(draft), "b:2") !== undefined).toBe(true);
      const text = draftText(SECOND.replace("9 civilians", "8 civilians"));
      await addReport(server.url, { name: "draft-2.txt", text });
      await page.goto(`${server.url}/review`);
      await page.getByRole("tab", { name: "To confirm (1)" }).waitFor();
      await tabTo(page, page.getByRole("tab", { name: "Queues" }));
      await press(page, "ArrowRight", "ArrowRight");
      const held = page.locator("[data-review]").first();
      await held.getByText(/8 civilians/).waitFor();
      expect(await held.textContent()).toContain("9 civilians");
      await enterOn(page, held.getByRole("button", { name: "Confirm" }));
      await page.getByText("Nothing waits to be confirmed").waitFor();
    }));

  test("where the server is gone it says so, keeps what was typed, and goes on when it is back", () =>
    flow(browser, "review server gone", async (page) => {
      await open(page, issued, "b:5");
      await server.stop();
      try {
        await press(page, "m", "e");
        await page.keyboard.type("Typed while it was gone.");
        await press(page, "Enter");
        await page.getByTestId("waiting").getByText("1 review waits for the server").waitFor();
        await press(page, "d", "e");
        await page.keyboard.type("Half a rea");
      } finally {
        await server.start();
      }
      await page.getByTestId("waiting").waitFor({ state: "detached" });
      expect(await page.getByRole("textbox", { name: /Reason/ }).inputValue()).toBe("Half a rea");
      await expect.poll(async () => on(await stored(issued), "b:5")?.reason).toBe("Typed while it was gone.");
    }));

  test("axe finds nothing on any of its screens in light and dark", () =>
    flow(browser, "review axe", async (page) => {
      await open(page, draft, "b:1");
      await press(page, "s", "1");
      expect({ desk: await violations(page) }).toEqual({ desk: [] });
      await draw(page, { blind: true, least: false, size: "2" });
      expect({ blind: await violations(page) }).toEqual({ blind: [] });
      await page.goto(`${server.url}/review`);
      await enterOn(page, page.getByRole("button", { name: "Agreement" }).first());
      await page.getByTestId("agreement").waitFor();
      expect({ agreement: await violations(page) }).toEqual({ agreement: [] });
      await press(page, "Escape");
      await page.getByTestId("agreement").waitFor({ state: "detached" });
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Agreement");
      expect({ overview: await violations(page) }).toEqual({ overview: [] });
      await tabTo(page, page.getByRole("tab", { name: "Queues" }));
      await press(page, "ArrowRight", "ArrowRight");
      await page.locator("[data-review], h2").first().waitFor();
      expect({ held: await violations(page) }).toEqual({ held: [] });
    }));
});
