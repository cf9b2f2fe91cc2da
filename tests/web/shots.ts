// Pictures of every screen, light and dark, into tests/web/shots/, for people to look at: `npm run shots`. With words
// after it only the screens that have one of them in their name. The app is taken as it is built.
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { inScheme } from "./support/axe.ts";
import { openBrowser } from "./support/chromium.ts";
import { fictionalPdf, fictionalWord } from "./support/files.ts";
import { addReport } from "./support/reports.ts";
import { openServer } from "./support/server.ts";

const folder = path.join(import.meta.dirname, "shots");
const corpus = path.resolve(import.meta.dirname, "../../corpora/reports");
const SAMPLES_MS = 180_000;
const PATIENCE_MS = 30_000;
const SETTLED_MS = 600;
const Reports = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string().nullable(), symbol: z.string().nullable() })),
});

/** The reports of the archive of samples, once all are scored. */
async function samplesOf(url: string): Promise<z.infer<typeof Reports>["items"]> {
  const wanted = readdirSync(corpus).length;
  const end = Date.now() + SAMPLES_MS;
  for (;;) {
    const answer = await fetch(`${url}/api/sample/reports?limit=50`);
    const { items } = Reports.parse(await answer.json());
    if (items.length >= wanted) return items;
    if (Date.now() > end) throw new Error(`Only ${items.length} of ${wanted} samples were scored in time.`);
    await pause(500);
  }
}

async function publishOne(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/publications?archive=sample`);
  await page.getByRole("textbox", { name: "Name" }).fill("Fictional missions, 2030 and 2031");
  await page.locator("input[type=date]").first().fill("2030-01-01");
  await page.locator("input[type=date]").last().fill("2031-12-31");
  await page.getByRole("main").getByLabel("Reports").first().selectOption("all");
  await page.getByTestId("preview").waitFor();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const again = page.getByRole("button", { name: "Publish all the same" });
  await again.or(page.getByTestId("seal")).first().waitFor();
  if (await again.isVisible()) await again.click();
  await page.getByTestId("difference").waitFor();
}

interface Shot {
  name: string;
  /** Opens the screen and waits until it is complete. */
  open(page: Page): Promise<unknown>;
}

function shotsOf(url: string, id: { sample: string; draft: string; later: string; publication: string }): Shot[] {
  const at = (name: string, address: string, ready: (page: Page) => Promise<unknown>): Shot => ({
    name,
    open: async (page) => {
      await page.goto(`${url}${address}`);
      await ready(page);
    },
  });
  return [
    at("home", "/", (page) =>
      page
        .getByTestId("share")
        .or(page.getByRole("table", { name: "Checked last" }))
        .first()
        .waitFor(),
    ),
    at("check", `/?report=${id.draft}`, (page) => page.getByRole("heading", { name: "To do" }).waitFor()),
    at("read", `/reports/${id.sample}?archive=sample`, (page) => page.locator("canvas[data-drawn]").first().waitFor()),
    at("review", "/review?archive=sample", (page) => page.getByRole("textbox", { name: "How many" }).waitFor()),
    at("review-desk", `/review?report=${id.draft}&at=b:1`, (page) => page.getByTestId("words").waitFor()),
    at("compare", `/compare?before=${id.draft}&after=${id.later}`, (page) => page.getByTestId("changes").waitFor()),
    at("track", "/track?archive=sample&set=all&by=quarter", (page) =>
      page.getByText("expected reports are there").waitFor(),
    ),
    at("track-missions", "/track?archive=sample&set=all&by=mission", (page) =>
      page.getByText("expected reports are there").waitFor(),
    ),
    at("archive", "/archive?archive=sample", (page) => page.getByText(/\d+ of \d+ reports/).waitFor()),
    at("publications", "/publications?archive=sample", (page) => page.getByRole("table").first().waitFor()),
    at("publication", id.publication, (page) => page.getByTestId("difference").waitFor()),
    at("codebook", "/codebook#specific-actor", (page) => page.locator("article[aria-current]").waitFor()),
    at("settings", "/settings", (page) => page.getByText("Audit log").first().waitFor()),
    {
      name: "private",
      open: async (page) => {
        await page.addInitScript(() => sessionStorage.setItem("gender-lens.private", "on"));
        await page.goto(url);
        await page.setInputFiles("input[type=file]", fictionalWord("toravia-2031-04"));
        await page.getByRole("heading", { name: "To do" }).waitFor();
      },
    },
  ];
}

async function withPage<Result>(browser: Browser, scheme: "light" | "dark", work: (page: Page) => Promise<Result>) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await inScheme(page, scheme);
    return await work(page);
  } finally {
    await context.close();
  }
}

process.env["GENDER_LENS_WEB_AS_BUILT"] = "1"; // a picture of what is there; built only where nothing is
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([openServer({ samples: true }), openBrowser()]);
try {
  const [samples, draft, later] = await Promise.all([
    samplesOf(server.url),
    addReport(server.url, fictionalPdf("toravia-2031-01")),
    addReport(server.url, fictionalPdf("toravia-2031-04")),
  ]);
  const sample = samples[0]?.id;
  if (sample === undefined) throw new Error("There are no samples.");
  const publication = await withPage(browser, "light", async (page) => {
    await publishOne(page, server.url);
    const { pathname, search } = new URL(page.url());
    return pathname + search;
  });
  for (const { name, open } of shotsOf(server.url, { sample, draft, later, publication })) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    for (const scheme of ["light", "dark"] as const) {
      const file = path.join(folder, `${name}-${scheme}.png`);
      try {
        await withPage(browser, scheme, async (page) => {
          await open(page);
          await pause(SETTLED_MS);
          await page.screenshot({ path: file });
        });
        console.log(path.relative(process.cwd(), file));
      } catch (error) {
        process.exitCode = 1;
        console.error(`${name} ${scheme}: ${String(error)}`);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
