import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** In the page, once the script below has run there. */
declare const axe: { run: () => Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against the page as it stands, each in one line; empty where there is nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The page's own policy lets no script in but its own; the debugger's door is not the page's.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Puts the app into light or dark. */
export async function inScheme(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.addInitScript((name) => localStorage.setItem("mantine-color-scheme-value", name), scheme);
}
