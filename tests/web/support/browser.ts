import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

export { openBrowser } from "./chromium.ts";

const PATIENCE_MS = 90_000;

const traces = path.resolve(import.meta.dirname, "../../../node_modules/.cache/web-traces");

const KEPT_BY_PAGES = "cookies,local_storage,indexeddb,cache_storage,service_workers";

async function opened(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
    // Nobody looks: what moves only costs the machine frames.
    reducedMotion: "reduce",
    // Keeping the app for offline use takes seconds of a slow machine; flows that are about it allow it.
    serviceWorkers: "block",
    ...options,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.tracing.start({ snapshots: true });
  return context;
}

/** The context of all flows that ask for nothing else: its scripts are loaded and compiled once. One flow at a time. */
const shared = new WeakMap<Browser, Promise<BrowserContext>>();

function sharedBy(browser: Browser): Promise<BrowserContext> {
  const known = shared.get(browser) ?? opened(browser, {});
  shared.set(browser, known);
  return known;
}

const running = new WeakSet<BrowserContext>();

/** A page of the server's that stands while others come and go: with it lives the process that has compiled the app. */
const keepers = new WeakMap<BrowserContext, Page>();
const KEEPER = "/api/health";

/** Takes away what the pages have kept and closes them, so that the next flow begins as a newcomer. */
async function forgetting(context: BrowserContext): Promise<void> {
  const keeper = keepers.get(context) ?? (await context.newPage());
  keepers.set(context, keeper);
  const pages = context.pages().filter((page) => page !== keeper);
  const origins = new Set(pages.map((page) => new URL(page.url()).origin));
  // Nothing writes any more once they are closed.
  for (const page of pages) await page.close();
  const debuggers = await context.newCDPSession(keeper);
  for (const origin of origins) {
    if (origin === "null") continue; // of an empty page, or one of an error
    if (new URL(keeper.url()).origin !== origin) await keeper.goto(`${origin}${KEEPER}`).catch(() => {});
    await debuggers.send("Storage.clearDataForOrigin", { origin, storageTypes: KEPT_BY_PAGES });
  }
  await debuggers.detach();
}

/**
 * Runs one flow on a page of its own and closes it. Where the flow fails, its trace is kept in
 * `node_modules/.cache/web-traces/NAME.zip` (`npx playwright-core show-trace FILE`). What the page itself threw fails
 * the flow too.
 */
export async function flow(
  browser: Browser,
  name: string,
  work: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> {
  const context = await (options ? opened(browser, options) : sharedBy(browser));
  if (running.has(context))
    throw new Error(`${name} runs within another flow: give it options, and so a context of its own`);
  running.add(context);
  await context.tracing.startChunk({ title: name });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(String(error.stack ?? error)));
  try {
    await work(page);
    if (thrown.length > 0) throw new Error(`The page threw:\n${thrown.join("\n")}`);
    await context.tracing.stopChunk();
  } catch (error) {
    mkdirSync(traces, { recursive: true });
    const trace = path.join(traces, `${name.replaceAll(/[^\w-]+/g, "-")}.zip`);
    await context.tracing.stopChunk({ path: trace });
    const also = thrown.length > 0 ? `\nThe page threw:\n${thrown.join("\n")}` : "";
    throw new Error(`${name} (trace: ${trace})${also}`, { cause: error });
  } finally {
    running.delete(context);
    if (options) await context.close();
    else await forgetting(context);
  }
}
