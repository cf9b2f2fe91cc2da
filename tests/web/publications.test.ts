// Publications: a figure is published by keyboard alone, never changes, and tells what became of it since.
import { readFile } from "node:fs/promises";
import { Assessment, Publication } from "@gender-lens/model";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isLong } from "../src/form.ts";
import { axeViolations } from "./support/axe.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { fictionalWord } from "./support/files.ts";
import { tabTo } from "./support/keyboard.ts";
import { addReport, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
let report: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
  report = await addReport(server.url, fictionalWord("toravia-2031-04"));
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const PERIOD = { from: "2031-01-01", to: "2031-12-31" };

async function send(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${server.url}/api/own${address}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(answer.status, address).toBe(201);
  return answer.json();
}
const publish = async (name: string) =>
  Publication.parse(await send("/publications", { name, ...PERIOD, set: "all", by: "year", accept: true }));

/** Decides of the first paragraph without gender content that it has some. */
async function reviewOne(): Promise<void> {
  const answer = await fetch(`${server.url}/api/own/reports/${report}/assessment`);
  const { paragraphs } = Assessment.parse(await answer.json());
  const plain = paragraphs.find(({ part, coding }) => part === "body" && coding.level === "none");
  if (!plain) throw new Error("Every paragraph has gender content");
  const { id: paragraph, textHash } = plain;
  await send(`/reports/${report}/reviews`, { paragraph, textHash, decisions: { level: "specific" }, reason: "It is." });
}

test("by keyboard: a figure is published, stays as it was after a review, says what changed, and is exported", () =>
  flow(browser, "publications keyboard", async (page) => {
    await page.goto(`${server.url}/publications`);
    await page.getByText("Nothing is published yet").waitFor();
    await tabTo(page, page.getByRole("textbox", { name: "Name" }));
    await page.keyboard.type("The year 2031");
    for (const [label, date] of [
      [/^From/, "01012031"],
      [/^To\b/, "12312031"],
    ] as const) {
      await tabTo(page, page.getByRole("main").getByLabel(label));
      await page.keyboard.type(date);
    }
    await tabTo(page, page.getByRole("main").getByLabel("Reports", { exact: true }));
    await page.keyboard.press("ArrowDown");
    await page.getByTestId("preview").getByText("1 report, scored by 1 coder").waitFor();
    await tabTo(page, page.getByRole("button", { name: "Publish", exact: true }));
    await page.keyboard.press("Enter");
    await page.getByTestId("seal").waitFor();
    const [share, seal] = [
      await page.getByTestId("published-share").textContent(),
      await page.getByTestId("seal").textContent(),
    ];
    expect(share).toMatch(/^\d+\.\d\d %$/);
    await page.getByTestId("difference").getByText("since publication nothing has changed").waitFor();

    await reviewOne();
    await page.reload();
    const difference = page.getByTestId("difference");
    await difference.waitFor();
    expect(await difference.textContent()).toMatch(/^since publication \+\d+\.\d\d points: 1 review$/);
    expect(await page.getByTestId("published-share").textContent()).toBe(share);
    expect(await page.getByTestId("seal").textContent()).toBe(seal);

    await tabTo(page, page.getByRole("button", { name: "JSON" }));
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const exported = Publication.parse(JSON.parse(await readFile(await file.path(), "utf8")));
    expect(exported.seal).toBe(seal);
    expect(`${exported.series.total.pooled?.toFixed(2)} %`).toBe(share);
    expect(exported.reviews).toEqual([]);

    await page.goto(`${server.url}/track?set=all`);
    const card = page.getByRole("region", { name: "Published figures of this period" });
    await card.getByText(/since publication \+\d+\.\d\d points: 1 review · now \d+\.\d\d %/).waitFor();
  }));

test("axe finds nothing in light and dark", () =>
  flow(browser, "publications axe", async (page) => {
    const { id, name } = await publish("For axe");
    await page.goto(`${server.url}/publications?id=${id}`);
    await page.getByTestId("difference").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${server.url}/publications`);
    await page.getByRole("link", { name }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }));

test.runIf(isLong)("a list of more than a page goes on", () =>
  flow(browser, "publications pages", async (page) => {
    await publish("The first of many");
    for (let at = 1; at <= 50; at += 1) await publish(`Figure ${at}`);
    await page.goto(`${server.url}/publications`);
    await page.getByText(/^50 of 5\d shown$/).waitFor();
    expect(await page.getByRole("link", { name: "The first of many" }).count()).toBe(0);
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    await page.getByRole("link", { name: "The first of many" }).waitFor();
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
  }),
);
