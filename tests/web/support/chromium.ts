import { chromium, type Browser } from "playwright-core";

/** Where Debian puts Chromium; another place by `GENDER_LENS_CHROMIUM`. */
const EXECUTABLE = process.env["GENDER_LENS_CHROMIUM"] ?? "/usr/bin/chromium";

/** Chromium that asks nobody for anything of its own accord. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
