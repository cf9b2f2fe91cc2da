import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** In the page, once the script below has run there. */
declare const axe: { run: (options: { runOnly?: string[] }) => Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Scheme = "light" | "dark";
/** Where Mantine keeps the scheme that somebody has chosen. */
const CHOSEN = "mantine-color-scheme-value";
/** Rules of colours: the others are about elements, which both schemes have alike. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

async function found(page: Page, scheme: Scheme, runOnly?: string[]): Promise<string[]> {
  const all = await page.evaluate(async (rules) => {
    const { violations } = await axe.run(rules ? { runOnly: rules } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, runOnly);
  return all.map((line) => `${scheme}: ${line}`);
}

/** Puts the app that stands there into another scheme, as choosing it in another window would. */
async function change(page: Page, scheme: Scheme): Promise<void> {
  await page.evaluate(
    async ([key, value]) => {
      const { localStorage: storageArea } = window;
      storageArea.setItem(key, value);
      window.dispatchEvent(new StorageEvent("storage", { key, newValue: value, storageArea }));
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const now = document.documentElement.dataset["mantineColorScheme"];
      if (now !== value) throw new Error(`the page is in ${now}, not in ${value}`);
    },
    [CHOSEN, scheme] as const,
  );
}

/** What axe finds against the page as it stands, in light and dark, each in one line; empty where there is nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The page's own policy lets no script in but its own; the debugger's door is not the page's.
  await page.evaluate(source);
  await change(page, "dark");
  const inDark = await found(page, "dark", OF_COLOURS);
  await change(page, "light");
  return [...(await found(page, "light")), ...inDark];
}

/** Puts the app into light or dark before it is loaded. */
export async function inScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [CHOSEN, scheme] as const);
}
