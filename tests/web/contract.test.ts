import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "@gender-lens/api";
import { flow, openBrowser } from "./support/browser.ts";
import { buildApp } from "./support/built-app.ts";
import { SMALL_DRAFT } from "./support/files.ts";

interface Told {
  results: Record<string, string | null>;
  assessment: string | null;
}
/** Put there by the page that is built for this test. */
declare const runContract: (kind: "private" | "server", texts: { draft: string; next: string }) => Promise<Told>;

let folder: string;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gender-lens-contract-"));
  const web = path.join(folder, "web");
  buildApp(web, "src/testing/contract.html");
  const data = path.join(folder, "data");
  server = await startServer({ host: "127.0.0.1", port: 0, data, databaseUrl: null, web, env: {}, log: () => {} });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const draft = String(SMALL_DRAFT.buffer);
const texts = { draft, next: `${draft}\n\n5. The rains came early.` };
const assessments = new Map<string, string | null>();

test.each(["private", "server"] as const)("the %s engine keeps the contract", (kind) =>
  flow(browser, `contract ${kind}`, async (page) => {
    await page.goto(`${server.url}/src/testing/contract.html`);
    await page.waitForFunction(() => "runContract" in globalThis);
    const { results, assessment } = await page.evaluate(([name, given]) => runContract(name, given), [
      kind,
      texts,
    ] as const);
    expect(Object.keys(results).length).toBeGreaterThan(5);
    expect(Object.entries(results).filter(([, wrong]) => wrong !== null)).toEqual([]);
    assessments.set(kind, assessment);
  }),
);

test("both give the same assessment of the same file", () => {
  expect(assessments.get("server")).toBeTruthy();
  expect(assessments.get("private")).toBe(assessments.get("server"));
});
