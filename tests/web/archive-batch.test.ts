// Adding many files at once: progress, failures with their reasons, trying again, and a server that goes away meanwhile.
import { Batch } from "@gender-lens/model";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { isLong } from "../src/form.ts";
import { flow, openBrowser } from "./support/browser.ts";
import { draftText, SETUP_MS } from "./support/reports.ts";
import { openServer, type TestServer } from "./support/server.ts";

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([openServer(), openBrowser()]);
}, SETUP_MS);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const text = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });
const drop = (page: Page, files: ReturnType<typeof text>[]) => page.locator("input[type=file]").setInputFiles(files);

async function asked<Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer> {
  return schema.parse(await (await fetch(`${server.url}/api/own${path}`)).json());
}
const titles = async (): Promise<string[]> =>
  (await asked("/reports?limit=200", z.object({ items: z.array(z.object({ title: z.string() })) }))).items.map(
    ({ title }) => title,
  );

/** A hundred and fifty paragraphs that no other file has. */
const patrols = (of: number): string =>
  Array.from(
    { length: 150 },
    (_, at) => `${at + 5}. On ${1 + (at % 28)} March, patrol ${of} reached village number ${at} without an incident.`,
  ).join("\n\n");

/** One more than the server gives in one page. */
const BAD = 51;

describe("many files at once", () => {
  test("bad files among good ones fail with their reasons, to the last of them, and can be tried again", () =>
    flow(browser, "archive batch", async (page) => {
      await page.goto(`${server.url}/archive`);
      await drop(page, [
        text("good.txt", draftText("Nine roads were opened.")),
        ...Array.from({ length: BAD }, (_, at) => text(`bad-${at}.txt`, `Shopping list ${at}: bread, milk, tea.`)),
      ]);
      await page.getByText(`1 of ${BAD + 1} done, ${BAD} failed`).waitFor();
      await page
        .getByRole("listitem")
        .filter({ hasText: /^bad-0\.txt: ./ })
        .waitFor();
      await page.getByRole("button", { name: "1 more", exact: true }).click();
      await page
        .getByRole("listitem")
        .filter({ hasText: /^bad-50\.txt: ./ })
        .waitFor();
      const batch = (await page.locator("[data-batch]").first().getAttribute("data-batch")) ?? "";
      const retried = page.waitForResponse((response) => response.url().endsWith(`/${batch}/retry`));
      await page.getByRole("button", { name: "Try the failed ones again" }).click();
      expect(Batch.parse(await (await retried).json())).toMatchObject({ state: "running", failed: 0, waiting: BAD });
      // They are as bad as before, and are told once more.
      const card = page.locator(`[data-batch="${batch}"][data-state=done]`);
      await card.getByText(`1 of ${BAD + 1} done, ${BAD} failed`).waitFor();
    }));

  test("a server stopped in the middle of an upload is waited for with the files in hand", () =>
    flow(browser, "upload server gone", async (page) => {
      await page.goto(`${server.url}/archive`);
      await page.locator("[data-batch]").first().waitFor();
      const before = await titles();
      // So slow that the server, which lets running requests end for some seconds, is gone long before all has arrived.
      const network = await page.context().newCDPSession(page);
      const slow = { offline: false, latency: 0, downloadThroughput: -1 };
      await network.send("Network.emulateNetworkConditions", { ...slow, uploadThroughput: 1_200 });
      await drop(page, [
        text("first.txt", draftText("The bridge of Ketu was repaired.", patrols(100))),
        text("second.txt", draftText("The school of Ketu was opened again.", patrols(101))),
      ]);
      const sending = page.getByTestId("sending");
      await sending.getByText("Sending 2 files").waitFor();
      await expect
        .poll(async () => Number(await sending.getByRole("progressbar").getAttribute("aria-valuenow")))
        .toBeGreaterThan(0);
      await server.stop();
      try {
        await sending.getByRole("alert").getByText("The 2 files are kept here").waitFor();
        // They stay in hand while one looks at something else.
        const navigation = page.getByRole("navigation");
        await navigation.getByRole("link", { name: "Codebook" }).click();
        await sending.waitFor({ state: "detached" });
        await navigation.getByRole("link", { name: "Archive" }).click();
        await sending.getByRole("alert").getByText("The 2 files are kept here").waitFor();
        await network.send("Network.emulateNetworkConditions", { ...slow, uploadThroughput: -1 });
      } finally {
        await server.start();
      }
      await sending.waitFor({ state: "detached" });
      await page.locator("[data-batch]").first().getByText("2 of 2 done").waitFor();
      // Each once, though some of it was sent twice.
      expect(await titles()).toHaveLength(before.length + 2);
    }));

  test.runIf(isLong)("a server stopped in the middle of a batch goes on with it when it is back, nothing twice", () =>
    flow(browser, "batch server gone", async (page) => {
      await page.goto(`${server.url}/archive`);
      await page.locator("[data-batch]").first().waitFor();
      const before = await titles();
      const files = 12;
      const sent = page.waitForResponse((response) => response.url().endsWith("/uploads"));
      await drop(
        page,
        Array.from({ length: files }, (_, at) =>
          text(`part-${at}.txt`, draftText(`${at + 11} wells were dug.`, patrols(at))),
        ),
      );
      const { id } = Batch.parse(await (await sent).json());
      const batch = page.locator(`[data-batch="${id}"]`);
      await batch.waitFor();
      await server.stop();
      try {
        await batch.getByText("waits for the server").waitFor();
      } finally {
        await server.start();
      }
      await page.locator(`[data-batch="${id}"][data-state=done]`).getByText(`${files} of ${files} done`).waitFor();
      expect((await asked(`/batches/${id}`, Batch)).state).toBe("done");
      expect((await titles()).length).toBe(before.length + files);
    }),
  );
});
