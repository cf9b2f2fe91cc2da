import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { vi } from "vitest";

export { openBrowser } from "./chromium.ts";

// A flow on a machine that does other work besides waits for what it would have at once on a free one.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 });
const PATIENCE_MS = 90_000;

const traces = path.resolve(import.meta.dirname, "../../../node_modules/.cache/web-traces");

/**
 * Runs one flow on a page of its own and closes it. Where the flow fails, its trace is kept in
 * `node_modules/.cache/web-traces/NAME.zip` (`npx playwright-core show-trace FILE`). What the page itself threw fails
 * the flow too.
 */
export async function flow(
  browser: Browser,
  name: string,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
    ...options,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  // Its snapshots of the page are seen as pictures, too; a film beside them takes as long as the flow itself.
  await context.tracing.start({ screenshots: false, snapshots: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error.stack ?? error)));
  try {
    await work(page);
    if (thrown.length > 0) throw new Error(`The page threw:\n${thrown.join("\n")}`);
    await context.tracing.stop();
  } catch (error) {
    mkdirSync(traces, { recursive: true });
    const trace = path.join(traces, `${name.replaceAll(/[^\w-]+/g, "-")}.zip`);
    await context.tracing.stop({ path: trace });
    const also = thrown.length > 0 ? `\nThe page threw:\n${thrown.join("\n")}` : "";
    throw new Error(`${name} (trace: ${trace})${also}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** A flow that has nothing to do with working offline: the engine is not fetched into the browser for each of them. */
export function onlineFlow(browser: Browser, name: string, work: (page: Page) => Promise<void>): Promise<void> {
  return flow(browser, name, work, { serviceWorkers: "block" });
}
