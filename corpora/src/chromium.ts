import { chromium, type Browser } from "playwright-core";
import { PAGINATION } from "./pagination.ts";

/** Where Debian puts Chromium; another place by `GENDER_LENS_CHROMIUM`. */
const EXECUTABLE = process.env.GENDER_LENS_CHROMIUM ?? "/usr/bin/chromium";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox", "--font-render-hinting=none"] });
}

/** Lays the HTML out on pages and prints it twice. */
export async function printPages(
  browser: Browser,
  html: string,
): Promise<{ tagged: Uint8Array; untagged: Uint8Array }> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.addScriptTag({ content: PAGINATION });
  const options = { preferCSSPageSize: true, printBackground: true };
  const tagged = await page.pdf({ ...options, tagged: true });
  const untagged = await page.pdf({ ...options, tagged: false });
  await page.close();
  return { tagged, untagged };
}

/** An SVG drawing as PNG, twice the size that it has on paper. */
export async function drawPicture(browser: Browser, svg: string): Promise<Uint8Array> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const picture = await page.locator("svg").screenshot();
  await page.close();
  return picture;
}

/** The document of the browser page, as far as this file asks for it. */
declare const document: { fonts: { ready: Promise<unknown> } };
